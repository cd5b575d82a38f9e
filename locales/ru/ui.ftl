### Draft translation into Russian, awaiting native readers. Every word of the game around the stories.
### The child is "ты", and no word may show a gender: no past tense for the player. The page for grown-ups says "вы".
### Whole numbers are [one], [few] or [many]; [other] is for fractions only, which are never shown, so [many] is the default.

## The window, the loading page, the first run

window-title = { -mascot }: безопасные приключения в сети
loading-title = Коза уже в пути...
loading-parts = Частей: { $done } из { $total }. Потом можно играть без интернета.
loading-almost = Почти готово.

first-language = Выбери язык
first-band = Сколько тебе лет?
    .about = Истории будут тебе по возрасту. Потом можно изменить.
first-read-aloud = Читать тебе вслух?
    .about = Потом можно изменить в настройках.
first-read-aloud-yes = Да, читай мне
first-read-aloud-no = Нет, буду читать без помощи
first-done = Поехали!
first-step = Шаг { $step } из { $total }

# The age bands. They are never called small or big.
band-young = 6–8 лет
    .about = Короткие истории, два пути на выбор
band-middle = 9–12 лет
    .about = Истории длиннее, путей больше
band-older = 13–15 лет
    .about = Истории длиннее, уловки хитрее

## The title

title-name = { -mascot }
title-tagline = Безопасные приключения в сети
title-play = Играть
title-resume = Продолжить историю
title-map = Все истории
title-book = Мои значки
title-language = Язык
title-settings = Настройки
title-adults = Взрослым
title-quit = Закрыть игру
title-season = Сезон { $number }

## The season map

map-title = Выбери историю
# On the card of a story: only its number.
map-number = { $number }
map-sheet-next = Другие истории
map-sheet-back = Прошлые истории
map-count = { $done } из { $total }
map-count-about = { $done ->
    [0] Пока ни одной готовой истории. Времени много.
    [one] Готова { $done } история из { $total }.
    [few] Готовы { $done } истории из { $total }.
   *[many] Готово { $done } историй из { $total }.
}
map-episode-play = Играть
map-episode-resume = Дальше
map-episode-again = Ещё раз
map-episode-restart = Сначала
map-episode-done = Готово
map-episode-new = Новая
map-episode-begun = Начата
map-episode-locked = Будет позже
    .about = Эта история ещё пишется.
map-episode-broken = Эта история отдыхает
    .about = В ней что-то сломалось. Остальные работают.
map-episode-practises = Чему учит:
map-leave = Уйти
map-empty = Историй здесь пока нет.

## In a story

hud-leave = Уйти
    .about = Остановиться. Место сохранится.
hud-help = Помощь
    .about = Кто может помочь и как
hud-settings = Настройки
hud-back = Назад
    .about = Вернуться к прошлой фразе
hud-history = Что было сказано
hud-speak = Прочитай мне
hud-speak-stop = Не читай
hud-next = Дальше
hud-close = Закрыть
hud-scene = { $number } из { $total }

history-title = Что было сказано
history-empty = Пока ничего. История только началась.
history-chose = Твой выбор: { $option }

## Choices

choice-try-another-way = Попробовать иначе
choice-go-on = Идти дальше отсюда
choice-tried = Уже было
choice-free = Можно передумать.
choice-tricks = { $count ->
    [one] Здесь { $count } уловка
    [few] Здесь { $count } уловки
   *[many] Здесь { $count } уловок
}

## Activities

activity-done = Готово
activity-go-on = Дальше
activity-hint = Подсказка
activity-another-hint = Ещё подсказка
activity-no-more-hints = Подсказок больше нет.
activity-no-hurry = Времени сколько угодно.

inspect-title = Присмотрись
inspect-ask = Найди, что не так
inspect-how = Выбери место и присмотрись.
inspect-found = Найдено: { $found } из { $total }
inspect-found-about = { $found ->
    [0] Пока ничего не найдено. Всего: { $total }.
    [one] Найдено { $found } место из { $total }.
    [few] Найдено { $found } места из { $total }.
   *[many] Найдено { $found } мест из { $total }.
}
inspect-list = Что уже осмотрено
inspect-list-empty = Здесь будет всё осмотренное.
inspect-spot-hidden = Место для осмотра
inspect-spot-found = Найдено
inspect-spot-fine = Тут всё в порядке
inspect-picture = Снимок страницы

