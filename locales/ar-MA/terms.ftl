# Draft, written by machine from elsewhere: it awaits readers who live there (children, teachers, parents).
# Moroccan names, food and places.

-lina = سلمى
    .gender = feminine
-kai = أمين
    .gender = masculine
-zuri = أميناتا
    .gender = feminine
-teo = إلياس
    .gender = masculine
-jojo = جواد
    .gender = masculine
-pia = هبة
    .gender = feminine
-max = ياسين
    .gender = masculine
-bee = ندى
    .gender = feminine
-dara = غيثة
    .gender = feminine
-rowan = زكرياء
    .gender = masculine
-rio = ريان
    .gender = masculine
-nana = حنّا
-aunt = خالتي فاطمة
-teacher = الأستاذة بنعلي
-coach = المدرّب حسن
-class = القسم الخامس
-school = مدرسة الأمل
-team = أسود الحيّ
-treat = المسمّن
-mum = { $form ->
   *[name] ماما
    [common] والدة
}
-dad = { $form ->
   *[name] بابا
    [common] والد
}
-grandpa = { $form ->
   *[name] با سيدي
    [common] جدّ
}
-dad-wear = { $form ->
   *[one] طابلية الماعز
    [a] طابلية عليها ماعز
}
