# Draft translation: native readers have not read it yet.
# The season's name, and the titles of the stories that are still being made.

season-one-title = A turma de { -mascot }
who-can-see-title = Quem pode ver?
the-big-trial-title = A grande peneira
swap-day-title = O dia da troca
lucky-eggs-title = Os ovos da sorte
close-the-door-title = Feche a porta
real-fans-only-title = Só fãs de verdade
one-photo-title = Uma foto
our-say-title = A nossa voz
