# A draft translation into Yoruba, awaiting native readers: no one who lives in the language has read it yet.
# The names follow the Nigerian pack; the family words are what children say at home.

-mascot = Agent COP
-lina = Amara
    .gender = feminine
-kai = Efe
    .gender = masculine
-zuri = Zainab
    .gender = feminine
-teo = Tóbi
    .gender = masculine
-jojo = Jojo
    .gender = masculine
-pia = Princess
    .gender = feminine
-max = Bobo
    .gender = masculine
-bee = Ese
    .gender = feminine
-dara = Dára
    .gender = feminine
-rowan = Bùrọ̀dá Kelvin
    .gender = masculine
-rio = Rio
    .gender = masculine
-mum = { $form ->
   *[name] Mọ́mì
    [common] mọ́mì
}
-dad = { $form ->
   *[name] Dádì
    [common] dádì
}
-nana = Màmá Àgbà
-grandpa = { $form ->
   *[name] Bàbá Àgbà
    [common] bàbá àgbà
}
-aunt = Àǹtí Ngozi
-teacher = Ìyáàfin Danladi
-coach = Kóòṣì Sunny
-class = Kíláàsì Karùn-ún
-school = Ilé-ẹ̀kọ́ Unity
-team = Unity Stars
-game = Sky Goats
-treat = puff-puff
-veg = { $form ->
   *[one] iṣu
    [title] Iṣu
    [many] Iṣu
}
-dad-wear = { $form ->
   *[one] fìlà ewúrẹ́
    [a] fìlà ewúrẹ́ kan
}
