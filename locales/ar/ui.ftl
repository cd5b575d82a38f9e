# Draft translation, made by machine: it awaits native readers (children, teachers, parents).
# The player is never he or she: verbal nouns, "let us", the passive.
### Every word of the game around the stories. Sentences stay short: 14 words at most.

## The window, the loading page, the first run

window-title = { -mascot }: مغامرات الأمان على الإنترنت
loading-title = العنزة في الطريق...
loading-parts = { $done } من { $total }. بعد هذا تعمل اللعبة بلا إنترنت.
loading-almost = بقي القليل.

first-language = اختيار اللغة
first-band = اختيار العمر
    .about = القصص تناسب العمر. يمكن تغييره لاحقًا.
first-read-aloud = هل يقرأ لك صوت؟
    .about = يمكن تغيير هذا لاحقًا في الإعدادات.
first-read-aloud-yes = نعم، مع قراءة بالصوت
first-read-aloud-no = لا، أقرأ بنفسي
first-done = هيّا بنا!
first-step = الخطوة { $step } من { $total }

# The age bands. They are never called small or big.
band-young = من 6 إلى 8
    .about = قصص قصيرة، وطريقان للاختيار
band-middle = من 9 إلى 12
    .about = قصص أطول، وطرق أكثر للاختيار
band-older = من 13 إلى 15
    .about = قصص أطول، وحيل أصعب

## The title

title-name = { -mascot }
title-tagline = مغامرات الأمان على الإنترنت
title-play = لعب
title-resume = إكمال القصّة
title-map = كلّ القصص
title-book = شاراتي
title-language = اللغة
title-settings = الإعدادات
title-adults = للكبار
title-quit = إغلاق اللعبة
title-season = الموسم { $number }

## The season map

map-title = اختيار قصّة
# On the card of a story: only its number.
map-number = { $number }
map-sheet-next = قصص أخرى
map-sheet-back = قصص سابقة
map-count = { $done } من { $total }
map-count-about = { $done ->
    [zero] لم تنتهِ أيّ قصّة بعد. الوقت كلّه لك.
    [one] انتهت قصّة واحدة من { $total }.
    [two] انتهت قصّتان من { $total }.
    [few] انتهت { $done } قصص من { $total }.
    [many] انتهت { $done } قصّة من { $total }.
   *[other] انتهت { $done } قصّة من { $total }.
}
map-episode-play = لعب
map-episode-resume = إكمال
map-episode-again = لعب مرّة أخرى
map-episode-restart = بدء من جديد
map-episode-done = تمّت
map-episode-new = جديدة
map-episode-begun = بدأت
map-episode-locked = تأتي لاحقًا
    .about = هذه القصّة ما زالت تُصنع.
map-episode-broken = هذه القصّة تستريح
    .about = فيها شيء معطّل. القصص الأخرى ما زالت تعمل.
map-episode-practises = هنا تدريب على:
map-leave = مغادرة الخريطة
map-empty = لا قصص هنا بعد.

## In a story

hud-leave = خروج
    .about = وقفة قصيرة. المكان محفوظ.
hud-help = طلب المساعدة
    .about = من يمكنه أن يساعد، وكيف
hud-settings = الإعدادات
hud-back = رجوع
    .about = العودة إلى السطر السابق
hud-history = ما قيل
hud-speak = قراءة بالصوت
hud-speak-stop = إيقاف القراءة
hud-next = التالي
hud-close = إغلاق
hud-scene = { $number } من { $total }

history-title = ما قيل
history-empty = لا شيء بعد. بدأت القصّة للتوّ.
history-chose = كان الاختيار: { $option }

## Choices

choice-try-another-way = لنجرّب طريقة أخرى
choice-go-on = لنُكمل من هنا
choice-tried = جُرِّبت من قبل
choice-free = تغيير الرأي ممكن.
choice-tricks = { $count ->
    [zero] لا حيلة هنا
    [one] هنا حيلة واحدة
    [two] هنا حيلتان
    [few] هنا { $count } حيل
    [many] هنا { $count } حيلة
   *[other] هنا { $count } حيلة
}

