# A draft translation into Igbo, awaiting native readers: no one who lives in the language has read it yet.
# The names follow the Nigerian pack; the family words are what children say at home.

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
-rowan = Brọda Kelvin
    .gender = masculine
-rio = Rio
    .gender = masculine
-mum = { $form ->
   *[name] Mama
    [common] mama
}
-dad = { $form ->
   *[name] Papa
    [common] papa
}
-nana = Mama Nnukwu
-grandpa = { $form ->
   *[name] Papa Nnukwu
    [common] papa nnukwu
}
-aunt = Anti Ngozi
-teacher = Oriakụ Danladi
-coach = Coach Sunny
-class = Praịmarị 5
-school = Ụlọ Akwụkwọ Unity
-team = Unity Stars
-game = Sky Goats
-treat = puff-puff
-veg = { $form ->
   *[one] ji
    [title] Ji
    [many] Ji
}
-dad-wear = { $form ->
   *[one] okpu ewu
    [a] otu okpu ewu
}
