# Draft translation into Russian, awaiting native readers. Episode 1: the golden goat.

goat-title = Золотая коза
goat-blurb = Друг шлёт подарок. А подарок ли это?

## The kitchen: a goat that flies backwards

goat-kitchen-01 = { -kai }, смотри! Моя коза летит задом наперёд!
goat-kitchen-02 = А так и надо?
goat-kitchen-03 = Нет. Просто у меня талант.
goat-kitchen-04 = Летающая коза? А молоко она даёт?
goat-kitchen-05 = Она даёт очки, { -nana(form: "common") }.
goat-kitchen-06 = Хм. Очки в чай не нальёшь.
goat-kitchen-07 = Привет! Я { -mascot }, и нам по пути.
goat-kitchen-08 = Ты выбираешь, что сделает { -lina }. Времени сколько угодно.
goat-kitchen-09 = Если передумаешь, всегда можно вернуться.
goat-kitchen-10 = Дзынь!
goat-kitchen-11 = Сообщение! Пишет { -jojo }!

# The web address belongs to the game's name: a zero stands in the place of an o.
goat-message-01 = ЗОЛОТАЯ КОЗА ДАРОМ! Осталось 10! Скорее! nebo-k0zy.example
goat-message-02 = Золотая коза! Её же никто никогда не получает!
goat-message-03 = Странно. { -jojo } всегда начинает с шутки, а тут шутки нет.
goat-message-04 = Может, { -jojo } от радости забывает шутить.
goat-message-05 = { -jojo } шутит даже во сне.

## What to do with the message

goat-link-ask = Подарок и спешка сразу. Что может сделать { -lina }?
goat-link-tap = Нажать скорее!
goat-link-tap-1 = Тык! Ой. Теперь там просят мой пароль.
goat-link-tap-2 = От слов «осталось 10» палец прыгает раньше, чем голова подумает.
goat-link-tap-3 = Пока ничего не потеряно. Сначала смотри, потом пиши.
goat-link-call = Позвонить { -jojo(case: "dative") } и спросить.
goat-link-call-1 = Привет, { -jojo }! Это ты шлёшь мне козу?
goat-link-call-2 = Козу? Нет! Я сегодня даже в свою игру войти не могу.
goat-link-call-3 = { -jojo.gender ->
    [feminine] Вчера я нажала
   *[masculine] Вчера я нажал
} на золотую козу, и теперь мой аккаунт болтает без меня.
goat-link-call-4 = { -lina } проверяет другим путём. Теперь ясно: это пишет не { -jojo }.
goat-link-look = Показать { -kai(case: "dative") }. Присмотреться.
goat-link-look-1 = Дай взглянуть. Мои глаза — мои лучшие уши.
goat-link-look-2 = Две головы лучше! И { -jojo(case: "accusative") } спросить другим путём тоже полезно.
goat-link-share = Разослать всем.
goat-link-share-1 = Дзынь. Дзынь. Дзынь. Дзынь.
goat-link-share-2 = Теперь это у шестерых друзей, и подписано твоим именем.
goat-link-share-3 = Когда шлёт друг, кажется, что всё в порядке. Так оно и ходит.

## A picture of the page

goat-page-01 = Вот снимок той страницы. Это просто картинка, она не опасна.
goat-page-02 = Чего я тут не вижу?
goat-page-03 = Руки прочь, глаза сюда. Давай вместе осмотрим страницу.
goat-page-04 = Найди, что здесь не так. Выбери место и присмотрись.
goat-inspect-alt = Это страница сайта: золотая коза, часы, окошко и большая кнопка.
goat-page-address = nebo-k0zy.example
goat-page-heading = КОЗА ДАРОМ!
goat-page-clock = 00 : 01 : 59
goat-page-left = Осталось 10!
goat-page-field = Твой пароль
goat-page-send = Отправь 5 друзьям и победи
goat-page-secret = Никого не спрашивай! Это сюрприз.
goat-page-safe = Сайт надёжный
goat-inspect-address = Адрес сайта
    .found = В середине «k0zy» стоит ноль. Настоящая игра так не пишет.