## Activities

activity-done = تمّ
activity-go-on = إكمال
activity-hint = تلميح
activity-another-hint = تلميح آخر
activity-no-more-hints = هذه كلّ التلميحات.
activity-no-hurry = الوقت كلّه لك.

inspect-title = لننظر عن قرب
inspect-ask = أين الأشياء الغريبة؟
inspect-how = لنختر مكانًا وننظر عن قرب.
inspect-found = وُجد { $found } من { $total }
inspect-found-about = { $found ->
    [zero] لم يُوجَد شيء بعد. المطلوب: { $total }.
    [one] وُجد شيء واحد من { $total }.
    [two] وُجد شيئان من { $total }.
    [few] وُجدت { $found } أشياء من { $total }.
    [many] وُجد { $found } شيئًا من { $total }.
   *[other] وُجد { $found } شيء من { $total }.
}
inspect-list = ما نظرنا إليه
inspect-list-empty = ما ننظر إليه يُكتب هنا.
inspect-spot-hidden = مكان للنظر
inspect-spot-found = وُجد
inspect-spot-fine = لا شيء غريب هنا
inspect-picture = صورة صفحة

chat-title = الدردشة
chat-not-in-contacts = ليس بين جهات الاتّصال
chat-free = القرار لك في هذه الدردشة.
    .about = التوقّف ممكن في أيّ وقت.
chat-choose-reply = اختيار ردّ
chat-save = حفظ
    .about = الاحتفاظ بصورة الدردشة
chat-block = حظر
    .about = لا رسائل منهم بعد الآن
chat-report = إبلاغ
    .about = إخبار فريق التطبيق
chat-tell = إخبار شخص
    .about = حديث مع شخص كبير الآن
chat-leave = ترك الدردشة
    .about = لا أحد يستحقّ جوابًا بالقوّة
chat-done = تمّ
chat-blocked = تمّ الحظر. لن تصل رسائل أخرى.
chat-over = انتهت الدردشة. الأزرار ما زالت تعمل.
chat-finish = إكمال
chat-typing = كتابة جارية
chat-bubble = كتابة من { $name }: { $text }
chat-bubble-own = جواب من { $name }: { $text }

tell-title = إخبار شخص
tell-step-who = اختيار الشخص
tell-step-words = اختيار الكلمات
tell-free = كلّ الاختيارات ممكنة. إذا كان شخص مشغولًا، فهناك شخص آخر.
tell-asked = سُئل من قبل
tell-words-free = تغيير الرأي ممكن.

passphrase-title = بناء كلمة سرّ طويلة
passphrase-how = لنختر كلمات. اختيار الكلمة ثانيةً يُعيدها.
passphrase-row = الكلمات المختارة
passphrase-tray = كلمات للاختيار
passphrase-slot-empty = مكان فارغ
passphrase-more = { $count ->
    [zero] طويلة بما يكفي
    [one] كلمة أخرى
    [two] كلمتان أخريان
    [few] { $count } كلمات أخرى
    [many] { $count } كلمة أخرى
   *[other] { $count } كلمة أخرى
}
passphrase-strength = ما صعوبة أن تُحزَر؟
passphrase-strength-0 = سهلة جدًّا
passphrase-strength-1 = سهلة
passphrase-strength-2 = صارت أفضل
passphrase-strength-3 = جيّدة
passphrase-strength-4 = قويّة
passphrase-mix = خلط من جديد
passphrase-clear = إعادة الكلّ
passphrase-done = تمّ
passphrase-placed = { $word }، في المكان { $place }
passphrase-practice = للتدريب فقط. لا شيء يُحفَظ.

