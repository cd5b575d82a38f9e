# Draft translation into Maltese, awaiting native readers.
#
# Maltese has no cases, but "the", "to", "with" and "of" melt into the word after them: il-kejk, in-nanna, lin-nanna, mal-logħba.
# So such terms carry those forms: { -nana(form: "to") }. A form that ends in "-start" begins a sentence, with a capital.
# A verb shows who does it: { -lina.gender -> [masculine] jista’ *[feminine] tista’ }. The player is only "int": such verbs show no gender.
# docs/grammar-of-terms.md explains all of this.

# The mascot has no gender: let it speak as "jien", or write around it.
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
   *[name] Mamà
    [common] mamà
    [the] il-mamà
    [to] lill-mamà
    [to-start] Lill-mamà
    [your] ommok
    [to-your] lil ommok
}
-dad = { $form ->
   *[name] Papà
    [common] papà
    [the] il-papà
    [to] lill-papà
    [your] missierek
    [to-your] lil missierek
}
-nana = { $form ->
   *[name] Nanna
    [the] in-nanna
    [the-start] In-nanna
    [to] lin-nanna
    [to-start] Lin-nanna
}
-grandpa = { $form ->
   *[name] Nannu
    [common] nannu
    [the] in-nannu
    [to] lin-nannu
    [my] in-nannu tiegħi
}
-aunt = { $form ->
   *[name] Zija Roża
    [the] iz-Zija Roża
    [to] liz-Zija Roża
    [to-start] Liz-Zija Roża
}
-teacher = Miss Sol
-coach = { $form ->
   *[name] Kowċ Bo
    [the] il-kowċ Bo
    [to] lill-kowċ Bo
}
-class = Klassi 5
-school = { $form ->
   *[name] Skola tal-Għolja
    [the] l-Iskola tal-Għolja
    [in] fl-Iskola tal-Għolja
}
-team = { $form ->
   *[name] Kometi
    [the] il-Kometi
    [of] tal-Kometi
}
-game = { $form ->
   *[name] Mogħoż tas-Sema
    [the] il-Mogħoż tas-Sema
    [with] mal-Mogħoż tas-Sema
    [of] tal-Mogħoż tas-Sema
}
-treat = { $form ->
   *[one] kejk tal-banana
    [the] il-kejk tal-banana
}
    .gender = masculine
-veg = { $form ->
   *[one] patata
    [the] il-patata
    [title] Patata
    [many] Patatiet
}
    .gender = feminine
-dad-wear = { $form ->
   *[one] fardal bil-mogħża
    [a] fardal bil-mogħża
}
