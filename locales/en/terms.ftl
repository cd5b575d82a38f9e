# The names and things that a culture changes. A term's attributes are for languages that need them: { -lina.gender }.

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
-pia = Pia
    .gender = feminine
-max = Max
    .gender = masculine
-bee = Bee
    .gender = feminine
-dara = Dara
    .gender = feminine
-rowan = Rowan
    .gender = masculine
-rio = Rio
    .gender = masculine
-mum = { $form ->
   *[name] Mum
    [common] mum
}
-dad = { $form ->
   *[name] Dad
    [common] dad
}
-nana = Nana
-grandpa = { $form ->
   *[name] Grandpa
    [common] grandpa
}
-aunt = Aunt Rosa
-teacher = Ms Sol
-coach = Coach Bo
-class = Class 5
-school = Hilltop School
-team = Comets
-game = Sky Goats
-treat = banana bread
-veg = { $form ->
   *[one] potato
    [title] Potato
    [many] Potatoes
}
-dad-wear = { $form ->
   *[one] goat apron
    [a] a goat apron
}