chat-title = Чат
chat-not-in-contacts = Нет в контактах
chat-free = В этом чате решаешь ты.
    .about = Закончить можно когда угодно.
chat-choose-reply = Выбери ответ
chat-save = Сохранить
    .about = Оставить снимок чата
chat-block = Заблокировать
    .about = Больше не сможет писать
chat-report = Пожаловаться
    .about = Сообщить создателям
chat-tell = Рассказать
    .about = Поговорить со взрослым сейчас
chat-leave = Выйти из чата
    .about = Отвечать никто не обязан
chat-done = Готово
chat-blocked = Заблокировано. Сообщений больше не будет.
chat-over = Чат окончен. Кнопки ещё работают.
chat-finish = Дальше
chat-typing = Печатает
chat-bubble = { $name } пишет: { $text }
chat-bubble-own = { $name } отвечает: { $text }

tell-title = Рассказать
tell-step-who = Выбери кому
tell-step-words = Выбери слова
tell-free = Выбирай любого. Если кто-то занят, попробуй другого.
tell-asked = Уже пробовали
tell-words-free = Можно передумать.

passphrase-title = Собери длинный пароль
passphrase-how = Выбирай слова. Выбери ещё раз, чтобы убрать.
passphrase-row = Твои слова
passphrase-tray = Слова на выбор
passphrase-slot-empty = Пустое место
passphrase-more = { $count ->
    [0] Длины хватает
    [one] Ещё { $count } слово
    [few] Ещё { $count } слова
   *[many] Ещё { $count } слов
}
passphrase-strength = Трудно ли угадать?
passphrase-strength-0 = Очень легко угадать
passphrase-strength-1 = Легко угадать
passphrase-strength-2 = Уже лучше
passphrase-strength-3 = Хорошо
passphrase-strength-4 = Крепко
passphrase-mix = Перемешать
passphrase-clear = Убрать всё
passphrase-done = Готово
passphrase-placed = { $word }, место { $place }
passphrase-practice = Только тренировка. Ничего не хранится.

sort-title = Разложи карточки
sort-how = Перетащи карточку в коробку или нажми на коробку. Её можно вернуть.
sort-card = Карточка { $number } из { $total }
sort-all-done = Все карточки на местах.
sort-count = { $count }
sort-bin = { $bin }, { $count ->
    [one] { $count } карточка
    [few] { $count } карточки
   *[many] { $count } карточек
}
sort-placed = { $card } Лежит здесь: { $bin }. Вернуть

spread-title = Смотри, куда дойдёт
spread-go = Пуск
spread-number = { $count }
spread-picked = Выбрано: { $picked } из { $total }
spread-phone = Телефон { $number }, { $friends ->
    [one] { $friends } друг
    [few] { $friends } друга
   *[many] { $friends } друзей
}
spread-phone-reached = Телефон { $number }, { $friends ->
    [one] { $friends } друг
    [few] { $friends } друга
   *[many] { $friends } друзей
}, сюда дошло
spread-phone-heard = Телефон { $number }, { $friends ->
    [one] { $friends } друг
    [few] { $friends } друга
   *[many] { $friends } друзей
}, сюда дошла правда
spread-phone-deleted = Телефон { $number }, { $friends ->
    [one] { $friends } друг
    [few] { $friends } друга
   *[many] { $friends } друзей
}, тут удалено

compare-title = Два источника, одна новость
compare-look = Смотреть
compare-looked = Просмотрено { $looked }, хватит { $enough }
compare-covered = { $source }: { $question } Смотреть
compare-open = { $source }: { $question } { $answer }
compare-think = Что ты думаешь теперь?
compare-sure = Это точно?

order-title = Что сначала?
order-how = Выбирай шаги по порядку. Выбери шаг ещё раз, чтобы убрать.
order-row = По порядку
order-next = Что дальше?
order-number = { $number }
order-placed = Шаг { $number }: { $step } Убрать
order-empty = Сюда ляжет шаг { $number }.

who-sees-title = Кто это видит?
who-sees-now = { $viewer } видит:
who-sees-aims = Чего мы хотим
who-sees-aim-holds = Есть: { $aim }
who-sees-aim-open = Пока нет: { $aim }
who-sees-switch = { $switch }: { $now }
who-sees-position = { $switch }: { $position }