goat-inspect-timer = Часы, что идут назад
    .found = Тик-так. Часы торопят, а настоящий подарок подождёт.
goat-inspect-password = Окошко для пароля
    .found = Подарку пароль никогда не нужен.
goat-inspect-share = Отправь 5 друзьям и победи
    .found = Оно скачет от друга к другу, а лошадка — ты.
goat-inspect-secret = Никого не спрашивай!
    .found = Ему нужно, чтобы рядом никого не было. О хорошем можно спрашивать.
goat-inspect-badge = Зелёная галочка
    .found = Похоже на правду, но галочку нарисует кто угодно. Это не доказательство.
goat-inspect-goat = Золотая коза
    .found = Так блестит! Но картинку с козой скопирует кто угодно.
goat-inspect-clouds = Облака
    .found = Просто облака. Облака не виноваты.
goat-inspect-hint-1 = Ищи то, что тебя торопит.
goat-inspect-hint-2 = Ищи то, чему от тебя что-то нужно.
goat-inspect-done = Зоркий глаз! Все уловки на странице найдены.

## A helper in a tie

goat-helper-01 = Не надо мне золотой козы. Закрываю страницу.
goat-helper-02 = Дзынь!
goat-helper-03 = Теперь в чат просится козлик в галстуке. Говорит, он помощник.
goat-helper-04 = Галстук у него и правда красивый.

## The chat

goat-chat-app = «{ -game }»: чат
goat-chat-01 = Привет, { -lina }! Я работаю в «{ -game(case: "prepositional") }». Я помогу.
goat-chat-02 = Злые люди хотят твою козу. Я запру для тебя дверь. Скорее!
goat-chat-save = Сохранено. Потом можно показать взрослому.
goat-chat-block = Заблокировано. Теперь он не может тебе писать.
goat-chat-report = Жалоба ушла. Её прочтут в настоящей игре.
goat-chat-tell = Хорошая мысль. Найдём кого-нибудь.
goat-chat-first-ask = Что может написать { -lina }?
goat-chat-name = «Откуда ты знаешь моё имя?»
goat-chat-name-1 = Оно у тебя на экране. Скорее, пожалуйста.
goat-chat-name-2 = Верно. Его видят все в игре. Значит, это ничего не доказывает.
goat-chat-what = «Что тебе нужно?»
goat-chat-what-1 = Одна мелочь. Совсем крошечная мелочь!
goat-chat-what-2 = Спросить можно. Просто уйти тоже можно. Никакого долга тут нет.
goat-chat-thanks = «Спасибо! Помоги мне!»
goat-chat-thanks-1 = Хорошо. Теперь делай всё, что скажу.
goat-chat-thanks-2 = Говорит как начальник. Настоящий помощник не против вопросов.
goat-chat-03 = Бззз. На семейный телефон приходит СМС.
goat-chat-04 = Ваш код: 4 8 2 9. Не говорите его никому. Даже нам.
goat-chat-05 = Пришёл код, да? Пришли его мне сейчас же.
goat-chat-06 = У тебя 2 минуты, иначе прощай, коза!
goat-chat-07 = В СМС — «никому», а помощник — «мне». Так не бывает, чтобы правы были оба.

## The code

goat-code-ask = Это самое важное, и здесь никто не спешит. Что может сделать { -lina }?
goat-code-send = Отправить код.
goat-code-send-1 = Вы вышли из игры.
goat-code-send-2 = Не могу войти! У моей козы новое имя!
goat-code-send-3 = Тихое грустное «ме-е».
goat-code-send-4 = Две уловки сразу! На них попадаются и взрослые.
goat-code-send-5 = Это не твоя вина. Вернись или иди дальше. Рассказать никогда не поздно.
goat-code-tell = Стоп. Сохранить чат. Рассказать взрослому.
goat-code-tell-1 = Не будет тебе кода, козлик в галстуке.
goat-code-tell-2 = Щёлк. Чат сохранён.
goat-code-quiet = Заблокировать. Промолчать.
goat-code-quiet-1 = Его нет. Но код-то к нам пришёл из-за него. Вдруг он вернётся?
goat-code-quiet-2 = Заблокировать — хорошо. Не хватает одного: того, кто поможет запереть дверь.
goat-code-trick = Послать неверный код. Перехитрить!
goat-code-trick-1 = Неверно. Ха-ха. Давай ещё. Времени у меня много.
goat-code-trick-2 = Хитро! Но ты остаёшься в чате, а ему только это и нужно.

