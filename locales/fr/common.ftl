# Draft translation: native readers have not read it yet.
# Words that every story shares: the five steps, the tricks by name, what a child can always do.

five-stop = Stop.
five-look = Regarde.
five-feel = Ressens.
five-act = Agis.
five-tell = Parle.
pressure-hurry = La ruse du « vite vite ». Dans la hâte, on ne réfléchit plus.
pressure-friend = La ruse de l’ami. Elle porte le nom de quelqu’un que tu aimes.
pressure-boss = La ruse du chef. Elle parle fort pour que tu obéisses.
pressure-crowd = La ruse du groupe. Tout le monde le fait, alors toi aussi.
pressure-joke = La ruse de la blague. « Pour rire », ce n’est pas drôle quand ça blesse.
pressure-flattery = La ruse des compliments. Des mots doux qui veulent quelque chose.
pressure-gift = La ruse du cadeau. D’abord un cadeau, puis « tu me dois ça ».
pressure-secret = La ruse du secret. Elle éloigne ceux qui t’aident.
pressure-test = La ruse du défi. « Prouve-le ! » Tu n’as rien à prouver.
pressure-guilt = La ruse du reproche. Elle te rend triste d’avoir dit non.
pressure-threat = La ruse de la menace. Elle veut te faire peur et t’isoler. Quelqu’un est là pour toi.
pressure-prize = La ruse du gros lot. Ça brille ! C’est si près ! Regarde bien.
pressure-one-more = La ruse du « encore un ». Elle est faite pour ne jamais finir.
common-play-scene = Jouer ce passage
common-skip-scene = Sauter ce passage
common-retry = Essayer autrement
common-go-on = Continuer d’ici
common-calm = Coin calme
common-save = Garder
common-block = Bloquer
common-report = Signaler
common-tell = En parler
common-saved = Clic. C’est gardé.
common-not-blame = Ce n’est pas ta faute.
common-never-late = Il n’est jamais trop tard pour en parler.
common-reflect-any = Bonne idée. Ici, il n’y a pas de mauvaise réponse.
common-stop-here = C’est la fin pour aujourd’hui. C’est le moment de s’étirer.
# How sure a child is, after a verdict or a short story. Said without an adjective that would need a gender.
sure-not = J’hésite
sure-bit = J’hésite un peu
sure-very = Je n’hésite pas
