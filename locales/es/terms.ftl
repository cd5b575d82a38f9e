# Draft translation: native readers have not read it yet.
# The names and things that a culture changes. Spanish says "la abuela" in a sentence and "abuela" to her; a treat has its
# article with it, so that a pack may choose one of another gender.

-mascot = Sango
-lina = Lina
    .gender = feminine
-kai = Kai
    .gender = masculine
-zuri = Zuri
    .gender = feminine
-teo = Teo
    .gender = masculine
-jojo = Jojo
    .gender = masculine
-pia = Pía
    .gender = feminine
-max = Max
    .gender = masculine
-bee = Bea
    .gender = feminine
-dara = Dara
    .gender = feminine
-rowan = Rowan
    .gender = masculine
-rio = Rio
    .gender = masculine
-mum = { $form ->
   *[name] Mamá
    [common] mamá
}
-dad = { $form ->
   *[name] Papá
    [common] padre
}
-nana = { $form ->
   *[name] Abuela
    [common] abuela
    [the] la abuela
}
-grandpa = { $form ->
   *[name] Abuelo
    [common] abuelo
}
-aunt = Tía Rosa
-teacher = Profe Sol
-coach = Entrenador Bo
-class = 5.º A
-school = Colegio La Colina
-team = Cometas
-game = Cabricielo
-treat = { $form ->
   *[name] bizcocho de plátano
    [the] el bizcocho de plátano
    [some] bizcocho de plátano
}
-veg = { $form ->
   *[one] patata
    [title] Patata
    [many] Patatas
}
-dad-wear = { $form ->
   *[one] delantal de cabra
    [a] un delantal de cabra
}
