# Draft translation, made by machine: it awaits native readers (children, teachers, parents).
### Episode 1: the golden goat. One message is one bubble and one voice slot.

goat-title = العنزة الذهبيّة
goat-blurb = صديق يرسل هديّة. هل هي هديّة حقًّا؟

## The kitchen: a goat that flies backwards

goat-kitchen-01 = انظر يا { -kai }! عنزتي تطير إلى الخلف!
goat-kitchen-02 = هل هكذا يجب أن تطير؟
goat-kitchen-03 = لا. أنا فقط بارعة إلى هذا الحدّ.
goat-kitchen-04 = عنزة تطير؟ وهل تعطي حليبًا؟
goat-kitchen-05 = تعطي نقاطًا يا { -nana }.
goat-kitchen-06 = هممم. لا أستطيع أن أضع النقاط في الشاي.
goat-kitchen-07 = مرحبًا! هنا { -mascot }، في هذه الرحلة معًا.
goat-kitchen-08 = ماذا تفعل { -lina }؟ القرار لك، والوقت كلّه لك.
goat-kitchen-09 = وإذا تغيّر الرأي، فالرجوع ممكن دائمًا.
goat-kitchen-10 = رنّة!
goat-kitchen-11 = رسالة! وهي من { -jojo }!

# The web address belongs to the game's name. A pack that renames the game overrides this line,
# goat-page-address and goat-inspect-address.
goat-message-01 = عنزة ذهبيّة مجّانًا! بقيت 10 فقط! بسرعة! sky-g0ats.example
goat-message-02 = عنزة ذهبيّة! لا أحد يحصل على عنزة ذهبيّة أبدًا!
goat-message-03 = غريب. { -jojo } يبدأ دائمًا بنكتة، وهنا لا توجد نكتة.
goat-message-04 = ربّما كان { -jojo } متحمّسًا أكثر من أن يمزح.
goat-message-05 = { -jojo } يروي النكت حتّى وهو نائم.

## What to do with the message

goat-link-ask = هديّة وعجلة معًا. ماذا يمكن أن تفعل { -lina }؟
goat-link-tap = الضغط عليها الآن!
goat-link-tap-1 = ضغطة! أوه. الآن تريد كلمة السرّ.
goat-link-tap-2 = «بقيت 10 فقط» تجعل الإصبع يقفز قبل أن يفكّر الرأس.
goat-link-tap-3 = لم يضع شيء بعد. يمكن النظر قبل الكتابة.
goat-link-call = الاتّصال وسؤال { -jojo }.
goat-link-call-1 = مرحبًا يا { -jojo }! هل أرسلتَ إليّ عنزة؟
goat-link-call-2 = عنزة؟ لا! اليوم لا أستطيع حتّى الدخول إلى لعبتي.
goat-link-call-3 = ضغطتُ على عنزة ذهبيّة أمس، والآن حسابي يتكلّم من دوني.
goat-link-call-4 = { -lina } سألت بطريقة ثانية. والآن نعرف: { -jojo } لم يكتبها.
goat-link-look = لِيَرَها { -kai }. ولننظر عن قرب.
goat-link-look-1 = دعيني أرى. عيناي هما أفضل أذنيّ.
goat-link-look-2 = رأسان أفضل من رأس! وسؤال { -jojo } بطريقة أخرى يساعد أيضًا.
goat-link-share = إرسالها إلى الجميع.
goat-link-share-1 = رنّة. رنّة. رنّة. رنّة.
goat-link-share-2 = الآن وصلت إلى ستّة أصدقاء، وعليها اسمكِ.
goat-link-share-3 = ما يأتي من صديق يبدو آمنًا. هكذا تسافر الحيلة.

## A picture of the page

