# Draft translation, made by machine: it awaits native readers (children, teachers, parents).
# The names and things that a culture changes.

-mascot = 桑果
-lina = 莉娜
    .gender = feminine
-kai = 小凯
    .gender = masculine
-zuri = 祖丽
    .gender = feminine
-teo = 泰奥
    .gender = masculine
-jojo = 乔乔
    .gender = masculine
-pia = 皮娅
    .gender = feminine
-max = 马克斯
    .gender = masculine
-bee = 小蜜
    .gender = feminine
-dara = 达拉
    .gender = feminine
-rowan = 罗恩
    .gender = masculine
-rio = 里奥
    .gender = masculine
-mum = { $form ->
   *[name] 妈妈
    [common] 妈妈
}
-dad = { $form ->
   *[name] 爸爸
    [common] 爸爸
}
-nana = 奶奶
-grandpa = { $form ->
   *[name] 爷爷
    [common] 爷爷
}
-aunt = 罗莎阿姨
-teacher = 索老师
-coach = 博教练
-class = 五班
-school = 山顶小学
-team = 彗星队
-game = 飞天山羊
-treat = 香蕉面包
-veg = { $form ->
   *[one] 土豆
    [title] 土豆
    [many] 土豆
}
-dad-wear = { $form ->
   *[one] 山羊围裙
    [a] 一条山羊围裙
}
