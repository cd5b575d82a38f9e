# Draft, written by machine from elsewhere: it awaits readers who live there (children, teachers, parents).
# Emirati names, food and places.

-lina = مريم
    .gender = feminine
-kai = حمد
    .gender = masculine
-zuri = زوري
    .gender = feminine
-teo = سلطان
    .gender = masculine
-jojo = جاسم
    .gender = masculine
-pia = شمّة
    .gender = feminine
-max = راشد
    .gender = masculine
-bee = موزة
    .gender = feminine
-dara = ميثاء
    .gender = feminine
-rowan = فهد
    .gender = masculine
-rio = سيف
    .gender = masculine
-nana = يدّوه
-aunt = الخالة شيخة
-teacher = المعلّمة نورة
-coach = المدرّب خليفة
-class = الصفّ الخامس
-school = مدرسة الواحة
-team = الصقور
-treat = اللقيمات
