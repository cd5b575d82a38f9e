# Draft translation: native readers have not read it yet.
# The season's name, and the titles of the stories that are still being made.

season-one-title = { -mascot } y sus amigos
who-can-see-title = ¿Quién lo ve?
the-big-trial-title = La gran prueba
swap-day-title = El día al revés
lucky-eggs-title = Los huevos sorpresa
close-the-door-title = Cierra la puerta
real-fans-only-title = Solo fans de verdad
one-photo-title = Una foto
our-say-title = Nuestra voz
