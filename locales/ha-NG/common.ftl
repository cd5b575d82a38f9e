# A draft translation into Hausa, awaiting native readers.
# Words that every story shares: the five steps, the tricks by name, what a child can always do.

five-stop = Tsaya.
five-look = Duba.
five-feel = Ji.
five-act = Ɗauki mataki.
five-tell = Gaya wa wani.
pressure-hurry = Wayon gaggawa. Idan an yi sauri, ba a iya tunani.
pressure-friend = Wayon aboki. Yana ɗaukar sunan wanda kuke so.
pressure-boss = Wayon babba. Yana amfani da "girmamawa" don a yi biyayya. Girmamawa ba ta buƙatar sirri.
pressure-crowd = Wayon jama'a. Kowa yana yi, don haka ku ma ku yi.
pressure-joke = Wayon wasa. "Wasa ne kawai" ba dariya ba ne idan yana ciwo.
pressure-flattery = Wayon zuga. Kalmomi masu daɗi masu neman wani abu.
pressure-gift = Wayon kyauta. Da farko kyauta, sai "ina bin ku bashi".
pressure-secret = Wayon sirri. Yana nisantar da masu taimakonku.
pressure-test = Wayon gwaji. "Nuna hujja!" Ba dole ba ne a nuna wata hujja.
pressure-guilt = Wayon sa laifi. Yana sa a ji ba daɗi don an ce a'a.
pressure-threat = Wayon barazana. Yana so ku ji tsoro ku kaɗai. Ba ku kaɗai ba ne.
pressure-prize = Wayon lada. Sai sheƙi! Ga shi kusa! A duba sau biyu.
pressure-one-more = Wayon sau ɗaya kuma. An yi shi ne don kada ya ƙare.
common-play-scene = Buga wannan ɓangare
common-skip-scene = Tsallake wannan ɓangare
common-retry = Gwada wata hanya
common-go-on = Ci gaba daga nan
common-calm = Wurin hutawa
common-save = Ajiye shi
common-block = Toshe
common-report = Kai rahoto
common-tell = Gaya wa wani
common-saved = Kyat. An ajiye.
common-not-blame = Ba laifinku ba ne.
common-never-late = Ba a taɓa makara da gaya wa wani ba.
common-reflect-any = Tunani mai kyau. Babu amsar da ba daidai ba a nan.
common-stop-here = Na yau ya ƙare. Lokaci mai kyau na miƙa jiki.
# How sure a child is, after a verdict or a short story.
sure-not = Ban tabbata ba
sure-bit = Na ɗan tabbata
sure-very = Na tabbata sosai
