# Draft translation into Albanian, awaiting native readers.
#
# A name has its "the" and its case at its end: Lina, shoh Linën, i them Linës; Maksi, Maksin, Maksit. So each name carries
# its forms, and a message asks for one: { -lina(case: "dative") }. Nominative also stands after "nga" and "te", accusative
# after "me" and "për"; dative also says "of". docs/grammar-of-terms.md explains all of this.

-mascot = { $case ->
   *[nominative] Sango
    [accusative] Sangon
    [dative] Sangos
}
-lina = { $case ->
   *[nominative] Lina
    [accusative] Linën
    [dative] Linës
}
    .gender = feminine
-kai = { $case ->
   *[nominative] Kai
    [accusative] Kain
    [dative] Kait
}
    .gender = masculine
-zuri = { $case ->
   *[nominative] Zuri
    [accusative] Zurin
    [dative] Zurit
}
    .gender = feminine
-teo = { $case ->
   *[nominative] Teo
    [accusative] Teon
    [dative] Teos
}
    .gender = masculine
-jojo = { $case ->
   *[nominative] Jojo
    [accusative] Jojon
    [dative] Jojos
}
    .gender = masculine
-pia = { $case ->
   *[nominative] Pia
    [accusative] Pian
    [dative] Pias
}
    .gender = feminine
-max = { $case ->
   *[nominative] Maksi
    [vocative] Maks
    [accusative] Maksin
    [dative] Maksit
}
    .gender = masculine
-bee = { $case ->
   *[nominative] Bea
    [accusative] Bean
    [dative] Beas
}
    .gender = feminine
-dara = { $case ->
   *[nominative] Dara
    [accusative] Darën
    [dative] Darës
}
    .gender = feminine
-rowan = { $case ->
   *[nominative] Rouani
    [vocative] Rouan
    [accusative] Rouanin
    [dative] Rouanit
}
    .gender = masculine
-rio = { $case ->
   *[nominative] Rio
    [accusative] Rion
    [dative] Rios
}
    .gender = masculine
-mum = { $form ->
   *[name] { $case ->
       *[nominative] Mami
        [accusative] Mamin
        [dative] Mamit
    }
    [common] mami
    [my] mami ime
    [your] { $case ->
       *[nominative] mami jote
        [accusative] mamin tënde
        [dative] mamit sate
    }
}
-dad = { $form ->
   *[name] { $case ->
       *[nominative] Babi
        [accusative] Babin
        [dative] Babit
    }
    [common] babi
    [my] babi im
    [your] { $case ->
       *[nominative] babi yt
        [accusative] babin tënd
        [dative] babit tënd
    }
}
-nana = { $case ->
   *[nominative] Gjyshja
    [vocative] gjyshe
    [accusative] Gjyshen
    [dative] Gjyshes
}
-grandpa = { $form ->
   *[name] { $case ->
       *[nominative] Gjyshi
        [accusative] Gjyshin
        [dative] Gjyshit
    }
    [common] gjyshi
    [my] gjyshi im
}
-aunt = { $case ->
   *[nominative] Teta Roza
    [accusative] Tetën Roza
    [dative] Tetës Roza
}
-teacher = { $case ->
   *[nominative] Mësuese Sola
    [accusative] Mësuesen Sola
    [dative] Mësueses Sola
}
-coach = { $case ->
   *[nominative] Trajneri Bo
    [accusative] Trajnerin Bo
    [dative] Trajnerit Bo
}
-class = Klasa 5
-school = { $case ->
   *[nominative] Shkolla e Kodrës
    [accusative] Shkollën e Kodrës
    [dative] Shkollës së Kodrës
}
-team = { $case ->
   *[nominative] Kometat
    [accusative] Kometat
    [dative] Kometave
}
-game = { $case ->
   *[nominative] Dhitë e Qiellit
    [accusative] Dhitë e Qiellit
    [dative] Dhive të Qiellit
}
-treat = { $form ->
   *[one] kek me banane
    [the] { $case ->
       *[nominative] keku me banane
        [accusative] kekun me banane
    }
}
-veg = { $form ->
   *[one] patate
    [the] { $case ->
       *[nominative] patatja
        [accusative] pataten
        [dative] patates
    }
    [title] Patatja
    [many] Patate
}
-dad-wear = { $form ->
   *[one] përparëse me dhi
    [a] një përparëse me dhi
}
