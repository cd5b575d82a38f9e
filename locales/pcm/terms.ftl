# A draft translation into Nigerian Pidgin, awaiting native readers: no one who lives in the language has read it yet.
# Spelling, the same everywhere: di, dis, dat, dem, dey, don, wetin, wey, una, say, sef, pikin, person; other English words as in English.
# Stories that are not translated yet come in English with these names in them, so every form stays.

-mascot = Agent COP
-lina = Amara
    .gender = feminine
-kai = Efe
    .gender = masculine
-zuri = Zainab
    .gender = feminine
-teo = Tobi
    .gender = masculine
-jojo = Jojo
    .gender = masculine
-pia = Princess
    .gender = feminine
-max = Bobo
    .gender = masculine
-bee = Ese
    .gender = feminine
-dara = Dara
    .gender = feminine
-rowan = Bro Kelvin
    .gender = masculine
-rio = Rio
    .gender = masculine
-mum = { $form ->
   *[name] Mummy
    [common] mummy
}
-dad = { $form ->
   *[name] Daddy
    [common] daddy
}
-nana = Grandma
-grandpa = { $form ->
   *[name] Grandpa
    [common] grandpa
}
-aunt = Aunty Ngozi
-teacher = Mrs Danladi
-coach = Coach Sunny
-class = Primary 5
-school = Unity Primary School
-team = Unity Stars
-game = Sky Goats
-treat = puff-puff
-veg = { $form ->
   *[one] yam
    [title] Yam
    [many] Yams
}
-dad-wear = { $form ->
   *[one] goat face cap
    [a] a goat face cap
}
