# Draft translation into Russian, awaiting native readers. The season's name, and titles of stories still being made.

season-one-title = { -mascot } и друзья
who-can-see-title = Кто это видит?
the-big-trial-title = Большой отбор
swap-day-title = День наоборот
lucky-eggs-title = Яйца удачи
close-the-door-title = Закрой дверь
real-fans-only-title = Только фанаты
one-photo-title = Одно фото
our-say-title = Наше слово
