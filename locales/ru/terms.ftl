# Draft translation into Russian, awaiting native readers.
#
# A name bends with its part in the sentence: Лина, без Лины, Лине, вижу Лину, с Линой, о Лине. So each name that bends carries its
# case forms, and a message asks for one: { -lina(case: "dative") }. Names that never bend (Зури, Тео) are plain words.
# A past tense shows who did it: { -lina.gender -> [masculine] сказал *[feminine] сказала }. The player is never in a past tense.
# Family words are small inside a sentence: form "common". docs/grammar-of-terms.md explains all of this.

# The mascot has no gender: never bend a verb for it.
-mascot = Санго
-lina = { $case ->
   *[nominative] Лина
    [genitive] Лины
    [dative] Лине
    [accusative] Лину
    [instrumental] Линой
    [prepositional] Лине
}
    .gender = feminine
-kai = { $case ->
   *[nominative] Кай
    [genitive] Кая
    [dative] Каю
    [accusative] Кая
    [instrumental] Каем
    [prepositional] Кае
}
    .gender = masculine
-zuri = Зури
    .gender = feminine
-teo = Тео
    .gender = masculine
# It never bends, but asks may name a case: a pack with another name then needs to change only this term.
-jojo = { $case ->
   *[nominative] Джоджо
    [genitive] Джоджо
    [dative] Джоджо
    [accusative] Джоджо
    [instrumental] Джоджо
    [prepositional] Джоджо
}
    .gender = masculine
-pia = { $case ->
   *[nominative] Пия
    [genitive] Пии
    [dative] Пие
    [accusative] Пию
    [instrumental] Пией
    [prepositional] Пие
}
    .gender = feminine
-max = { $case ->
   *[nominative] Макс
    [genitive] Макса
    [dative] Максу
    [accusative] Макса
    [instrumental] Максом
    [prepositional] Максе
}
    .gender = masculine
-bee = Би
    .gender = feminine
-dara = { $case ->
   *[nominative] Дара
    [genitive] Дары
    [dative] Даре
    [accusative] Дару
    [instrumental] Дарой
    [prepositional] Даре
}
    .gender = feminine
-rowan = { $case ->
   *[nominative] Роуэн
    [genitive] Роуэна
    [dative] Роуэну
    [accusative] Роуэна
    [instrumental] Роуэном
    [prepositional] Роуэне
}
    .gender = masculine
-rio = Рио
    .gender = masculine
-mum = { $form ->
   *[name] { $case ->
       *[nominative] Мама
        [genitive] Мамы
        [dative] Маме
        [accusative] Маму
        [instrumental] Мамой
    }
    [common] { $case ->
       *[nominative] мама
        [genitive] мамы
        [dative] маме
        [accusative] маму
        [instrumental] мамой
    }
}
-dad = { $form ->
   *[name] { $case ->
       *[nominative] Папа
        [genitive] Папы
        [dative] Папе
        [accusative] Папу
        [instrumental] Папой
    }
    [common] { $case ->
       *[nominative] папа
        [genitive] папы
        [dative] папе
        [accusative] папу
        [instrumental] папой
    }
}
-nana = { $form ->
   *[name] { $case ->
       *[nominative] Бабушка
        [genitive] Бабушки
        [dative] Бабушке
        [accusative] Бабушку
        [instrumental] Бабушкой
    }
    [common] { $case ->
       *[nominative] бабушка
        [genitive] бабушки
        [dative] бабушке
        [accusative] бабушку
        [instrumental] бабушкой
    }
}
-grandpa = { $form ->
   *[name] { $case ->
       *[nominative] Дедушка
        [genitive] Дедушки
        [dative] Дедушке
        [accusative] Дедушку
        [instrumental] Дедушкой
    }
    [common] { $case ->
       *[nominative] дедушка
        [genitive] дедушки
        [dative] дедушке
        [accusative] дедушку
        [instrumental] дедушкой
    }
}
-aunt = { $form ->
   *[name] { $case ->
       *[nominative] Тётя Роза
        [genitive] Тёти Розы
        [dative] Тёте Розе
        [accusative] Тётю Розу
        [instrumental] Тётей Розой
    }
    [common] { $case ->
       *[nominative] тётя Роза
        [genitive] тёти Розы
        [dative] тёте Розе
        [accusative] тётю Розу
        [instrumental] тётей Розой
    }
}
# A teacher is called by first name and father's name.
-teacher = { $case ->
   *[nominative] Софья Павловна
    [genitive] Софьи Павловны
    [dative] Софье Павловне
    [accusative] Софью Павловну
    [instrumental] Софьей Павловной
}
-coach = { $form ->
   *[name] { $case ->
       *[nominative] Тренер Бо
        [genitive] Тренера Бо
        [dative] Тренеру Бо
        [accusative] Тренера Бо
        [instrumental] Тренером Бо
    }
    [common] { $case ->
       *[nominative] тренер Бо
        [genitive] тренера Бо
        [dative] тренеру Бо
        [accusative] тренера Бо
        [instrumental] тренером Бо
    }
}
-class = 5 «А»
-school = { $case ->
   *[nominative] Школа на холме
    [genitive] Школы на холме
    [accusative] Школу на холме
    [prepositional] Школе на холме
}
-team = { $case ->
   *[nominative] Кометы
    [genitive] Комет
    [dative] Кометам
    [accusative] Комет
    [prepositional] Кометах
}
# Messages put it into quotes: «{ -game }».
-game = { $case ->
   *[nominative] Небесные козы
    [genitive] Небесных коз
    [accusative] Небесных коз
    [prepositional] Небесных козах
}
-treat = { $case ->
   *[nominative] банановый кекс
    [genitive] бананового кекса
    [accusative] банановый кекс
    [instrumental] банановым кексом
}
    .gender = masculine
-veg = { $form ->
   *[one] { $case ->
       *[nominative] картошка
        [genitive] картошки
        [accusative] картошку
    }
    [title] Картошка
    [many] Картошки
}
    .gender = feminine
-dad-wear = { $form ->
   *[one] фартук с козой
    [a] фартук с козой
}