goat-page-01 = هذه صورة الصفحة. مجرّد صورة، فهي آمنة.
goat-page-02 = ما الذي لم أنتبه إليه؟
goat-page-03 = الأيدي بعيدة والعيون مفتوحة. لننظر إلى الصفحة معًا.
goat-page-04 = أين الأشياء الغريبة هنا؟ لنختر واحدًا وننظر عن قرب.
goat-inspect-alt = صفحة ويب: عنزة ذهبيّة وساعة وخانة وزرّ كبير.
goat-page-address = sky-g0ats.example
goat-page-heading = عنزة ذهبيّة مجّانًا!
goat-page-clock = 00:01:59
goat-page-left = بقيت 10 فقط!
goat-page-field = كلمة السرّ
goat-page-send = الإرسال إلى 5 أصدقاء للفوز
goat-page-secret = بلا أسئلة لأحد! إنّها مفاجأة.
goat-page-safe = موقع آمن
goat-inspect-address = عنوان الموقع
    .found = في وسط «g0ats» صفر بدل الحرف. اللعبة الحقيقيّة لا تكتبه هكذا.
goat-inspect-timer = الساعة التي تعدّ إلى الوراء
    .found = تِك، تاك. الساعة تريد العجلة، لكنّ الهديّة الحقيقيّة تنتظر.
goat-inspect-password = خانة كلمة السرّ
    .found = الهديّة لا تحتاج أبدًا إلى كلمة السرّ.
goat-inspect-share = الإرسال إلى 5 أصدقاء للفوز
    .found = تركب من صديق إلى صديق، وأنت الحصان.
goat-inspect-secret = بلا أسئلة لأحد!
    .found = تريد ألّا يكون معك أحد. الأشياء الجيّدة لا يزعجها السؤال.
goat-inspect-badge = العلامة الخضراء
    .found = تبدو آمنة، لكنّ أيّ شخص يرسم علامة. العلامة ليست دليلًا.
goat-inspect-goat = العنزة الذهبيّة
    .found = لامعة جدًّا! لكنّ أيّ شخص ينسخ صورة عنزة.
goat-inspect-clouds = الغيوم
    .found = مجرّد غيوم. الغيوم لم تفعل شيئًا سيّئًا.
goat-inspect-hint-1 = لنبحث عمّا يدفع إلى السرعة.
goat-inspect-hint-2 = لنبحث عمّا يريد أن يأخذ شيئًا.
goat-inspect-done = عيون ماهرة! كُشفت كلّ الحيل في الصفحة.

## A helper in a tie

goat-helper-01 = لا عنزة ذهبيّة لي. سأغلق الصفحة.
goat-helper-02 = رنّة!
goat-helper-03 = الآن عنزة بربطة عنق تريد الدردشة. تقول إنّها من فريق المساعدة.
goat-helper-04 = ربطة عنقها جميلة فعلًا.

## The chat

goat-chat-app = دردشة { -game }
goat-chat-01 = مرحبًا يا { -lina }! أنا من فريق { -game }. أنا هنا للمساعدة.
goat-chat-02 = أشرار يريدون عنزتك. أستطيع أن أقفل لك الباب. بسرعة!
goat-chat-save = تمّ الحفظ. يمكن أن يراها شخص كبير لاحقًا.
goat-chat-block = تمّ الحظر. لا رسائل من هذا الحساب الآن.
goat-chat-report = تمّ الإبلاغ. فريق اللعبة الحقيقيّة سينظر في الأمر.
goat-chat-tell = فكرة جيّدة. لنبحث عن شخص نخبره.
goat-chat-first-ask = ماذا يمكن أن تكتب { -lina }؟
goat-chat-name = «كيف تعرف اسمي؟»
goat-chat-name-1 = إنّه على شاشتك. بسرعة من فضلك.
goat-chat-name-2 = صحيح. كلّ من في اللعبة يراه، فهو لا يثبت شيئًا.
goat-chat-what = «ماذا تحتاج؟»
goat-chat-what-1 = شيئًا صغيرًا واحدًا فقط. صغيرًا جدًّا!
goat-chat-what-2 = السؤال ممكن، والذهاب ممكن أيضًا. لا أحد مدين لها بشيء.
goat-chat-thanks = «شكرًا! ساعدني!»
goat-chat-thanks-1 = جيّد. الآن افعلي ما أقوله تمامًا.
goat-chat-thanks-2 = تتكلّم مثل مدير. من يساعد حقًّا لا يزعجه سؤال.
goat-chat-03 = بززز. رسالة نصّيّة تصل إلى هاتف العائلة.
goat-chat-04 = رمزك هو { "\u2066" }4 8 2 9{ "\u2069" }. لا يُعطى لأحد. ولا حتّى لنا.
goat-chat-05 = وصل رمز، أليس كذلك؟ أرسليه إليّ الآن.
goat-chat-06 = أمامك دقيقتان، وإلّا ضاعت عنزتك!
goat-chat-07 = الرسالة تقول «لا يُعطى لأحد»، والمساعِدة تقول «إليّ». لا يمكن أن تصدقا معًا.