## Frogs in the tummy

goat-feel-01 = У меня полный живот лягушек.
goat-feel-02 = Больших?
goat-feel-03 = Прыгучих. Вдруг { -nana(form: "common") } рассердится? Может, спрятать телефон в муку?
goat-feel-04 = Мой { -grandpa(form: "common") } говорит: беда в кармане тяжелеет. Так что доставай её.
goat-feel-05 = Стой, смотри, чувствуй, действуй — это четыре пальца. Остался один: «расскажи».
goat-feel-06 = Стой. Чувствуй. А теперь расскажи.

## Telling

goat-tell-who = Кому может рассказать { -lina }?
goat-tell-nana = { -nana(case: "dative") }, здесь, на кухне
goat-tell-mum = { -mum(case: "dative") }, по телефону, на работу
goat-tell-aunt = { -aunt(case: "dative") }, по соседству
goat-words-ask = А что может сказать { -lina }?
goat-words-nothing = «Да так, ничего».
goat-words-nothing-1 = Ну хорошо, моё солнышко.
goat-words-nothing-2 = Беда всё ещё в кармане. Попробуем другие слова?
goat-words-blame = «Это всё из-за { -jojo(case: "genitive") }!»
goat-words-blame-1 = { -jojo }? Почему? Ничего не понимаю.
goat-words-blame-2 = Начни с того, что было с тобой. Тогда помочь легко.
goat-words-clear = «Мне нужна помощь с телефоном. Послушаешь?»
goat-nana-01 = Не сейчас, солнышко. Духовка горячая, а это только игра.
goat-again-ask = Одно «не сейчас» — ещё не «никогда». Что может сделать { -lina }?
goat-again-stop = Сдаться.
goat-again-stop-1 = Ладно. Лягушки, значит, только мои.
goat-again-stop-2 = { -nana } ещё ничего не знает. Занятое ухо — не закрытая дверь.
goat-again-nana = «Кто-то хочет код с нашего телефона».
goat-again-nana-1 = Код? С нашего телефона?
goat-again-nana-2 = Дверца духовки закрывается.
goat-again-nana-3 = Пусть подождёт { -treat }, а ты — нет. Рассказывай всё.
goat-again-other = Рассказать другому взрослому.
goat-again-other-1 = Да. Если одна дверь закрыта, постучи в следующую.
goat-mum-01 = Подожди, найду тихое место. Вот. Теперь я хорошо тебя слышу.
goat-aunt-01 = Заходи, садись. Начинай откуда хочешь.

## Somebody listens

goat-listen-01 = { -lina.gender ->
    [masculine] Я отдал ему код. Это сделал я.
   *[feminine] Я отдала ему код. Это сделала я.
}
goat-listen-02 = Его выманил обманщик. Виноват он, а не ты.
goat-listen-03 = { -lina.gender ->
    [masculine] Я не отдал ему код. Но чуть не отдал.
   *[feminine] Я не отдала ему код. Но чуть не отдала.
}
goat-listen-04 = Чуть не считается. У «чуть» коза на месте.
goat-listen-05 = Ругать тебя никто не будет. Рассказать труднее всего, и у тебя получилось.
goat-listen-06 = Лягушки пошли домой.

## Putting it right, and a long password

