# Draft translation into Maltese, awaiting native readers. The season's name, and titles of stories still being made.

season-one-title = { -mascot } u l-ħbieb
who-can-see-title = Min jista’ jara?
the-big-trial-title = Il-Prova l-Kbira
swap-day-title = Jum bil-Maqlub
lucky-eggs-title = Il-Bajd tax-Xorti
close-the-door-title = Agħlaq il-Bieb
real-fans-only-title = Partitarji Veri Biss
one-photo-title = Ritratt Wieħed
our-say-title = Kelmitna
