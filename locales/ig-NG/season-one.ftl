# A draft translation into Igbo, awaiting native readers.
# The season's name, and the titles of the stories that are still being made.

season-one-title = { -mascot } na ndị enyi
who-can-see-title = Ònye Ga-ahụ Ya?
the-big-trial-title = Nnukwu Ule
swap-day-title = Ụbọchị Mgbanwe
lucky-eggs-title = Àkwá Ihu Ọma
close-the-door-title = Mechie Ụzọ
real-fans-only-title = Naanị Ezi Ndị Nkwado
one-photo-title = Otu Foto
our-say-title = Olu Anyị