plan-title = Приятный день
plan-how = Выбери дело, потом время дня. Неправильных планов нет.
plan-choose = Выбери, что войдёт
plan-free = Свободно
plan-hours = { $hours ->
    [one] { $hours } час
    [few] { $hours } часа
   *[many] { $hours } часов
}
plan-block = { $block }, { $hours ->
    [one] { $hours } час
    [few] { $hours } часа
   *[many] { $hours } часов
}
plan-part = { $part }, { $hours ->
    [0] свободных часов нет
    [one] свободен { $hours } час
    [few] свободно { $hours } часа
   *[many] свободно { $hours } часов
}
plan-filled = Занято часов: { $filled } из { $enough }
plan-feels = Какой это день
plan-beside = Прошлый план

vignette-title = Как тут поступить?
vignette-number = Случай { $number } из { $total }
vignette-sure = Это точно?
vignette-good = Один хороший путь

## After a story

reflection-title = Подумаем
reflection-any = Любой ответ хорош.
badge-title = Новый значок!
badge-new = Новый значок: { $badge }
badge-kept = Теперь он в твоей книге.
badge-practised = Чему учились
talk-title = Поговорите дома
    .about = Выберите одно вместе. Никто не проверяет.
talk-read = Прочитай карточку
end-title = Конец
end-map = Назад к карте
end-again = Ещё раз
end-rest = Самое время потянуться.

## My book

book-title = Моя книга
book-badges = Мои значки
book-practised = Чему я учусь
book-talk = Карточки бесед
book-badge-got = Этот значок у тебя есть.
book-badge-locked = Ждёт тебя
book-badges-waiting = { $count ->
    [0] Все значки сезона у тебя!
    [one] Тебя ждёт { $count } значок. Времени много.
    [few] Тебя ждут { $count } значка. Времени много.
   *[many] Тебя ждут { $count } значков. Времени много.
}
book-practised-empty = Пока ничего. Каждая история что-то добавит.
book-times = { $count ->
    [0] Ещё нет
    [one] { $count } раз
    [few] { $count } раза
   *[many] { $count } раз
}

# Skills: a name, and one line that says what somebody could see.
skill-stop-and-feel = Стой и чувствуй
    .about = Сначала останови руку и заметь, что чувствуешь.
skill-spot-pressure = Заметь уловку
    .about = Назови уловку: спешка, секрет, приз.
skill-check-source = Проверь, кто говорит
    .about = Спроси другим путём, прежде чем верить или слать дальше.
skill-spot-ads = Заметь рекламу
    .about = Замечай то, что хочет тебе что-то продать.
skill-guard-data = Береги личное
    .about = Знай, что о тебе и какие фото остаются дома.
skill-strong-keys = Крепкие пароли
    .about = Собирай длинные чудные пароли. Коды остаются дома.
skill-set-controls = Решай, кто видит
    .about = Включи «только мы» и проверь.
skill-mind-money = Следи за деньгами
    .about = Узнай настоящую цену и спроси, пока не заплачено.
skill-ask-consent = Сначала спроси
    .about = Спроси, прежде чем снимать или слать фото. Нет — значит нет.
skill-think-spread = Думай, куда дойдёт
    .about = Пойми, кто ещё увидит, и останови цепочку.
skill-stand-by = Будь рядом с другом
    .about = Не участвуй. Спроси: ты в порядке?
skill-say-no = Говори «нет»
    .about = Откажись, уйди или заблокируй. Причина не нужна.
skill-save-block-report = Сохрани и пожалуйся
    .about = Сохрани, заблокируй, пожалуйся, потом расскажи.
skill-tell-adult = Расскажи взрослому
    .about = Выбери кому, скажи, что было, и попробуй ещё раз.
skill-balance-time = Время на всё
    .about = Оставь в дне место сну, игре и людям.
skill-use-rights = Пользуйся правами
    .about = Скажи, о чём можно просить для себя и других.

## Settings

settings-title = Настройки
settings-now = Всё меняется сразу.
settings-reading = Чтение
settings-sound = Звук
settings-seeing = Зрение
settings-moving = Движение
settings-stories = Истории
settings-language = Язык
settings-band = Возраст
settings-text-size = Размер букв
    .smaller = Буквы меньше
    .bigger = Буквы больше
settings-read-aloud = Чтение вслух
    .about = Голос читает каждую фразу
settings-music = Музыка
settings-effects = Звуки
settings-voice = Голос
settings-captions = Звуки словами
    .about = Говорит, что значит звук
settings-mono = Одинаково в оба уха
    .about = Для одного уха или одной колонки
settings-reduced-motion = Меньше движения
    .about = Ничего не скользит и не прыгает
