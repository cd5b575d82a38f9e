# Draft translation into Hungarian, awaiting native readers. The season's name, and titles of stories still being made.

season-one-title = { -mascot } és a barátok
who-can-see-title = Ki láthatja?
the-big-trial-title = A nagy próbajáték
swap-day-title = Cserenap
lucky-eggs-title = A szerencsetojások
close-the-door-title = Csukd be az ajtót
real-fans-only-title = Csak igazi szurkolóknak
one-photo-title = Egyetlen fotó
our-say-title = A mi szavunk
