# A draft translation into Yoruba, awaiting native readers. It follows the Nigerian version of each line.

### Episode 1: the golden goat. One message is one bubble and one voice slot.

goat-title = Ewúrẹ́ Wúrà
goat-blurb = Ọ̀rẹ́ kan fi ẹ̀bùn ránṣẹ́. Ṣé ẹ̀bùn ni lóòótọ́?

## The kitchen: a goat that flies backwards

goat-kitchen-01 = Up NEPA! Iná ti dé! { -kai }, wò ó! Ewúrẹ́ mi ń fò sẹ́yìn!
goat-kitchen-02 = Ṣé bó ṣe yẹ kó ṣe nìyẹn?
goat-kitchen-03 = Rárá. Mo kàn dáńtọ́ ni.
goat-kitchen-04 = Ewúrẹ́ tó ń fò? Ta ló máa mú un fún ọbẹ̀ ata?
goat-kitchen-05 = Kì í ṣe fún ọbẹ̀, { -nana }. Ó ń fúnni ní póìǹtì!
goat-kitchen-06 = Hùn. Èèyàn ò lè fi póìǹtì sínú ọbẹ̀ ata.
goat-kitchen-07 = Báwo ni! Èmi ni { -mascot }, mo máa bá ọ rìn.
goat-kitchen-08 = Ìwọ lo máa yan ohun tí { -lina } máa ṣe. Fara balẹ̀, má kánjú.
goat-kitchen-09 = Tí o bá yí ọkàn padà, o lè padà sẹ́yìn nígbàkigbà.
goat-kitchen-10 = Píìn!
goat-kitchen-11 = Àtẹ̀jíṣẹ́! { -jojo } ló fi ránṣẹ́!

# The web address belongs to the game's name. A pack that renames the game overrides this line,
# goat-page-address and goat-inspect-address.
goat-message-01 = EWÚRẸ́ WÚRÀ Ọ̀FẸ́! Ó ku 10 péré! Yára! sky-g0ats.example
goat-message-02 = Ewúrẹ́ wúrà! Kò sẹ́ni tó máa ń rí ewúrẹ́ wúrà gbà!
goat-message-03 = Ó yà mí lẹ́nu. Àwàdà ni { -jojo } fi ń bẹ̀rẹ̀, àmọ́ èyí ò ní àwàdà.
goat-message-04 = Bóyá inú dídùn ló mú kí { -jojo } gbàgbé àwàdà.
goat-message-05 = { -jojo } máa ń ṣe àwàdà lójú oorun pàápàá.

## What to do with the message

goat-link-ask = Ẹ̀bùn àti ìkánjú lẹ́ẹ̀kan náà. Kí ni { -lina } lè ṣe?
goat-link-tap = Tẹ̀ ẹ́ báyìí!
goat-link-tap-1 = Mo tẹ̀ ẹ́! Háà. Ó ń béèrè ọ̀rọ̀ ìpamọ́ mi báyìí.
goat-link-tap-2 = "Ó ku 10 péré" máa ń mú kí ìka yára ju orí lọ.
goat-link-tap-3 = Nǹkan kan ò tíì sọnù. O lè wò ó kí o tó tẹ ọ̀rọ̀.
goat-link-call = Pe { -jojo } kí o bi í.
goat-link-call-1 = Báwo ni, { -jojo }! Ṣé ìwọ lo fi ewúrẹ́ ránṣẹ́ sí mi?
goat-link-call-2 = Ewúrẹ́ kẹ̀? Rárá! Mi ò tiẹ̀ lè wọ inú gémù mi lónìí.
goat-link-call-3 = Mo tẹ ewúrẹ́ wúrà kan lálẹ́ àná. Báyìí, àkáǹtì mi ń dá sọ̀rọ̀.
goat-link-call-4 = { -lina } bi í lọ́nà míì. A ti mọ̀ pé { -jojo } kọ́ ló kọ ọ́.
goat-link-look = Fi han { -kai }. Wò ó dáadáa.
goat-link-look-1 = Jẹ́ kí n wò ó. Ojú mi ni etí mi tó dáa jù.
goat-link-look-2 = Orí méjì sàn ju ọ̀kan! Bíbi { -jojo } lọ́nà míì náà á dáa.
goat-link-share = Fi ránṣẹ́ sí gbogbo èèyàn.
goat-link-share-1 = Píìn. Píìn. Píìn. Píìn.
goat-link-share-2 = Ọ̀rẹ́ mẹ́fà ti rí i gbà báyìí, orúkọ rẹ ló sì wà lórí rẹ̀.
goat-link-share-3 = Tó bá wá látọ̀dọ̀ ọ̀rẹ́, ọkàn èèyàn máa ń balẹ̀. Bó ṣe ń rìn nìyẹn.

