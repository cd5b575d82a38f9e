# Draft translation into Maltese, awaiting native readers. Words that every story shares.

five-stop = Ieqaf.
five-look = Ħares.
five-feel = Ħoss.
five-act = Aġixxi.
five-tell = Għid.
pressure-hurry = L-ingann tal-għaġla. Meta tgħaġġel, ma tkunx tista’ taħseb.
pressure-friend = L-ingann tal-ħabib. Jilbes isem ta’ min tħobb.
pressure-boss = L-ingann tal-kap. Jinstema’ kbir, biex tobdi.
pressure-crowd = L-ingann tal-folla. Kulħadd jagħmilha, mela int ukoll.
pressure-joke = L-ingann taċ-ċajta. “Ċajta biss” ma ddaħħakx meta tweġġa’.
pressure-flattery = L-ingann tat-tifħir. Kliem ħelu li jrid xi ħaġa.
pressure-gift = L-ingann tar-rigal. L-ewwel rigal, imbagħad “issa ttini int”.
pressure-secret = L-ingann tas-sigriet. Iżomm l-għajnuna ’l bogħod minnek.
pressure-test = L-ingann tal-prova. “Urini!” M’għandek turi xejn.
pressure-guilt = L-ingann tal-ħtija. Iġiegħlek tħossok ħażin għax tgħid le.
pressure-threat = L-ingann tat-theddid. Irid li tibża’ u ma ssib lil ħadd. Imma hemm min jgħinek.
pressure-prize = L-ingann tal-premju. Kemm jleqq! Kemm hu qrib! Ħares darbtejn.
pressure-one-more = L-ingann “waħda oħra”. Hu magħmul biex ma jispiċċa qatt.
common-play-scene = Ilgħab din il-biċċa
common-skip-scene = Aqbeż din il-biċċa
common-retry = Ipprova mod ieħor
common-go-on = Kompli minn hawn
common-calm = Post kwiet
common-save = Żommu
common-block = Ibblokka
common-report = Irrapporta
common-tell = Għid lil xi ħadd
common-saved = Klik. Inżamm.
common-not-blame = Mhux tort tiegħek.
common-never-late = Qatt mhu tard biex tgħid.
common-reflect-any = Ħsieb tajjeb. Hawn m’hemmx tweġiba ħażina.
common-stop-here = Daqshekk għal-lum. Ħin tajjeb biex tiġġebbed ftit.
# How sure a child is, after a verdict or a short story. No word here may show a gender.
sure-not = Ma nafx
sure-bit = Naħseb li iva
sure-very = Żgur li iva