## The code

goat-code-ask = هذه هي الخطوة الكبيرة، ولا أحد مستعجل. ماذا يمكن أن تفعل { -lina }؟
goat-code-send = إرسال الرمز.
goat-code-send-1 = تمّ تسجيل الخروج.
goat-code-send-2 = لا أستطيع الدخول! صار لعنزتي اسم جديد!
goat-code-send-3 = «ماااء» صغيرة وحزينة.
goat-code-send-4 = حيلتان معًا! إنّهما تخدعان الكبار أيضًا.
goat-code-send-5 = الذنب ليس ذنبك. الرجوع ممكن، والإكمال ممكن. لا يفوت أوان الإخبار أبدًا.
goat-code-tell = توقّف. حفظ الدردشة. إخبار شخص كبير.
goat-code-tell-1 = لا رمز لكِ يا عنزة بربطة عنق.
goat-code-tell-2 = تِك. حُفظت الدردشة.
goat-code-quiet = الحظر. ولا كلمة لأحد.
goat-code-quiet-1 = ذهبت. لكنّها جعلت رمزًا يصل إلينا. هل تعود؟
goat-code-quiet-2 = الحظر جيّد. ينقص شيء واحد: شخص يساعد في إقفال الباب.
goat-code-trick = إرسال رمز خاطئ. حيلة مقابل حيلة!
goat-code-trick-1 = خطأ. ها ها. مرّة أخرى. عندي وقت كثير.
goat-code-trick-2 = فكرة ذكيّة! لكنّ الدردشة تستمرّ هكذا، وهذا ما تريده العنزة.

## Frogs in the tummy

goat-feel-01 = بطني مليء بالضفادع.
goat-feel-02 = ضفادع كبيرة؟
goat-feel-03 = ضفادع تقفز. ماذا لو انزعجت { -nana }؟ يمكنني أن أخبّئ الهاتف في الطحين.
goat-feel-04 = { -grandpa(form: "common") }ي يقول: الهمّ في الجيب يثقل. فلنُخرجه.
goat-feel-05 = توقّف، نظر، شعور، فعل: هذه أربع أصابع. بقيت إصبع تقول: «إخبار».
goat-feel-06 = توقّف. شعور. والآن: إخبار.

## Telling