## A picture of the page

goat-page-01 = Àwòrán ojú-ewé náà rèé. Àwòrán lásán ni, kò léwu.
goat-page-02 = Kí ni mi ò rí?
goat-page-03 = Gbọ́wọ́ kúrò, lajú sílẹ̀. Jẹ́ ká jọ wo ojú-ewé náà.
goat-page-04 = Wá àwọn ohun tí kò tọ́. Yan ọ̀kan kí o wò ó dáadáa.
goat-inspect-alt = Ojú-ewé ayélujára ni: ewúrẹ́ wúrà, aago, àpótí àti bọ́tìnnì ńlá kan.
goat-page-address = sky-g0ats.example
goat-page-heading = EWÚRẸ́ WÚRÀ Ọ̀FẸ́!
goat-page-clock = 00 : 01 : 59
goat-page-left = Ó ku 10 péré!
goat-page-field = Ọ̀rọ̀ ìpamọ́ rẹ
goat-page-send = Rán an sí ọ̀rẹ́ 5 kí o jẹ ẹ́
goat-page-secret = Má bi ẹnikẹ́ni! Ìyàlẹ́nu ni.
goat-page-safe = Kò léwu
goat-inspect-address = Àdírẹ́sì orí ayélujára
    .found = Òdo wà láàárín "g0ats". Gémù gidi kì í kọ ọ́ bẹ́ẹ̀.
goat-inspect-timer = Aago tó ń kà sẹ́yìn
    .found = Kẹ́, kẹ́, kẹ́. Aago fẹ́ kí o kánjú, àmọ́ ẹ̀bùn gidi lè dúró.
goat-inspect-password = Àpótí ọ̀rọ̀ ìpamọ́ rẹ
    .found = Ẹ̀bùn kì í béèrè ọ̀rọ̀ ìpamọ́ rẹ.
goat-inspect-share = Rán an sí ọ̀rẹ́ 5 kí o jẹ ẹ́
    .found = Ó ń lọ láti ọ̀rẹ́ dé ọ̀rẹ́, ìwọ sì ni ẹṣin tó ń gùn.
goat-inspect-secret = Má bi ẹnikẹ́ni!
    .found = Ó fẹ́ kí o dá wà. Ohun tó dáa ò kọ̀ kí o bi ẹnìkan.
goat-inspect-badge = Àmì máàkì aláwọ̀ ewé
    .found = Ó dà bí ohun tí kò léwu, àmọ́ ẹnikẹ́ni lè ya àmì. Àmì kì í ṣe ẹ̀rí.
goat-inspect-goat = Ewúrẹ́ wúrà náà
    .found = Ó ń dán gan-an! Àmọ́ ẹnikẹ́ni lè ṣe ẹ̀dà àwòrán ewúrẹ́.
goat-inspect-clouds = Àwọn ìkùukùu
    .found = Ìkùukùu lásán ni. Wọn ò ṣe nǹkan tó burú.
goat-inspect-hint-1 = Wá ohun tó ń lé ọ kí o lè kánjú.
goat-inspect-hint-2 = Wá ohun tó ń fẹ́ nǹkan lọ́wọ́ rẹ.
goat-inspect-done = Ojú rẹ mú gan-an! O rí gbogbo ẹ̀tàn inú ojú-ewé náà.

## A helper in a tie

goat-helper-01 = Mi ò fẹ́ ewúrẹ́ wúrà mọ́. Mò ń pa ojú-ewé náà dé.
goat-helper-02 = Píìn!
goat-helper-03 = Ewúrẹ́ onítáì kan fẹ́ bá wa sọ̀rọ̀. Ó ní customer care lòun.
goat-helper-04 = Táì rẹ̀ mà rẹwà gan-an o.

