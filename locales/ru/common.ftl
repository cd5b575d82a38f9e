# Draft translation into Russian, awaiting native readers. Words that every story shares.

five-stop = Стой.
five-look = Смотри.
five-feel = Чувствуй.
five-act = Действуй.
five-tell = Расскажи.
pressure-hurry = Уловка «скорее». В спешке некогда думать.
pressure-friend = Уловка «от друга». Она носит имя того, кто тебе нравится.
pressure-boss = Уловка «начальник». Голос важный, чтобы все слушались.
pressure-crowd = Уловка «все так делают». Все, а значит, и ты.
pressure-joke = Уловка «просто шутка». Если больно, это не смешно.
pressure-flattery = Уловка «лесть». Сладкие слова, которым что-то нужно.
pressure-gift = Уловка «подарок». Сначала подарок, потом «с тебя должок».
pressure-secret = Уловка «секрет». Она прячет тебя от помощников.
pressure-test = Уловка «докажи!». Ничего доказывать не нужно.
pressure-guilt = Уловка «вина». Из-за неё стыдно говорить «нет».
pressure-threat = Уловка «угроза». Ей нужно, чтобы тебе было страшно и одиноко. Но рядом есть люди.
pressure-prize = Уловка «приз». Так блестит! Так близко! Взгляни ещё раз.
pressure-one-more = Уловка «ещё разок». Она так устроена, что конца нет.
common-play-scene = Играть эту часть
common-skip-scene = Пропустить её
common-retry = Попробовать иначе
common-go-on = Идти дальше отсюда
common-calm = Тихое место
common-save = Сохранить
common-block = Заблокировать
common-report = Пожаловаться
common-tell = Рассказать
common-saved = Щёлк. Сохранено.
common-not-blame = Это не твоя вина.
common-never-late = Рассказать никогда не поздно.
common-reflect-any = Хорошая мысль. Здесь нет неверных ответов.
common-stop-here = На сегодня всё. Самое время потянуться.
# How sure a child is, after a verdict or a short story. No word here may show a gender.
sure-not = Не знаю
sure-bit = Кажется, да
sure-very = Точно да
