# Only what Nigeria says in its own way; everything else comes from English.

name-goat-helper = Customer care?
name-imam = { -imam }
name-pastor = { -pastor }
