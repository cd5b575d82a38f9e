# Draft translation, made by machine: it awaits native readers (children, teachers, parents).
# The season's name, and the titles of the stories that are still being made.

season-one-title = { -mascot }和朋友们
who-can-see-title = 谁能看见？
the-big-trial-title = 选拔大机会
swap-day-title = 交换日
lucky-eggs-title = 幸运蛋
close-the-door-title = 关上那扇门
real-fans-only-title = 铁杆粉丝专属
one-photo-title = 一张照片
our-say-title = 听我们说