sort-title = ترتيب البطاقات
sort-how = لننقل البطاقة إلى صندوق، أو نضغط الصندوق. ويمكن أن تعود البطاقة.
sort-card = البطاقة { $number } من { $total }
sort-all-done = لكلّ البطاقات مكان الآن.
sort-count = { $count }
sort-bin = { $bin }، { $count ->
    [zero] لا بطاقات
    [one] بطاقة واحدة
    [two] بطاقتان
    [few] { $count } بطاقات
    [many] { $count } بطاقة
   *[other] { $count } بطاقة
}
sort-placed = { $card } مكانها: { $bin }. إعادتها

spread-title = إلى أين تصل؟
spread-go = انطلاق
spread-number = { $count }
spread-picked = اختير { $picked } من { $total }
spread-phone = الهاتف { $number }، { $friends ->
    [zero] لا أصدقاء
    [one] صديق واحد
    [two] صديقان
    [few] { $friends } أصدقاء
    [many] { $friends } صديقًا
   *[other] { $friends } صديق
}
spread-phone-reached = الهاتف { $number }، { $friends ->
    [zero] لا أصدقاء
    [one] صديق واحد
    [two] صديقان
    [few] { $friends } أصدقاء
    [many] { $friends } صديقًا
   *[other] { $friends } صديق
}، وصلت إلى هنا
spread-phone-heard = الهاتف { $number }، { $friends ->
    [zero] لا أصدقاء
    [one] صديق واحد
    [two] صديقان
    [few] { $friends } أصدقاء
    [many] { $friends } صديقًا
   *[other] { $friends } صديق
}، وصل الكلام الصحيح إلى هنا
spread-phone-deleted = الهاتف { $number }، { $friends ->
    [zero] لا أصدقاء
    [one] صديق واحد
    [two] صديقان
    [few] { $friends } أصدقاء
    [many] { $friends } صديقًا
   *[other] { $friends } صديق
}، حُذفت هنا

compare-title = مصدران وخبر واحد
compare-look = نظرة
compare-looked = عدد ما نُظر إليه: { $looked }، ويكفي { $enough }
compare-covered = { $source }: { $question } نظرة
compare-open = { $source }: { $question } { $answer }
compare-think = ما الرأي الآن؟
compare-sure = ما درجة اليقين؟

order-title = ما الذي يأتي أوّلًا؟
order-how = لنختر الخطوة التالية. اختيار الخطوة ثانيةً يُعيدها.
order-row = بالترتيب
order-next = ما التالي؟
order-number = { $number }
order-placed = الخطوة { $number }: { $step } إعادتها
order-empty = هنا مكان الخطوة { $number }.

who-sees-title = من يمكنه أن يرى؟
who-sees-now = ما يظهر عند { $viewer }:
who-sees-aims = هذا ما نريده
who-sees-aim-holds = تحقّق: { $aim }
who-sees-aim-open = ليس بعد: { $aim }
who-sees-switch = { $switch }: { $now }
who-sees-position = { $switch }: { $position }

plan-title = يوم جميل
plan-how = لنختر شيئًا، ثمّ جزءًا من اليوم. لا توجد خطّة خاطئة.
plan-choose = اختيار ما يدخل في اليوم
plan-free = وقت حرّ
plan-hours = { $hours ->
    [zero] لا ساعات
    [one] ساعة واحدة
    [two] ساعتان
    [few] { $hours } ساعات
    [many] { $hours } ساعة
   *[other] { $hours } ساعة
}
plan-block = { $block }، { $hours ->
    [zero] لا ساعات
    [one] ساعة واحدة
    [two] ساعتان
    [few] { $hours } ساعات
    [many] { $hours } ساعة
   *[other] { $hours } ساعة
}
plan-part = { $part }، { $hours ->
    [zero] لا وقت حرّ
    [one] ساعة حرّة
    [two] ساعتان حرّتان
    [few] { $hours } ساعات حرّة
    [many] { $hours } ساعة حرّة
   *[other] { $hours } ساعة حرّة
}
plan-filled = مُلئت { $filled } من { $enough } من الساعات
plan-feels = كيف يبدو هذا اليوم؟
plan-beside = الخطّة السابقة

