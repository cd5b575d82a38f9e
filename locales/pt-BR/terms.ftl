# Draft translation: native readers have not read it yet.
# Brazilian names, food and places. Written by somebody from elsewhere: a panel in Brazil has to read it.
# Names stand without an article, and a treat has its article with it, so that a pack may choose others.

-mascot = Sango
-lina = Luísa
    .gender = feminine
-kai = Caio
    .gender = masculine
# New in town and from abroad: the name tells of no country.
-zuri = Zuri
    .gender = feminine
-teo = Téo
    .gender = masculine
-jojo = Joca
    .gender = masculine
-pia = Bia
    .gender = feminine
-max = Davi
    .gender = masculine
-bee = Bel
    .gender = feminine
-dara = Dara
    .gender = feminine
-rowan = Renan
    .gender = masculine
-rio = Ravi
    .gender = masculine
-mum = { $form ->
   *[name] Mamãe
    [common] mãe
}
-dad = { $form ->
   *[name] Papai
    [common] pai
}
-nana = Vovó
-grandpa = { $form ->
   *[name] Vovô
    [common] vô
}
-aunt = Tia Rosa
-teacher = Professora Sol
-coach = Treinador Beto
-class = 5º ano
-school = Escola Bela Vista
-team = Cometas
-game = Cabra Voadora
-treat = { $form ->
   *[name] bolo de banana
    [the] o bolo de banana
    [some] bolo de banana
}
-veg = { $form ->
   *[one] batata
    [title] Batata
    [many] Batatas
}
-dad-wear = { $form ->
   *[one] avental de cabra
    [a] um avental de cabra
}