goat-fix-01 = Я всё знаю. { -lina.gender ->
    [masculine] Молодец, что рассказал!
   *[feminine] Молодец, что рассказала!
} Теперь всё исправим вместе.
goat-fix-02 = Раз: сохраняем сообщения, это доказательства.
goat-fix-03 = Два: пишем жалобу в самой игре.
goat-fix-04 = Три: делаем новый пароль. Длинный.
goat-fix-05 = У меня есть! Моё имя, потом «коза», потом 1 2 3!
goat-fix-06 = Солнышко, это и духовка угадает.
goat-fix-07 = Длинный сильнее хитрого. Бери слова, которые не дружат между собой.
goat-pass-drum = барабан
goat-pass-cloud = облако
goat-pass-spoon = ложка
goat-pass-lizard = ящерица
goat-pass-slipper = тапок
goat-pass-moon = луна
goat-pass-ladder = лестница
goat-pass-purple = лиловый
goat-pass-own = { -lina }
goat-pass-pet = коза
goat-pass-team = { -team }
goat-pass-row = 1 2 3
goat-pass-word = пароль
goat-pass-short = Хорошее начало. Добавь ещё слово.
goat-pass-name = Своё имя — это первое, что пробуют.
goat-pass-known = Все знают, что ты это любишь. Могут угадать.
goat-pass-row-why = Числа подряд угадать легко.
goat-pass-common = Это слово берёт полмира. Выбери чудное.
# Whole numbers are [one], [few] or [many]; [other] is for fractions only, which are never shown.
goat-pass-strong = { $count ->
    [one] { $count } чудное слово
    [few] { $count } чудных слова
   *[many] { $count } чудных слов
}: угадать трудно, а представить легко.
goat-pass-note = Это только тренировка. Настоящий пароль придумай дома, вместе со взрослым.
goat-pass-01 = Так глупо, что прямо вижу это в голове!
goat-pass-02 = { -kai.gender ->
    [feminine] Я ничего не видела. И уши выключила.
   *[masculine] Я ничего не видел. И уши выключил.
}
goat-pass-03 = { -kai } стучит по обоим слуховым аппаратам и улыбается.
goat-pass-04 = Лучшим друзьям незачем делиться паролями. Лучше делиться { -treat(case: "instrumental") }.

## Jojo's goat

goat-jojo-01 = Моей козы больше нет. Три года козы! Вся школа будет смеяться.
goat-jojo-02 = { -jojo.gender ->
    [feminine] Я дала кому-то код.
   *[masculine] Я дал кому-то код.
} А потом мой аккаунт написал вам всем.
goat-kind-ask = { -jojo(case: "dative") } очень грустно. Что может сказать { -lina }?
goat-kind-laugh = «Ха-ха! Тебя провели!»
goat-kind-laugh-1 = Ага. Очень смешно. Пока.
goat-kind-laugh-2 = Когда смеются, люди прячутся, и никто не может помочь. Попробуем ещё раз?
goat-kind-help = «Меня тоже чуть не провели. Давай вернём твою».
goat-kind-help-1 = { -jojo.gender ->
    [feminine] Тебя тоже? Я думала, только я такая глупая.
   *[masculine] Тебя тоже? Я думал, только я такой глупый.
}
goat-kind-help-2 = { -jojo.gender ->
    [feminine] Ты не глупая.
   *[masculine] Ты не глупый.
} Просто козлик в галстуке отлично врёт.
goat-kind-steps = «Расскажи { -dad(form: "common", case: "dative") }. Смени пароль».
goat-kind-steps-1 = Ладно. Попробую.
goat-kind-steps-2 = Верные шаги! А с добрым словом вначале они легче.

## Three days later

goat-end-01 = Три дня спустя.
goat-end-02 = Мне вернули козу! Она теперь в шляпе, и я не знаю почему.
goat-end-03 = Настоящим помощникам нужно было три дня. И ни разу никакого «скорее».
goat-end-07 = И моя вернулась. В такой же шляпе!
goat-end-04 = Дети, сюда! Моя коза летит задом наперёд!
goat-end-05 = А так и надо?
goat-end-06 = Нет. Просто у меня талант.

## Thinking back, talking at home, the badge

goat-reflect-ask = Почему обманщики говорят «скорее»?
goat-reflect-think = Чтобы некогда было думать.
goat-reflect-ask-no = Чтобы никого не спрашивать.
goat-reflect-fear = Чтобы стало немного страшно.
goat-reflect-end = Да. А у тебя вышло без спешки.
goat-talk-1 = Посмотрите одно сообщение на семейном телефоне: правда или уловка?
goat-talk-2 = Спроси взрослого: пытались ли его обмануть сообщением?
goat-talk-3 = Договоритесь: коды и пароли остаются дома.
goat-badge = На страже кода
