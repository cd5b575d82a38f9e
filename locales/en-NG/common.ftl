# Only what Nigeria says in its own way; everything else comes from English.

pressure-boss = The boss trick. It uses "respect" to make you obey. Respect never needs secrets.