vignette-title = ما التصرّف الممكن هنا؟
vignette-number = القصّة { $number } من { $total }
vignette-sure = ما درجة اليقين؟
vignette-good = طريقة جيّدة

## After a story

reflection-title = لنفكّر قليلًا
reflection-any = كلّ إجابة هنا جيّدة.
badge-title = شارة جديدة!
badge-new = شارة جديدة: { $badge }
badge-kept = صارت في دفترك الآن.
badge-practised = كان التدريب على
talk-title = حديث في البيت
    .about = لنختر واحدًا نفعله معًا. لا أحد يفحص.
talk-read = قراءة البطاقة بالصوت
end-title = النهاية
end-map = العودة إلى الخريطة
end-again = لعب مرّة أخرى
end-rest = وقت مناسب لتمديد الجسم.

## My book

book-title = دفتري
book-badges = شاراتي
book-practised = ما تدرّبتُ عليه
book-talk = بطاقات الحديث
book-badge-got = هذه الشارة لك.
book-badge-locked = في الانتظار
book-badges-waiting = { $count ->
    [zero] كلّ شارات هذا الموسم لك!
    [one] شارة واحدة في الانتظار. الوقت كلّه لك.
    [two] شارتان في الانتظار. الوقت كلّه لك.
    [few] { $count } شارات في الانتظار. الوقت كلّه لك.
    [many] { $count } شارة في الانتظار. الوقت كلّه لك.
   *[other] { $count } شارة في الانتظار. الوقت كلّه لك.
}
book-practised-empty = لا شيء بعد. كلّ قصّة تضيف شيئًا هنا.
book-times = { $count ->
    [zero] ليس بعد
    [one] مرّة واحدة
    [two] مرّتان
    [few] { $count } مرّات
    [many] { $count } مرّة
   *[other] { $count } مرّة
}

# Skills: a name, and one line that says what somebody could see.
skill-stop-and-feel = توقّف وشعور
    .about = إيقاف اليد أوّلًا، ثمّ ملاحظة الشعور.
skill-spot-pressure = كشف الحيلة
    .about = تسمية الحيلة باسمها: عجلة، سرّ، جائزة.
skill-check-source = من قال هذا؟
    .about = السؤال بطريقة ثانية قبل التصديق أو النشر.
skill-spot-ads = كشف الإعلانات
    .about = ملاحظة ما يريد أن يبيع لنا شيئًا.
skill-guard-data = حفظ الخصوصيّة
    .about = معرفة المعلومات والصور التي تبقى في البيت.
skill-strong-keys = كلمات سرّ قويّة
    .about = بناء كلمات سرّ طويلة وغريبة. الرموز تبقى في البيت.
skill-set-controls = اختيار من يرى
    .about = ضبط الإعداد على «نحن فقط»، ثمّ تجربته.
skill-mind-money = الانتباه إلى المال
    .about = رؤية الثمن الحقيقيّ، والسؤال قبل الدفع.
skill-ask-consent = السؤال أوّلًا
    .about = السؤال قبل التقاط صورة أو نشرها. «لا» تعني لا.
skill-think-spread = كيف ينتشر الشيء؟
    .about = التفكير في من قد يراه، وإيقاف السلسلة.
skill-stand-by = الوقوف مع صديق
    .about = لا مشاركة في الأذى. وسؤال: هل كلّ شيء بخير؟
skill-say-no = قول «لا»
    .about = قول «لا» أو الذهاب أو الحظر. بلا حاجة إلى سبب.
skill-save-block-report = حفظ، حظر، إبلاغ
    .about = حفظ الدليل، ثمّ الحظر والإبلاغ، ثمّ إخبار شخص.