## The chat

goat-chat-app = Ìtàkùrọ̀sọ { -game }
goat-chat-01 = Pẹ̀lẹ́ o, { -lina }. Èmi ni customer care { -game }. Mo wá ràn ọ́ lọ́wọ́.
goat-chat-02 = Àwọn èèyàn burúkú fẹ́ gba ewúrẹ́ rẹ. Mo lè bá ọ ti ilẹ̀kùn. Yára!
goat-chat-save = A ti tọ́jú rẹ̀. O lè fi han àgbàlagbà kan tó bá yá.
goat-chat-block = A ti dí i lọ́nà. Kò lè kọ̀wé sí ọ mọ́.
goat-chat-report = A ti fi sùn. Àwọn tó ni gémù gidi máa wò ó.
goat-chat-tell = Èrò tó dáa. Jẹ́ ká wá ẹnìkan.
goat-chat-first-ask = Kí ni { -lina } lè kọ?
goat-chat-name = "Báwo lẹ ṣe mọ orúkọ mi?"
goat-chat-name-1 = Ó wà lójú fóònù rẹ. Jọ̀ọ́, yára.
goat-chat-name-2 = Òótọ́ ni. Gbogbo èèyàn inú gémù ló ń rí i, kì í ṣe ẹ̀rí kankan.
goat-chat-what = "Kí lẹ fẹ́?"
goat-chat-what-1 = Nǹkan kékeré kan péré. Nǹkan kékeré báyìí!
goat-chat-what-2 = O lè béèrè, o sì lè kàn kúrò níbẹ̀. O ò jẹ ẹ́ ní gbèsè.
goat-chat-thanks = "Ẹ ṣé! Ẹ ràn mí lọ́wọ́!"
goat-chat-thanks-1 = Ó dáa. Ṣe ohun tí mo bá sọ báyìí.
goat-chat-thanks-2 = Ó ń sọ̀rọ̀ bí ọ̀gá. Ìbéèrè kì í bí olùrànlọ́wọ́ gidi nínú.
goat-chat-03 = Bùùù. Àtẹ̀jíṣẹ́ kan wọlé sórí fóònù ẹbí.
goat-chat-04 = Kóòdù OTP rẹ ni 4 8 2 9. Má fún ẹnikẹ́ni. Má fún àwa náà.
goat-chat-05 = Ṣé o ti rí OTP náà? Fi ránṣẹ́ sí mi kíá kíá.
goat-chat-06 = O ní ìṣẹ́jú 2, àìjẹ́ bẹ́ẹ̀ ewúrẹ́ rẹ á lọ!
goat-chat-07 = Àtẹ̀jíṣẹ́ ní "má fún ẹnikẹ́ni", customer care ní "fún mi". Àwọn méjèèjì ò lè tọ̀nà.

## The code

goat-code-ask = Èyí ló ṣe pàtàkì jù, kò sì sí ìkánjú níbí. Kí ni { -lina } lè ṣe?
goat-code-send = Fi OTP náà ránṣẹ́.
goat-code-send-1 = Wọ́n ti yọ ọ́ kúrò nínú àkáǹtì rẹ.
goat-code-send-2 = Mi ò lè wọlé! Ewúrẹ́ mi ti ní orúkọ tuntun, owó fóònù wa sì ti tán!
goat-code-send-3 = "Mẹ̀ẹ̀" kékeré, oníbànújẹ́.
goat-code-send-4 = Ẹ̀tàn méjì lẹ́ẹ̀kan náà! Wọ́n máa ń tan àgbàlagbà pàápàá.
goat-code-send-5 = Kì í ṣe ẹ̀bi rẹ. Padà, tàbí kí o tẹ̀síwájú. Kò lè pẹ́ jù láti sọ ọ́.
goat-code-tell = Dúró. Tọ́jú ọ̀rọ̀ náà. Sọ fún àgbàlagbà.
goat-code-tell-1 = O ò ní rí kóòdù gbà, ewúrẹ́ onítáì.
goat-code-tell-2 = Pá! A ti tọ́jú ọ̀rọ̀ náà.
goat-code-quiet = Dí i lọ́nà. Má sọ nǹkan kan.
goat-code-quiet-1 = Ó ti lọ. Àmọ́ ó jẹ́ kí kóòdù dé ọ̀dọ̀ wa. Ṣé ó lè padà wá?
goat-code-quiet-2 = Dídí i lọ́nà dáa. Nǹkan kan ló kù: ẹni tó máa bá ọ ti ilẹ̀kùn.
goat-code-trick = Fi kóòdù tí kò tọ́ ránṣẹ́. Tan òun náà!
goat-code-trick-1 = Kò tọ́. Hà hà. Tún gbìyànjú. Mo ní àkókò púpọ̀.
goat-code-trick-2 = Ọgbọ́n nìyẹn! Àmọ́ o ṣì ń bá a sọ̀rọ̀, ohun tó fẹ́ nìyẹn.