settings-high-contrast = Яркий контраст
    .about = Белое на тёмном, толстые края
settings-quieter = Тише
settings-louder = Громче
settings-percent = { $percent } %
settings-on = Вкл.
settings-off = Выкл.
settings-reset = Как было
settings-no-voice = На этом устройстве нет голоса для этого языка.

## Get help

help-title = Помощь
help-kind = Это не твоя вина, и ругать тебя не будут.
    .about = Рассказать — смелый шаг.
help-tell = Расскажи взрослому рядом
    .about = Покажи эту страницу. Для тебя найдут время.
help-tell-who = Кому можно рассказать?
help-tell-family = Кому-то дома
help-tell-school = Учителю в школе
help-tell-near = Соседям или семье друга
help-tell-coach = Тренеру или ведущему кружка
help-tell-again = Если один не слушает, скажи другому.
help-what = Что можно сделать сейчас?
help-save-block-report = Сохрани. Заблокируй. Пожалуйся. Потом расскажи.
help-country = Страна
help-country-choose = Выбери страну
help-country-none = Не выбрана
help-line = Детская линия помощи
    .about = Можно позвонить и говорить. Молчать тоже можно.
help-online-harm = Помощь с бедой в сети
    .about = Если беда в чате, игре или из-за фото.
help-police = Полиция
    .about = Взрослый поможет туда сообщить.
help-emergency = Срочная помощь
    .about = Если кто-то сейчас в опасности.
help-emergency-unknown = Опасно прямо сейчас? Звони в экстренную службу своей страны.
help-number = { $number }
help-free = Звонок бесплатный.
help-anonymous = Имя называть не нужно.
help-hours-always = Днём и ночью
help-hours-daily = Каждый день, с { $from } до { $to }
help-hours-vary = Часы везде разные.
help-chat-too = Туда можно и написать.
help-none = Расскажи взрослому, которому веришь.
    .about = Для этой страны пока нет проверенного номера.
help-busy = Не отвечают? Попробуй ещё. Дело не в тебе.
help-back = Назад в игру

## Leave

leave-title = Остановиться?
leave-saved = Сохранено. В другой раз начнёшь отсюда.
leave-stay = Играть дальше
leave-map = К карте
leave-title-screen = В начало
leave-quit = Закрыть игру

## When something does not work

notice-save-failed = Сейчас не получается запомнить твоё место.
    .about = Играй дальше. Будет ещё попытка.
notice-save-damaged = Запись игры испортилась. Взята последняя целая.
    .about = Испорченная отложена. Ты тут ни при чём.
notice-save-lost = Запись игры не читается, поэтому начнём сначала.
    .about = Старая отложена, взрослый может посмотреть.
notice-save-newer = Запись игры сделана новой версией.
    .about = Она надёжно отложена. Обновите игру, пожалуйста.
notice-settings-reset = Настройки не читаются. Теперь они как вначале.
notice-no-storage = Это устройство не может запомнить место.
    .about = Играть можно, но в другой раз всё начнётся сначала.
notice-no-sound = Сейчас нет звука. Все звуки ещё и написаны.
notice-no-voice = Сейчас некому читать вслух.
notice-episode-broken = В истории испорчена страница, поэтому мы снова на карте.
    .about = Остальные истории работают.
notice-episode-changed = История изменилась. Начнём с начала сцены.
notice-locale-broken = Тут не хватает слов, может попасться английский.
notice-picture-lost = Картинка замерла. Минутку, пожалуйста.
notice-art-missing = Нет одной картинки. История идёт без неё.
notice-ok = ОК

## What sounds mean, in words

caption-message-in = Приходит сообщение
caption-found-it = Звон: что-то найдено
caption-try-again = Мягкие ноты: посмотри ещё раз
caption-why = Звон: вот почему
caption-hint = Звон: подсказка
caption-block = Щелчок: заблокировано
caption-report = Шорох: жалоба отправлена
caption-save-proof = Щелчок: сохранено как доказательство
caption-tell = Тёплые ноты: взрослый знает
caption-badge = Весёлая музыка: значок

## A word for the first time

nudge-title = Привет! Нажми на большую кнопку, когда захочешь.
nudge-map = Выбери любую историю. Я иду с тобой.
nudge-read = Сначала прочитай. Потом нажми на стрелку.

## For screen readers