skill-tell-adult = إخبار شخص كبير
    .about = اختيار الشخص، وقول ما حدث، والمحاولة من جديد.
skill-balance-time = وقت لكلّ شيء
    .about = يوم فيه نوم ولعب وناس.
skill-use-rights = استعمال الحقوق
    .about = قول ما يحقّ لنا أن نطلبه، لنا ولغيرنا.

## Settings

settings-title = الإعدادات
settings-now = التغيير يعمل فورًا.
settings-reading = القراءة
settings-sound = الصوت
settings-seeing = الرؤية
settings-moving = الحركة
settings-stories = القصص
settings-language = اللغة
settings-band = العمر
settings-text-size = حجم الكلام
    .smaller = كلام أصغر
    .bigger = كلام أكبر
settings-read-aloud = قراءة بالصوت
    .about = صوت يقرأ كلّ سطر
settings-music = الموسيقى
settings-effects = الأصوات
settings-voice = صوت القراءة
settings-captions = الأصوات بالكلمات
    .about = كلمات تشرح معنى الصوت
settings-mono = الصوت نفسه في الأذنين
    .about = لأذن واحدة أو سمّاعة واحدة
settings-reduced-motion = حركة أقلّ
    .about = لا شيء ينزلق أو يقفز
settings-high-contrast = تباين عالٍ
    .about = أبيض على غامق، وحوافّ عريضة
settings-quieter = أهدأ
settings-louder = أعلى
settings-percent = { $percent } %
settings-on = يعمل
settings-off = متوقّف
settings-reset = كما كان
settings-no-voice = لا صوت لهذه اللغة على هذا الجهاز.

## Get help

help-title = طلب المساعدة
help-kind = الذنب ليس ذنبك، ولا أحد غاضب منك.
    .about = الإخبار هو الجزء الشجاع.
help-tell = إخبار شخص كبير قريب
    .about = هذه الصفحة تُعرَض عليه. هناك من عنده وقت لك.
help-tell-who = من يمكن إخباره؟
help-tell-family = شخص في البيت
help-tell-school = معلّم أو معلّمة في المدرسة
help-tell-near = شخص كبير من الجيران أو من بيت صديق
help-tell-coach = مدرّب أو مسؤولة نادٍ
help-tell-again = إذا لم يسمع أحدهم، فهناك شخص آخر.
help-what = ماذا يمكنني أن أفعل الآن؟
help-save-block-report = حفظ. حظر. إبلاغ. ثمّ إخبار.
help-country = البلد
help-country-choose = اختيار البلد
help-country-none = لم يُختَر
help-line = خطّ مساعدة الأطفال
    .about = يمكن الاتّصال والكلام. والصمت ممكن أيضًا.
help-online-harm = مساعدة في أمور الإنترنت
    .about = لمشاكل الدردشات والألعاب والصور.
help-police = الشرطة
    .about = شخص كبير يمكنه أن يساعد في الإبلاغ.
help-emergency = الطوارئ
    .about = حين يكون شخص في خطر الآن.
help-emergency-unknown = خطر الآن؟ رقم الطوارئ في بلدك هو الذي يُطلَب.
help-number = { $number }
help-free = المكالمة مجّانيّة.
help-anonymous = لا حاجة إلى قول الاسم.
help-hours-always = ليلًا ونهارًا
help-hours-daily = كلّ يوم، من { $from } إلى { $to }
help-hours-vary = الساعات تختلف من مكان إلى آخر.
help-chat-too = الكتابة إليهم ممكنة أيضًا.
help-none = إخبار شخص كبير موثوق.
    .about = لا رقم مفحوصًا لهذا البلد بعد.
help-busy = لا جواب؟ لنحاول مرّة أخرى. السبب ليس أنت.
help-back = العودة إلى اللعبة

## Leave