## Frogs in the tummy

goat-feel-01 = Ọ̀pọ̀lọ́ kún inú mi fọ́fọ́.
goat-feel-02 = Ṣé àwọn ńlá?
goat-feel-03 = Àwọn tó ń fò ni. Tí { -nana } bá pariwo ńkọ́? Mo lè fi fóònù pamọ́ sínú gàárì.
goat-feel-04 = Àníyàn inú àpò máa ń wúwo, { -grandpa(form: "common") } mi ló sọ bẹ́ẹ̀. Mú un jáde.
goat-feel-05 = Dúró, wò ó, mọ̀ ọ́n lára, ṣe nǹkan: ìka mẹ́rin nìyẹn. Ó ku ìka kan, ó ní "sọ ọ́".
goat-feel-06 = Dúró. Mọ̀ ọ́n lára. Ó wá kan: sọ ọ́.

## Telling

goat-tell-who = Ta ni { -lina } lè sọ fún?
goat-tell-nana = { -nana }, nínú ilé ìdáná
goat-tell-mum = { -mum }, lórí fóònù níbi iṣẹ́
goat-tell-aunt = { -aunt }, ní ṣọ́ọ̀bù POS wọn
goat-words-ask = Kí sì ni { -lina } lè sọ?
goat-words-nothing = "Kò sí nǹkan o."
goat-words-nothing-1 = Ó dáa, ọmọ mi.
goat-words-nothing-2 = Àníyàn náà ṣì wà nínú àpò. Ṣé ká gbìyànjú ọ̀rọ̀ míì?
goat-words-blame = "{ -jojo } ló jẹ̀bi gbogbo ẹ̀!"
goat-words-blame-1 = { -jojo } kẹ̀? Kí ló dé? Kò yé mi.
goat-words-blame-2 = Kọ́kọ́ sọ ohun tó ṣẹlẹ̀ sí ọ. Ìrànlọ́wọ́ á wá rọrùn.
goat-words-clear = "Mo fẹ́ ìrànlọ́wọ́ lórí fóònù. Ṣé ẹ lè gbọ́ mi?"
goat-nana-01 = Kì í ṣe báyìí, ọmọ mi. Òróró ti gbóná, gémù lásán sì ni.
goat-again-ask = "Kì í ṣe báyìí" kọ́ ni "láéláé". Kí ni { -lina } lè ṣe?
goat-again-stop = Jáwọ́.
goat-again-stop-1 = Ó dáa. Èmi nìkan á máa gbé àwọn ọ̀pọ̀lọ́ náà kiri.
goat-again-stop-2 = { -nana } ò tíì gbọ́ ọ. Ọwọ́ tó dí kì í ṣe ilẹ̀kùn tó tì.
goat-again-nana = "Ẹnìkan fẹ́ gba OTP orí fóònù wa."
goat-again-nana-1 = OTP? Lórí fóònù wa?
goat-again-nana-2 = Ìkòkò kúrò lórí iná.
goat-again-nana-3 = Jẹ́ kí { -treat } dúró ná, ìwọ ò lè dúró. Sọ gbogbo ẹ̀ fún mi.
goat-again-other = Sọ fún àgbàlagbà míì.
goat-again-other-1 = Bẹ́ẹ̀ ni. Tí ilẹ̀kùn kan bá tì, kan èkejì.
goat-mum-01 = Dúró, mò ń lọ síbi tó dákẹ́. Ó yá. Mo ti ń gbọ́ ọ dáadáa.
goat-aunt-01 = Wá jókòó. Wọ́n ń dán an wò lára àwọn oníbàárà mi lọ́sọ̀ọ̀sẹ̀. Bẹ̀rẹ̀ níbi tó wù ọ́.

