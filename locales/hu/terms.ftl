# Draft translation into Hungarian, awaiting native readers. Names, food and school words as in Hungary.
#
# Hungarian has no gender, but endings that follow the vowels of a word: Lilinek, but Zurinak. So each name carries its own
# case forms, and a message asks for one: { -lina(case: "dative") }. Forms: nominative (who), accusative (whom: -t), dative (for whom: -nak, -nek),
# instrumental (with: -val, -vel), ablative (from: -tól, -től), allative (to: -hoz, -hez, -höz).
# Where "the" may stand before a term, the attribute .start says whether it is "a" or "az".
# docs/grammar-of-terms.md explains all of this.

-mascot = { $case ->
   *[nominative] Sango
    [accusative] Sangót
    [dative] Sangónak
    [instrumental] Sangóval
}
-lina = { $case ->
   *[nominative] Lili
    [accusative] Lilit
    [dative] Lilinek
    [instrumental] Lilivel
    [ablative] Lilitől
    [allative] Lilihez
}
    .gender = feminine
-kai = { $case ->
   *[nominative] Bence
    [accusative] Bencét
    [dative] Bencének
    [instrumental] Bencével
    [ablative] Bencétől
    [allative] Bencéhez
}
    .gender = masculine
# Zuri came from far away: the name stays.
-zuri = { $case ->
   *[nominative] Zuri
    [accusative] Zurit
    [dative] Zurinak
    [instrumental] Zurival
    [ablative] Zuritól
    [allative] Zurihoz
}
    .gender = feminine
-teo = { $case ->
   *[nominative] Máté
    [accusative] Mátét
    [dative] Máténak
    [instrumental] Mátéval
    [ablative] Mátétól
    [allative] Mátéhoz
}
    .gender = masculine
# A nickname that belongs to no group: it means yo-yo.
-jojo = { $case ->
   *[nominative] Jojó
    [accusative] Jojót
    [dative] Jojónak
    [instrumental] Jojóval
    [ablative] Jojótól
    [allative] Jojóhoz
}
    .gender = masculine
# Not "Pia", which is slang for strong drink.
-pia = { $case ->
   *[nominative] Panni
    [accusative] Pannit
    [dative] Panninak
    [instrumental] Pannival
    [ablative] Pannitól
    [allative] Pannihoz
}
    .gender = feminine
-max = { $case ->
   *[nominative] Marci
    [accusative] Marcit
    [dative] Marcinak
    [instrumental] Marcival
    [ablative] Marcitól
    [allative] Marcihoz
}
    .gender = masculine
-bee = { $case ->
   *[nominative] Bori
    [accusative] Borit
    [dative] Borinak
    [instrumental] Borival
    [ablative] Boritól
    [allative] Borihoz
}
    .gender = feminine
# Not "Dara", which is a word for semolina.
-dara = { $case ->
   *[nominative] Dóri
    [accusative] Dórit
    [dative] Dórinak
    [instrumental] Dórival
    [ablative] Dóritól
    [allative] Dórihoz
}
    .gender = feminine
-rowan = { $case ->
   *[nominative] Roland
    [accusative] Rolandot
    [dative] Rolandnak
    [instrumental] Rolanddal
    [ablative] Rolandtól
    [allative] Rolandhoz
}
    .gender = masculine
-rio = { $case ->
   *[nominative] Milán
    [accusative] Milánt
    [dative] Milánnak
    [instrumental] Milánnal
    [ablative] Milántól
    [allative] Milánhoz
}
    .gender = masculine
# Whose mum or dad it is stands in the word itself: form "my" and "your".
-mum = { $form ->
   *[name] { $case ->
       *[nominative] Anya
        [accusative] Anyát
        [dative] Anyának
        [instrumental] Anyával
    }
    [common] anya
    [my] anyukám
    [your] { $case ->
       *[nominative] anyukád
        [accusative] anyukádat
        [dative] anyukádnak
        [instrumental] anyukáddal
    }
}
-dad = { $form ->
   *[name] { $case ->
       *[nominative] Apa
        [accusative] Apát
        [dative] Apának
        [instrumental] Apával
    }
    [common] apa
    [my] apukám
    [your] { $case ->
       *[nominative] apukád
        [accusative] apukádat
        [dative] apukádnak
        [instrumental] apukáddal
    }
}
-nana = { $case ->
   *[nominative] Nagyi
    [accusative] Nagyit
    [dative] Nagyinak
    [instrumental] Nagyival
    [ablative] Nagyitól
    [allative] Nagyihoz
}
-grandpa = { $form ->
   *[name] { $case ->
       *[nominative] Nagypapa
        [accusative] Nagypapát
        [dative] Nagypapának
        [instrumental] Nagypapával
    }
    [common] nagypapa
    [my] nagypapám
    [your] nagypapád
}
-aunt = { $case ->
   *[nominative] Rózsa néni
    [accusative] Rózsa nénit
    [dative] Rózsa néninek
    [instrumental] Rózsa nénivel
    [ablative] Rózsa nénitől
    [allative] Rózsa nénihez
}
-teacher = { $case ->
   *[nominative] Sára néni
    [accusative] Sára nénit
    [dative] Sára néninek
    [instrumental] Sára nénivel
    [ablative] Sára nénitől
    [allative] Sára nénihez
}
-coach = { $case ->
   *[nominative] Zoli bácsi
    [accusative] Zoli bácsit
    [dative] Zoli bácsinak
    [instrumental] Zoli bácsival
    [ablative] Zoli bácsitól
    [allative] Zoli bácsihoz
}
-class = 5. b
-school = { $case ->
   *[nominative] Domb Utcai Iskola
    [accusative] Domb Utcai Iskolát
    [inessive] Domb Utcai Iskolában
}
    .start = consonant
-team = { $case ->
   *[nominative] Üstökös
    [accusative] Üstököst
    [dative] Üstökösnek
    [inessive] Üstökösben
}
    .start = vowel
-game = { $case ->
   *[nominative] Égi Kecskék
    [accusative] Égi Kecskéket
    [inessive] Égi Kecskékben
    [adessive] Égi Kecskéknél
}
    .start = vowel
-treat = { $case ->
   *[nominative] pogácsa
    [accusative] pogácsát
    [instrumental] pogácsával
}
    .start = consonant
-veg = { $form ->
   *[one] { $case ->
       *[nominative] krumpli
        [accusative] krumplit
        [dative] krumplinak
    }
    [title] Krumpli
    [many] Krumplik
}
-dad-wear = { $form ->
   *[one] kecskés kötény
    [a] egy kecskés kötény
}
