# Draft translation into Albanian, awaiting native readers. The season's name, and titles of stories still being made.

season-one-title = { -mascot } dhe miqtë
who-can-see-title = Kush e sheh?
the-big-trial-title = Prova e madhe
swap-day-title = Dita mbrapsht
lucky-eggs-title = Vezët e fatit
close-the-door-title = Mbylle derën
real-fans-only-title = Vetëm tifozë të vërtetë
one-photo-title = Një foto
our-say-title = Fjala jonë