## Somebody listens

goat-listen-01 = Mo fún un ní kóòdù náà. Èmi ni mo ṣe é.
goat-listen-02 = Ẹlẹ́tàn ló gbà á lọ́wọ́ rẹ. Ẹ̀bi ẹlẹ́tàn ni, kì í ṣe tìrẹ.
goat-listen-03 = Mi ò fún un ní kóòdù náà. Àmọ́ ó kù díẹ̀ kí n fún un.
goat-listen-04 = "Ó kù díẹ̀" ò burú. "Ó kù díẹ̀" ṣì ní ewúrẹ́.
goat-listen-05 = Kò sẹ́ni tó máa bá ọ wí. Sísọ ọ́ ló le jù, o sì ti sọ ọ́.
goat-listen-06 = Àwọn ọ̀pọ̀lọ́ ti ń lọ sílé.

## Putting it right, and a long password

goat-fix-01 = Mo ti gbọ́ ohun tó ṣẹlẹ̀. O káre tí o sọ ọ́! Jẹ́ ká jọ tún un ṣe.
goat-fix-02 = Èkíní: ká tọ́jú àwọn àtẹ̀jíṣẹ́ náà, torí ẹ̀rí ni wọ́n.
goat-fix-03 = Èkejì: ká fi sùn nínú gémù gidi, ká sì pe báńkì wa.
goat-fix-04 = Ẹ̀kẹta: ká ṣe ọ̀rọ̀ ìpamọ́ tuntun. Èyí tó gùn.
goat-fix-05 = Mo ní èyí tó dáa! Orúkọ mi, kí n fi "ewúrẹ́" kún un, àti 1 2 3!
goat-fix-06 = Ọmọ mi, ewúrẹ́ gan-an lè mọ ìyẹn.
goat-fix-07 = Èyí tó gùn lágbára ju èyí tó lọ́jú pọ̀. Yan ọ̀rọ̀ tí kò bára tan.
goat-pass-drum = ìlù
goat-pass-cloud = ìkùukùu
goat-pass-spoon = ṣíbí
goat-pass-lizard = alángbá
goat-pass-slipper = sílípáàsì
goat-pass-moon = òṣùpá
goat-pass-ladder = kẹ̀kẹ́
goat-pass-purple = agbádá
goat-pass-own = { -lina }
goat-pass-pet = ewúrẹ́
goat-pass-team = { -team }
goat-pass-row = 1 2 3
goat-pass-word = password
goat-pass-short = Ó bẹ̀rẹ̀ dáadáa. Fi ọ̀rọ̀ kan kún un.
goat-pass-name = Orúkọ rẹ ni wọ́n máa kọ́kọ́ dán wò.
goat-pass-known = Gbogbo èèyàn mọ̀ pé o fẹ́ràn èyí. Wọ́n lè tètè mọ̀ ọ́n.
goat-pass-row-why = Nọ́ńbà tó tẹ̀ léra rọrùn láti mọ̀.
goat-pass-common = Ìdajì ayé ló ń lo ọ̀rọ̀ yẹn. Yan èyí tó ṣàjèjì.
goat-pass-strong = Ọ̀rọ̀ { $count } tó ṣàjèjì: ó ṣòro láti mọ̀, ó sì rọrùn láti fojú inú rí.
goat-pass-note = Ìdánrawò lásán nìyí. Ìwọ àti àgbàlagbà kan nílé ni kẹ́ ẹ ṣe ti gidi.
goat-pass-01 = Ó pani lẹ́rìn-ín débi pé mò ń fojú inú rí i!
goat-pass-02 = Mi ò rí nǹkan kan. Mo sì ti pa etí mi.
goat-pass-03 = { -kai } fọwọ́ kan ẹ̀rọ ìgbọ́rọ̀ méjèèjì, ó sì rẹ́rìn-ín.
goat-pass-04 = Ọ̀rẹ́ tímọ́tímọ́ kì í pín ọ̀rọ̀ ìpamọ́. Wọ́n lè jọ pín { -treat }.

