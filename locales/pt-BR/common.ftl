# Draft translation: native readers have not read it yet.
# Words that every story shares: the five steps, the tricks by name, what a child can always do.

five-stop = Pare.
five-look = Olhe.
five-feel = Sinta.
five-act = Aja.
five-tell = Conte.
pressure-hurry = O truque da pressa. Na correria, não dá para pensar.
pressure-friend = O truque do amigo. Ele usa o nome de alguém de quem você gosta.
pressure-boss = O truque do chefe. Parece importante, para você obedecer.
pressure-crowd = O truque da turma. Todo mundo faz, então você faz.
pressure-joke = O truque da zoeira. “É só brincadeira” não tem graça quando machuca.
pressure-flattery = O truque do elogio. Palavras doces que querem alguma coisa.
pressure-gift = O truque do presente. Primeiro dá, depois diz “você me deve”.
pressure-secret = O truque do segredo. Ele afasta quem ajuda você.
pressure-test = O truque do desafio. “Prove!” Você não precisa provar nada.
pressure-guilt = O truque da culpa. Ele faz você se sentir mal por dizer não.
pressure-threat = O truque da ameaça. Quer assustar e isolar você. Mas tem gente do seu lado.
pressure-prize = O truque do prêmio. Que brilho! Tão perto! Olhe duas vezes.
pressure-one-more = O truque do “só mais um”. Ele é feito para nunca acabar.
common-play-scene = Jogar esta parte
common-skip-scene = Pular esta parte
common-retry = Tentar de outro jeito
common-go-on = Continuar daqui
common-calm = Cantinho calmo
common-save = Salvar
common-block = Bloquear
common-report = Denunciar
common-tell = Contar a alguém
common-saved = Clique. Salvo.
common-not-blame = A culpa não é sua.
common-never-late = Nunca é tarde para contar.
common-reflect-any = Boa ideia. Aqui não tem resposta errada.
common-stop-here = Por hoje é só. Boa hora para se esticar.
# How sure a child is, after a verdict or a short story. Said without an adjective that would need a gender.
sure-not = Pouca certeza
sure-bit = Mais ou menos
sure-very = Muita certeza
