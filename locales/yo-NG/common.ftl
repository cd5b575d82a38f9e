# A draft translation into Yoruba, awaiting native readers.
# Words that every story shares: the five steps, the tricks by name, what a child can always do.

five-stop = Dúró.
five-look = Wò ó.
five-feel = Mọ̀ ọ́n lára.
five-act = Ṣe nǹkan.
five-tell = Sọ ọ́.
pressure-hurry = Ẹ̀tàn ìkánjú. Tí o bá ń kánjú, o ò lè ronú.
pressure-friend = Ẹ̀tàn ọ̀rẹ́. Ó ń lo orúkọ ẹni tí o fẹ́ràn.
pressure-boss = Ẹ̀tàn ọ̀gá. Ó ń fi "ọ̀wọ̀" mú ọ ṣe ohun tó fẹ́. Ọ̀wọ̀ kò nílò àṣírí.
pressure-crowd = Ẹ̀tàn èrò. Gbogbo èèyàn ń ṣe é, ìwọ náà bá ṣe é.
pressure-joke = Ẹ̀tàn àwàdà. "Àwàdà lásán" kì í pani lẹ́rìn-ín tó bá dunni.
pressure-flattery = Ẹ̀tàn ìyìn. Ọ̀rọ̀ dídùn tó ń fẹ́ nǹkan lọ́wọ́ rẹ.
pressure-gift = Ẹ̀tàn ẹ̀bùn. Ẹ̀bùn ló kọ́kọ́ dé, lẹ́yìn náà: "o jẹ mí ní gbèsè".
pressure-secret = Ẹ̀tàn àṣírí. Kì í jẹ́ kí olùrànlọ́wọ́ sún mọ́ ọ.
pressure-test = Ẹ̀tàn ìdánwò. "Fi hàn mí!" Kò pọn dandan kí o fi nǹkan kan hàn.
pressure-guilt = Ẹ̀tàn ẹ̀bi. Ó fẹ́ kó dùn ọ́ pé o kọ̀.
pressure-threat = Ẹ̀tàn ìhàlẹ̀. Ó fẹ́ kí ẹ̀rù bà ọ́, kí o sì dá wà. O ò dá wà.
pressure-prize = Ẹ̀tàn ẹ̀bùn ńlá. Ó ń dán! Ó kù díẹ̀! Wò ó lẹ́ẹ̀mejì.
pressure-one-more = Ẹ̀tàn "ẹ̀ẹ̀kan sí i". Wọ́n ṣe é kó má lè parí.
common-play-scene = Ṣeré apá yìí
common-skip-scene = Fo apá yìí
common-retry = Gbìyànjú ọ̀nà míì
common-go-on = Tẹ̀síwájú láti ibí
common-calm = Ibi ìtura
common-save = Tọ́jú rẹ̀
common-block = Dí i lọ́nà
common-report = Fi sùn
common-tell = Sọ fún ẹnìkan
common-saved = Pá! A ti tọ́jú rẹ̀.
common-not-blame = Kì í ṣe ẹ̀bi rẹ.
common-never-late = Kò lè pẹ́ jù láti sọ ọ́.
common-reflect-any = Èrò tó dáa ni. Kò sí ìdáhùn tí kò dáa níbí.
common-stop-here = Ó parí fún òní. Dìde, kí o na ara.
# How sure a child is, after a verdict or a short story.
sure-not = Kò dá mi lójú
sure-bit = Ó dá mi lójú díẹ̀
sure-very = Ó dá mi lójú gan-an
