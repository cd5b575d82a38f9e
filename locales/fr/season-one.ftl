# Draft translation: native readers have not read it yet.
# The season's name, and the titles of the stories that are still being made.

season-one-title = { -mascot } et ses amis
who-can-see-title = Qui peut voir ?
the-big-trial-title = Le grand essai
swap-day-title = Le jour à l’envers
lucky-eggs-title = Les œufs surprise
close-the-door-title = Ferme la porte
real-fans-only-title = Vrais fans seulement
one-photo-title = Une photo
our-say-title = Notre voix
