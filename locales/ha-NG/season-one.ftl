# A draft translation into Hausa, awaiting native readers.
# The season's name, and the titles of the stories that are still being made.

season-one-title = { -mascot } da abokai
who-can-see-title = Wa Zai Iya Gani?
the-big-trial-title = Babban Gwaji
swap-day-title = Ranar Musaya
lucky-eggs-title = Ƙwan Sa'a
close-the-door-title = Rufe Ƙofar
real-fans-only-title = Sai Masoyan Gaske
one-photo-title = Hoto Ɗaya
our-say-title = Namu Ra'ayin
