# Draft translation: native readers have not read it yet.
# The names and things that a culture changes. A treat is said with its article, so that a pack may choose one of another gender.

-mascot = Sango
-lina = Lina
    .gender = feminine
-kai = Kai
    .gender = masculine
-zuri = Zuri
    .gender = feminine
-teo = Téo
    .gender = masculine
-jojo = Jojo
    .gender = masculine
-pia = Pia
    .gender = feminine
-max = Max
    .gender = masculine
-bee = Bibi
    .gender = feminine
-dara = Dara
    .gender = feminine
-rowan = Rowan
    .gender = masculine
-rio = Rio
    .gender = masculine
-mum = { $form ->
   *[name] Maman
    [common] maman
}
-dad = { $form ->
   *[name] Papa
    [common] papa
}
-nana = Mamie
-grandpa = { $form ->
   *[name] Papi
    [common] papi
}
-aunt = Tata Rosa
-teacher = Mme Sol
-coach = Coach Bo
-class = CM2
-school = école de la Colline
-team = Comètes
-game = Chèvres Volantes
-treat = { $form ->
   *[name] cake à la banane
    [the] le cake à la banane
    [some] du cake à la banane
}
-veg = { $form ->
   *[one] patate
    [title] Patate
    [many] Patates
}
-dad-wear = { $form ->
   *[one] tablier chèvre
    [a] un tablier chèvre
}
