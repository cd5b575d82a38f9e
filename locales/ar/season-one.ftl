# Draft translation, made by machine: it awaits native readers (children, teachers, parents).
# The season's name, and the titles of the stories that are still being made.

season-one-title = { -mascot } والأصدقاء
who-can-see-title = من يمكنه أن يرى؟
the-big-trial-title = الاختبار الكبير
swap-day-title = يوم التبديل
lucky-eggs-title = بيض الحظّ
close-the-door-title = لنُغلق الباب
real-fans-only-title = للمشجّعين الحقيقيّين فقط
one-photo-title = صورة واحدة
our-say-title = لنا كلمة
