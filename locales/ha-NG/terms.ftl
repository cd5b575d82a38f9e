# A draft translation into Hausa, awaiting native readers: no one who lives in the language has read it yet.
# The player is "ku" everywhere, which is neither "ka" (boy) nor "ki" (girl). What a person in the story does is "ta", "ya" or "su".
# The forms [my] and [your] are only Hausa's: a family word takes its owner as an ending.

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
-rowan = Yaya Kelvin
    .gender = masculine
-rio = Rio
    .gender = masculine
-mum = { $form ->
   *[name] Mama
    [common] mama
}
-dad = { $form ->
   *[name] Baba
    [common] baba
    [your] babanka
}
-nana = Kaka
    .gender = feminine
-grandpa = { $form ->
   *[name] Baba Tsoho
    [common] baba tsoho
    [my] kakana
}
-aunt = Anti Ngozi
-teacher = Malama Danladi
-coach = Koci Sunny
-class = Firamare 5
-school = Makarantar Firamare ta Unity
-team = Unity Stars
-game = Sky Goats
-treat = fanke
-veg = { $form ->
   *[one] doya
    [title] Doya
    [many] Doya
}
-dad-wear = { $form ->
   *[one] hula mai fuskar akuya
    [a] hula mai fuskar akuya
}