goat-tell-who = من يمكن أن تخبر { -lina }؟
goat-tell-nana = { -nana }، هنا في المطبخ
goat-tell-mum = { -mum }، بالهاتف في العمل
goat-tell-aunt = { -aunt }، في البيت المجاور
goat-words-ask = وماذا يمكن أن تقول { -lina }؟
goat-words-nothing = «أوه، لا شيء.»
goat-words-nothing-1 = حسنًا يا عزيزتي.
goat-words-nothing-2 = الهمّ ما زال في الجيب. هل نجرّب كلمات أخرى؟
goat-words-blame = «كلّه ذنب { -jojo }!»
goat-words-blame-1 = { -jojo }؟ لماذا؟ لا أفهم.
goat-words-blame-2 = لنبدأ بما حدث مع { -lina }. عندها تسهل المساعدة.
goat-words-clear = «أحتاج إلى مساعدة في الهاتف. هل تسمعينني؟»
goat-nana-01 = ليس الآن يا عزيزتي. الفرن ساخن، وهي مجرّد لعبة.
goat-again-ask = «ليس الآن» لا تعني «أبدًا». ماذا يمكن أن تفعل { -lina }؟
goat-again-stop = ترك الأمر.
goat-again-stop-1 = حسنًا. سأحمل الضفادع كلّها وحدي.
goat-again-stop-2 = { -nana } لم تسمع بعد. الأذن المشغولة ليست بابًا مغلقًا.
goat-again-nana = «شخص يريد رمزًا من هاتفنا.»
goat-again-nana-1 = رمز؟ من هاتفنا؟
goat-again-nana-2 = باب الفرن يُغلق.
goat-again-nana-3 = { -treat }؟ ليس الآن. أنتِ الأهمّ. احكي لي كلّ شيء.
goat-again-other = إخبار شخص كبير آخر.
goat-again-other-1 = نعم. إذا كان باب مغلقًا، فلنطرق الباب التالي.
goat-mum-01 = لحظة، سأذهب إلى مكان هادئ. هكذا. الآن أسمعكِ جيّدًا.
goat-aunt-01 = ادخلي واجلسي. ابدئي من أيّ مكان تريدين.

## Somebody listens

goat-listen-01 = أنا أعطيتها الرمز. أنا.
goat-listen-02 = أخذه منكِ محتال. الذنب عليه، لا عليكِ.
goat-listen-03 = لم أعطها الرمز. لكن كدتُ أفعل.
goat-listen-04 = لا بأس بكلمة «كدتُ». «كدتُ» ما زالت عندها عنزة.
goat-listen-05 = لا أحد غاضب منكِ. الإخبار هو الجزء الصعب، وقد فعلتِه.
goat-listen-06 = الضفادع تعود إلى بيتها.

## Putting it right, and a long password

goat-fix-01 = سمعتُ بما حدث. أحسنتِ لأنّكِ أخبرتِ! والآن نصلح الأمر معًا.
goat-fix-02 = أوّلًا: نحتفظ بالرسائل، فهي دليل.
goat-fix-03 = ثانيًا: نبلّغ عنها داخل اللعبة الحقيقيّة.
goat-fix-04 = ثالثًا: نصنع كلمة سرّ جديدة. طويلة.
goat-fix-05 = عندي واحدة جيّدة! اسمي، ثمّ «عنزة»، ثمّ 1 2 3!
goat-fix-06 = يا حبيبتي، حتّى الفرن يمكنه أن يحزر هذه.
goat-fix-07 = الطويلة أقوى من المعقّدة. لنختر كلمات لا علاقة بينها.
goat-pass-drum = طبل
goat-pass-cloud = غيمة
goat-pass-spoon = ملعقة
goat-pass-lizard = سحليّة
goat-pass-slipper = خُفّ
goat-pass-moon = قمر
goat-pass-ladder = سُلَّم
goat-pass-purple = بنفسجيّ
goat-pass-own = { -lina }
goat-pass-pet = عنزة
goat-pass-team = { -team }
goat-pass-row = 1 2 3
goat-pass-word = كلمة السرّ
goat-pass-short = بداية جيّدة. لنُضف كلمة أخرى.
goat-pass-name = الاسم أوّل ما يجرّبه الناس.
goat-pass-known = الجميع يعرف أنّ هذا محبوب لديك، فيسهل أن يُحزَر.
goat-pass-row-why = الأرقام المتتالية سهلة.
goat-pass-common = نصف العالم يستعمل هذه الكلمة. لنختر كلمة غريبة.
goat-pass-strong = { $count ->
    [zero] لا كلمات بعد.
    [one] كلمة غريبة واحدة: يصعب أن تُحزَر، ويسهل تخيّلها.
    [two] كلمتان غريبتان: يصعب أن تُحزَرا، ويسهل تخيّلهما.
    [few] { $count } كلمات غريبة: يصعب أن تُحزَر، ويسهل تخيّلها.
    [many] { $count } كلمة غريبة: يصعب أن تُحزَر، ويسهل تخيّلها.
   *[other] { $count } كلمة غريبة: يصعب أن تُحزَر، ويسهل تخيّلها.
}
goat-pass-note = هذه للتدريب فقط. أمّا الحقيقيّة فتُصنع في البيت مع شخص كبير.
goat-pass-01 = مضحكة إلى حدّ أنّي أراها في رأسي!
goat-pass-02 = لم أرَ شيئًا. وأطفأتُ أذنيّ.
goat-pass-03 = { -kai } ينقر على سمّاعتيه ويبتسم.
goat-pass-04 = أعزّ الأصدقاء لا يتشاركون كلمات السرّ. يتشاركون { -treat }.