leave-title = نتوقّف الآن؟
leave-saved = تمّ الحفظ. الإكمال في المرّة القادمة من هنا.
leave-stay = متابعة اللعب
leave-map = إلى الخريطة
leave-title-screen = إلى البداية
leave-quit = إغلاق اللعبة

## When something does not work

notice-save-failed = لم أستطع أن أحفظ مكانك الآن.
    .about = اللعب ممكن. سأحاول مرّة أخرى.
notice-save-damaged = اللعبة المحفوظة تضرّرت. أخذتُ آخر نسخة سليمة.
    .about = وُضعت النسخة المتضرّرة جانبًا. الذنب ليس ذنبك.
notice-save-lost = تعذّرت قراءة اللعبة المحفوظة، فنبدأ من جديد.
    .about = القديمة موضوعة جانبًا، ويمكن أن ينظر إليها شخص كبير.
notice-save-newer = اللعبة المحفوظة من إصدار أحدث.
    .about = وُضعت جانبًا بأمان. اللعبة تحتاج إلى تحديث.
notice-settings-reset = تعذّرت قراءة الإعدادات. عادت كما كانت أوّلًا.
notice-no-storage = هذا الجهاز لا يستطيع أن يحفظ مكانك.
    .about = اللعب ممكن، لكنّه يبدأ من جديد كلّ مرّة.
notice-no-sound = لا صوت الآن. وكلّ صوت مكتوب أيضًا.
notice-no-voice = لا صوت يقرأ هنا الآن.
notice-episode-broken = في هذه القصّة صفحة معطّلة، فعُدنا إلى الخريطة.
    .about = القصص الأخرى ما زالت تعمل.
notice-episode-changed = تغيّرت هذه القصّة. نُكمل من بداية المشهد.
notice-locale-broken = بعض الكلمات ناقصة هنا، فقد تظهر الإنجليزيّة.
notice-picture-lost = توقّفت الصورة. لحظة من فضلك.
notice-art-missing = صورة ناقصة. القصّة تستمرّ من دونها.
notice-ok = حسنًا

## What sounds mean, in words

caption-message-in = وصلت رسالة
caption-found-it = رنّة: وُجد شيء
caption-try-again = نغمات هادئة: نظرة أخرى
caption-why = رنّة: هذا هو السبب
caption-hint = رنّة: تلميح
caption-block = نقرة: تم الحظر
caption-report = همسة: تم الإبلاغ
caption-save-proof = نقرة: حُفظ كدليل
caption-tell = نغمات دافئة: تم إخبار شخص
caption-badge = موسيقى فرح: شارة

## A word for the first time

nudge-title = مرحبًا! الزر الكبير ينتظر في أيّ وقت.
nudge-map = لنختر قصة. نذهب معًا.
nudge-read = القراءة أولًا، ثم السهم.

## For screen readers

access-says = كلام { $name }: { $text }
access-sound = صوت: { $text }
access-screen = على الشاشة: { $text }
access-narrator = { $text }
access-question = سؤال من { $name }: { $text }
access-option = { $number } من { $total }: { $text }
access-chosen = مختار
access-not-chosen = غير مختار
access-on = يعمل
access-off = متوقّف
access-done = تمّ
access-locked = غير مفتوح بعد
access-of = { $number } من { $total }
access-percent = { $percent } بالمئة
access-button-not-yet = هذا يُفتح لاحقًا.
access-game = اللعبة
access-story = القصّة
access-choices = ما يمكن اختياره
access-menu = القائمة
access-dialog = صفحة فوق اللعبة
access-progress = مقدار التقدّم
access-moment = لحظة

## For grown-ups

adults-title = للكبار والمعلّمين
adults-gate = للكبار
    .about = الضغط على { $first }، ثمّ { $second }، ثمّ { $third }.
