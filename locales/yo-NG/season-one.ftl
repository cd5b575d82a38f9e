# A draft translation into Yoruba, awaiting native readers.
# The season's name, and the titles of the stories that are still being made.

season-one-title = { -mascot } àti àwọn ọ̀rẹ́
who-can-see-title = Ta Ló Lè Rí I?
the-big-trial-title = Ìdánwò Ńlá
swap-day-title = Ọjọ́ Pàṣípààrọ̀
lucky-eggs-title = Ẹyin Oríire
close-the-door-title = Ti Ilẹ̀kùn
real-fans-only-title = Ojúlówó Olólùfẹ́ Nìkan
one-photo-title = Fọ́tò Kan
our-say-title = Ohùn Tiwa