## Jojo's goat

goat-jojo-01 = Ewúrẹ́ mi ti lọ. Ọdún mẹ́ta ni mo fi tọ́jú ẹ̀! Gbogbo iléèwé ló máa fi mí rẹ́rìn-ín.
goat-jojo-02 = Mo fún ẹnìkan ní kóòdù. Ni àkáǹtì mi bá kọ̀wé sí gbogbo yín.
goat-kind-ask = Ojú ń ti { -jojo } gan-an. Kí ni { -lina } lè sọ?
goat-kind-laugh = "Hà hà! Wọ́n tàn ọ́ jẹ!"
goat-kind-laugh-1 = Ó dáa. Máa rẹ́rìn-ín lọ. Ó dàbọ̀.
goat-kind-laugh-2 = Tí wọ́n bá fini rẹ́rìn-ín, èèyàn á sá pamọ́. Kò wá ní sí ìrànlọ́wọ́. Ṣé ká tún gbìyànjú?
goat-kind-help = "Ó kù díẹ̀ kó mú èmi náà. Jẹ́ ká tún tìrẹ ṣe."
goat-kind-help-1 = Ìwọ náà? Mo rò pé èmi nìkan ló gọ̀.
goat-kind-help-2 = O ò gọ̀. Ewúrẹ́ onítáì yẹn kàn mọ irọ́ pa gan-an ni.
goat-kind-steps = "Sọ fún { -dad(form: "common") } rẹ. Yí ọ̀rọ̀ ìpamọ́ padà."
goat-kind-steps-1 = Ó dáa. Màá gbìyànjú.
goat-kind-steps-2 = Ìgbésẹ̀ tó dáa! Tí ọ̀rọ̀ tútù bá ṣáájú, á tún rọrùn sí i.

## Three days later

goat-end-01 = Lẹ́yìn ọjọ́ mẹ́ta.
goat-end-02 = Wọ́n dá ewúrẹ́ mi padà! Ó ti dé fìlà báyìí, mi ò mọ ìdí rẹ̀.
goat-end-03 = Ọjọ́ mẹ́ta ni àwọn olùrànlọ́wọ́ gidi lò. Wọn ò sọ "yára" lẹ́ẹ̀kan rí.
goat-end-07 = Tèmi náà ti padà. Irú fìlà kan náà ló dé!
goat-end-04 = Ẹ̀yin ọmọ, ẹ wá o! Ewúrẹ́ mi ń fò sẹ́yìn!
goat-end-05 = Ṣé bó ṣe yẹ kó ṣe nìyẹn?
goat-end-06 = Rárá. Mo kàn dáńtọ́ ni.

## Thinking back, talking at home, the badge

goat-reflect-ask = Kí ló dé tí ẹlẹ́tàn fi máa ń sọ "yára"?
goat-reflect-think = Kí o má bàa ronú.
goat-reflect-ask-no = Kí o má bàa bi ẹnikẹ́ni.
goat-reflect-fear = Kí ẹ̀rù lè bà ọ́ díẹ̀.
goat-reflect-end = Bẹ́ẹ̀ ni. Ìwọ sì fara balẹ̀.
goat-talk-1 = Ẹ wo àtẹ̀jíṣẹ́ kan lórí fóònù ẹbí. Ẹ ṣeré "òótọ́ àbí ẹ̀tàn?"
goat-talk-2 = Bi àgbàlagbà kan: ṣé àtẹ̀jíṣẹ́ kan ti fẹ́ tàn wọ́n jẹ rí?
goat-talk-3 = Ẹ fẹnu kò: OTP, PIN àti ọ̀rọ̀ ìpamọ́ ò gbọ́dọ̀ kúrò nílé.
goat-badge = Olùṣọ́ Kóòdù