## Jojo's goat

goat-jojo-01 = ضاعت عنزتي. ثلاث سنوات مع عنزتي! سيضحك كلّ من في المدرسة.
goat-jojo-02 = أعطيتُ شخصًا رمزًا. ثمّ كتب حسابي إليكم جميعًا.
goat-kind-ask = { -jojo } حزين ويشعر أنّه صغير. ماذا يمكن أن تقول { -lina }؟
goat-kind-laugh = «ها ها! وقعتَ في الفخّ!»
goat-kind-laugh-1 = طيّب. مضحك جدًّا. مع السلامة.
goat-kind-laugh-2 = حين يضحك الناس منّا نختبئ، فلا يساعدنا أحد. هل نجرّب مرّة أخرى؟
goat-kind-help = «كدتُ أقع أنا أيضًا. لنُصلح حسابك.»
goat-kind-help-1 = أنتِ أيضًا؟ ظننتُ أنّي الأحمق الوحيد.
goat-kind-help-2 = لستَ أحمق. العنزة بربطة العنق ماهرة جدًّا في الكذب.
goat-kind-steps = «أخبر { -dad(form: "common") }ك. وغيّر كلمة السرّ.»
goat-kind-steps-1 = حسنًا. سأحاول.
goat-kind-steps-2 = خطوات جيّدة! وكلمة لطيفة أوّلًا تجعل الخطوات أسهل.

## Three days later

goat-end-01 = بعد ثلاثة أيّام.
goat-end-02 = أعادوا عنزتي! صار عندها قبّعة، ولا أدري لماذا.
goat-end-03 = المساعدون الحقيقيّون احتاجوا إلى ثلاثة أيّام، ولم يقولوا «بسرعة» ولا مرّة.
goat-end-07 = وعنزتي عادت أيضًا. بالقبّعة نفسها!
goat-end-04 = يا أولاد، تعالوا! عنزتي تطير إلى الخلف!
goat-end-05 = هل هكذا يجب أن تطير؟
goat-end-06 = لا. أنا فقط بارعة إلى هذا الحدّ.

## Thinking back, talking at home, the badge

goat-reflect-ask = لماذا يقول المحتالون «بسرعة»؟
goat-reflect-think = كي لا يفكّر أحد.
goat-reflect-ask-no = كي لا يسأل أحدٌ أحدًا.
goat-reflect-fear = كي نشعر ببعض الخوف.
goat-reflect-end = نعم. وهنا صار كلّ شيء أبطأ، بفضلك.
goat-talk-1 = لننظر إلى رسالة على هاتف العائلة. ولنلعب: «حقيقة أم حيلة؟»
goat-talk-2 = سؤال لشخص كبير: هل حاولت رسالة أن تخدعك يومًا؟
goat-talk-3 = لنتّفق: الرموز وكلمات السرّ تبقى في البيت.
goat-badge = درع الرمز
