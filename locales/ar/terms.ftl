# Draft translation, made by machine: it awaits native readers (children, teachers, parents).
# The names and things that a culture changes. The common forms of the family take an ending: my, your.

-mascot = سانغو
-lina = لينا
    .gender = feminine
-kai = كاي
    .gender = masculine
-zuri = زوري
    .gender = feminine
-teo = تيو
    .gender = masculine
-jojo = جوجو
    .gender = masculine
-pia = بيا
    .gender = feminine
-max = ماكس
    .gender = masculine
-bee = بيلا
    .gender = feminine
-dara = دارا
    .gender = feminine
-rowan = روون
    .gender = masculine
-rio = ريو
    .gender = masculine
-mum = { $form ->
   *[name] ماما
    [common] والدة
}
-dad = { $form ->
   *[name] بابا
    [common] والد
}
-nana = تيتا
-grandpa = { $form ->
   *[name] الجدّ
    [common] جدّ
}
-aunt = الخالة روزا
-teacher = المعلّمة سول
-coach = المدرّب بو
-class = الصفّ الخامس
-school = مدرسة التلّة
-team = الشُّهُب
-game = ماعز السماء
-treat = كعك الموز
-veg = { $form ->
   *[one] بطاطا
    [title] البطاطا
    [many] حبّات بطاطا
}
-dad-wear = { $form ->
   *[one] مئزر الماعز
    [a] مئزر عليه ماعز
}