access-says = { $name } говорит: { $text }
access-sound = Звук: { $text }
access-screen = На экране: { $text }
access-narrator = { $text }
access-question = { $name } спрашивает: { $text }
access-option = { $number } из { $total }: { $text }
access-chosen = выбрано
access-not-chosen = не выбрано
access-on = вкл.
access-off = выкл.
access-done = готово
access-locked = пока закрыто
access-of = { $number } из { $total }
access-percent = Процентов: { $percent }
access-button-not-yet = Это откроется позже.
access-game = Игра
access-story = История
access-choices = Что можно выбрать
access-menu = Меню
access-dialog = Окно поверх игры
access-progress = Сколько пройдено
access-moment = Минутку

## For grown-ups

adults-title = Взрослым и учителям
adults-gate = Взрослым
    .about = Нажмите { $first }, потом { $second }, потом { $third }.
adults-gate-again = Это было другое число. Попробуйте ещё раз.
adults-digit = { $number ->
    [1] один
    [2] два
    [3] три
    [4] четыре
    [5] пять
    [6] шесть
    [7] семь
    [8] восемь
   *[9] девять
}
adults-about = Одна история — 8–12 минут. Один риск, одно умение.
    .more = Ребёнок выбирает за героя и никогда за себя.
adults-kept = Что хранится
    .about = Значки, что отработано и место в истории.
    .more = Ни аккаунта, ни имени, ни набранного текста. Данные не покидают устройство.
adults-listen = Если ребёнок вам что-то рассказал
    .about = Сохраняйте спокойствие. Слушайте. Поблагодарите за рассказ.
    .more = Не обещайте хранить секрет. Скажите, что сделаете дальше.
adults-lines = Телефоны помощи по странам
    .about = Серые номера — черновики: их ещё никто не проверил.
adults-line-draft = Черновик: детям не видно
adults-line-seen = Взято со страницы самой службы
adults-line-checked = Проверка: { $name }, { $date }
adults-measure = Вопросы до и после
    .about = Для класса, который хочет увидеть, что изменилось: короткие случаи, как, по мнению ребёнка, тут поступить и насколько это точно.
    .more = Без имён и без оценок. Хранятся только общие числа по всем детям на этом устройстве, и видны они, начиная с пяти детей. Перемена — ещё не доказательство: класс без игры тоже может измениться.
adults-measure-code = Код класса
    .about = Половина классов начинает с варианта A, половина — с варианта B.
adults-measure-off = Выкл.
adults-measure-even = Чётный
adults-measure-odd = Нечётный
adults-measure-before = Перед первой историей
adults-measure-after = После последней истории
# How many children have answered so far.
adults-measure-children = { $count ->
    [0] Пока никто не ответил.
    [one] Ответил { $count } ребёнок.
    [few] Ответили { $count } ребёнка.
   *[many] Ответили { $count } детей.
}
adults-measure-ask = Спросить сейчас
# Answers of all children to the situations of a skill, before or after.
adults-measure-boxes = { $when }: { $solid } безопасно и точно, { $practice } безопасно и менее точно, { $open } небезопасно и менее точно, { $risky } небезопасно и точно
adults-erase = Удалить всё
    .about = Значки, места и настройки на этом устройстве.
adults-erase-sure = Удалить всё? Вернуть будет нельзя.
adults-erase-yes = Да, удалить всё
adults-erase-no = Нет, оставить
adults-erased = Всё удалено.

## Name tags

name-mascot = { -mascot }
name-lina = { -lina }
name-kai = { -kai }
name-zuri = { -zuri }
name-teo = { -teo }
name-jojo = { -jojo }
name-dara = { -dara }
name-rio = { -rio }
name-pia = { -pia }
name-max = { -max }
name-rowan = { -rowan }
name-mum = { -mum }
name-dad = { -dad }
name-nana = { -nana }
name-grandpa = { -grandpa }
name-aunt = { -aunt }
name-teacher = { -teacher }
name-coach = { -coach }
name-bee = { -bee }
name-class-group = { -class } навсегда
# Not a friend, but nobody says so yet: the question mark is all.
name-goat-helper = Помощник?

## Countries of the help lines

country-AE = Объединённые Арабские Эмираты
country-AL = Албания
country-AU = Австралия
country-BR = Бразилия
country-CN = Китай
country-ES = Испания
country-FR = Франция
country-GB = Великобритания
country-HU = Венгрия
country-IN = Индия
country-KE = Кения
country-MA = Марокко
country-MT = Мальта
country-MU = Маврикий
country-NG = Нигерия
country-RU = Россия
country-SA = Саудовская Аравия
country-US = США