adults-gate-again = كان رقمًا آخر. يُرجى المحاولة من جديد.
adults-digit = { $number ->
    [1] واحد
    [2] اثنين
    [3] ثلاثة
    [4] أربعة
    [5] خمسة
    [6] ستّة
    [7] سبعة
    [8] ثمانية
   *[9] تسعة
}
adults-about = كلّ قصّة من 8 إلى 12 دقيقة. خطر واحد، ومهارة واحدة.
    .more = يختار الطفل بدل شخصيّة، لا عن حياته هو أبدًا.
adults-kept = ما يُحفَظ
    .about = الشارات، وما جرى التدريب عليه، والمكان في القصّة.
    .more = لا حساب ولا اسم ولا كتابة. لا بيانات تخرج من هذا الجهاز.
adults-listen = إذا أخبركم طفل بشيء
    .about = الهدوء. الاستماع. شكر الطفل لأنّه أخبر.
    .more = لا وعد بكتمان السرّ. بل قول ما سيحدث بعد ذلك.
adults-lines = خطوط المساعدة حسب البلد
    .about = الأرقام الرماديّة مسوّدات: لم يفحصها أحد بعد.
adults-line-draft = مسوّدة: لا تظهر للأطفال
adults-line-seen = شوهد في صفحة الخدمة نفسها
adults-line-checked = فحصه { $name } يوم { $date }
adults-measure = أسئلة قبل القصص وبعدها
    .about = لصفّ يريد أن يرى ما تغيّر: مواقف قصيرة، وما يختاره الطفل لغيره، ودرجة اليقين.
    .more = لا أسماء ولا درجات. لا تُحفَظ إلّا أعداد جميع الأطفال على هذا الجهاز، ولا تظهر إلّا ابتداءً من خمسة أطفال. التغيّر ليس دليلًا بعد: فقد يتغيّر أيضًا صفّ لم يلعب اللعبة.
adults-measure-code = رمز الصفّ
    .about = نصف الصفوف يبدأ بالنموذج «أ»، والنصف الآخر بالنموذج «ب».
adults-measure-off = متوقّف
adults-measure-even = زوجيّ
adults-measure-odd = فرديّ
adults-measure-before = قبل القصّة الأولى
adults-measure-after = بعد القصّة الأخيرة
# How many children have answered so far.
adults-measure-children = { $count ->
    [zero] لم يُجب أحد بعد.
    [one] أجاب طفل واحد.
    [two] أجاب طفلان.
    [few] أجاب { $count } أطفال.
    [many] أجاب { $count } طفلًا.
   *[other] أجاب { $count } طفل.
}
adults-measure-ask = طرح الأسئلة الآن
# Answers of all children to the situations of a skill, before or after.
adults-measure-boxes = { $when }: { $solid } آمن مع يقين تامّ، { $practice } آمن مع يقين أقلّ، { $open } غير آمن مع يقين أقلّ، { $risky } غير آمن مع يقين تامّ
adults-erase = حذف كلّ شيء
    .about = الشارات والأماكن والإعدادات على هذا الجهاز.
adults-erase-sure = حذف كلّ شيء؟ لا رجوع بعد ذلك.
adults-erase-yes = نعم، حذف كلّ شيء
adults-erase-no = لا، يبقى
adults-erased = حُذف كلّ شيء.

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
name-class-group = { -class } إلى الأبد
# Not a friend, but nobody says so yet: the question mark is all.
name-goat-helper = مساعدة؟

## Countries of the help lines

country-AE = الإمارات العربيّة المتّحدة
country-AL = ألبانيا
country-AU = أستراليا
country-BR = البرازيل
country-CN = الصين
country-ES = إسبانيا
country-FR = فرنسا
country-GB = المملكة المتّحدة
country-HU = المجر
country-IN = الهند
country-KE = كينيا
country-MA = المغرب
country-MT = مالطا
country-MU = موريشيوس
country-NG = نيجيريا
country-RU = روسيا
country-SA = السعوديّة
country-US = الولايات المتّحدة
