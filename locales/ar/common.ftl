# Draft translation, made by machine: it awaits native readers (children, teachers, parents).
# Words that every story shares. The player is never he or she: verbal nouns, "let us", the passive.

five-stop = توقُّف.
five-look = نظر.
five-feel = شعور.
five-act = فعل.
five-tell = إخبار.
pressure-hurry = حيلة العجلة. مع العجلة يصعب التفكير.
pressure-friend = حيلة الصديق. تلبس اسم شخص نحبّه.
pressure-boss = حيلة المدير. كلامها كبير، كي تُطاع.
pressure-crowd = حيلة الجماعة. الجميع يفعل، إذن نفعل.
pressure-joke = حيلة المزاح. «مجرّد مزحة» ليست مضحكة حين تؤلم.
pressure-flattery = حيلة المديح. كلام حلو يريد شيئًا.
pressure-gift = حيلة الهديّة. هديّة أوّلًا، ثمّ «عليك ردّها».
pressure-secret = حيلة السرّ. تُبعد عنك من يساعد.
pressure-test = حيلة الاختبار. «أريد برهانًا!» لا حاجة إلى أيّ برهان.
pressure-guilt = حيلة الذنب. تجعل كلمة «لا» ثقيلة على القلب.
pressure-threat = حيلة التهديد. تريد الخوف والوحدة. وأنت لا تُترَك وحدك.
pressure-prize = حيلة الجائزة. لامعة جدًّا! قريبة جدًّا! لننظر مرّتين.
pressure-one-more = حيلة «مرّة أخرى». صُنعت كي لا تنتهي.
common-play-scene = لعب هذا الجزء
common-skip-scene = تخطّي هذا الجزء
common-retry = لنجرّب طريقة أخرى
common-go-on = لنُكمل من هنا
common-calm = مكان هادئ
common-save = حفظ
common-block = حظر
common-report = إبلاغ
common-tell = إخبار شخص
common-saved = تِك. تمّ الحفظ.
common-not-blame = الذنب ليس ذنبك.
common-never-late = لا يفوت الأوان أبدًا على الإخبار.
common-reflect-any = فكرة جميلة. لا إجابة خاطئة هنا.
common-stop-here = هذه نهاية اليوم. وقت مناسب لتمديد الجسم.
# How sure a child is, after a verdict or a short story.
sure-not = لا يقين
sure-bit = بعض اليقين
sure-very = يقين تامّ
