# Nigerian names, food and places. Written by somebody from elsewhere: a panel in Nigeria has to read it.

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
# Two children whom nobody knows, in the questions before and after the season.
-vig-one = Emeka
-vig-two = Halima
# They can be told in "The Secret Fan": see episodes.ron.
-imam = Imam Yusuf
    .gender = masculine
-pastor = Pastor Grace
    .gender = feminine
