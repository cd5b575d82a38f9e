# Draft translation into Albanian, awaiting native readers. Episode 1: the golden goat.

goat-title = Dhia e artë
goat-blurb = Një shok dërgon një dhuratë. A është vërtet dhuratë?

## The kitchen: a goat that flies backwards

goat-kitchen-01 = { -kai }, shiko! Dhia ime po fluturon mbrapsht!
goat-kitchen-02 = A duhet ta bëjë kështu?
goat-kitchen-03 = Jo. Thjesht ia them kaq mirë.
goat-kitchen-04 = Një dhi që fluturon? E qumësht jep?
goat-kitchen-05 = Jep pikë, { -nana(case: "vocative") }.
goat-kitchen-06 = Hëm. Pikët s’i hedh dot në çaj.
goat-kitchen-07 = Përshëndetje! Unë jam { -mascot } dhe do të vij me ty.
goat-kitchen-08 = Ti zgjedh çfarë bën { -lina }, dhe ke kohë sa të duash.
goat-kitchen-09 = Po ndërrove mendje, mund të kthehesh gjithmonë.
goat-kitchen-10 = Ding!
goat-kitchen-11 = Një mesazh! Dhe vjen nga { -jojo }!

# The web address belongs to the game's name: a 3 stands in the place of an e.
goat-message-01 = DHI E ARTË FALAS! Vetëm edhe 10! Shpejt! dhite-qi3llit.example
goat-message-02 = Një dhi e artë! Askush s’fiton kurrë dhi të artë!
goat-message-03 = Çudi. { -jojo } e nis gjithmonë me një shaka, dhe këtu s’ka shaka.
goat-message-04 = Ndoshta nga gëzimi { -jojo } i ka harruar shakatë.
goat-message-05 = { -jojo } bën shaka edhe në gjumë.

## What to do with the message

goat-link-ask = Dhuratë dhe nxitim, njëherësh. Çfarë mund të bëjë { -lina }?
goat-link-tap = Shtype menjëherë!
goat-link-tap-1 = Tak! Oh. Tani më kërkon fjalëkalimin.
goat-link-tap-2 = Nga “vetëm edhe 10” gishti kërcen para se koka të mendojë.
goat-link-tap-3 = Ende s’ka humbur asgjë. Shiko para se të shkruash.
goat-link-call = Merr { -jojo(case: "accusative") } në telefon dhe pyete.
goat-link-call-1 = Ej, { -jojo }! Ti ma dërgove një dhi?
goat-link-call-2 = Dhi? Jo! Sot s’hyj dot as në lojën time.
goat-link-call-3 = Mbrëmë shtypa një dhi të artë, dhe tani llogaria ime flet pa mua.
goat-link-call-4 = { -lina } pyeti në një mënyrë tjetër. Tani e dimë: s’e shkroi { -jojo }.
goat-link-look = Tregoja { -kai(case: "dative") }. Shikojeni mirë.
goat-link-look-1 = Ta shoh pak. Sytë janë veshët e mi më të mirë.
goat-link-look-2 = Dy koka janë mirë! Të pyesësh { -jojo(case: "accusative") } ndryshe do të ndihmonte po ashtu.
goat-link-share = Dërgoja të gjithëve.
goat-link-share-1 = Ding. Ding. Ding. Ding.
goat-link-share-2 = Tani e kanë gjashtë shokë, dhe sipër ka emrin tënd.
goat-link-share-3 = Kur vjen nga një shok, duket e sigurt. Kështu udhëton.

## A picture of the page

goat-page-01 = Ja një foto e faqes. Është vetëm foto, pra s’ka rrezik.
goat-page-02 = Çfarë më shpëtoi?
goat-page-03 = Duart larg, sytë hapur. Ta shohim faqen bashkë.
goat-page-04 = Gjej çfarë nuk shkon. Zgjidh diçka dhe shikoje nga afër.
goat-inspect-alt = Një faqe interneti: një dhi e artë, një orë, një kuti dhe një buton i madh.
goat-page-address = dhite-qi3llit.example
goat-page-heading = DHI E ARTË FALAS!
goat-page-clock = 00 : 01 : 59
goat-page-left = Vetëm edhe 10!
goat-page-field = Fjalëkalimi yt
goat-page-send = Dërgoja 5 shokëve dhe fito
goat-page-secret = Mos pyet askënd! Është surprizë.
goat-page-safe = Faqe e sigurt
goat-inspect-address = Adresa e faqes
    .found = Në mes të “qi3llit” ka një tresh. Loja e vërtetë s’e shkruan kështu.
goat-inspect-timer = Ora që numëron mbrapsht
    .found = Tik, tak. Ora do që të nxitosh, por një dhuratë e vërtetë pret.
goat-inspect-password = Kutia e fjalëkalimit
    .found = Një dhurate s’i duhet kurrë fjalëkalimi yt.
goat-inspect-share = Dërgoja 5 shokëve dhe fito
    .found = Kalëron nga shoku te shoku, dhe kali je ti.
goat-inspect-secret = Mos pyet askënd!
    .found = Të do pa njeri pranë. Gjërat e mira s’i tremb pyetja.
goat-inspect-badge = Shenja e gjelbër
    .found = Duket e sigurt, por shenjën e vizaton kushdo. Shenja s’është provë.
goat-inspect-goat = Dhia e artë
    .found = Sa shkëlqen! Por foton e një dhie e kopjon kushdo.
goat-inspect-clouds = Retë
    .found = Thjesht re. Retë s’kanë bërë asgjë të keqe.
goat-inspect-hint-1 = Kërko gjëra që të shtyjnë të nxitosh.
goat-inspect-hint-2 = Kërko gjëra që duan diçka nga ti.
goat-inspect-done = Sy shqiponje! I gjete të gjitha dredhitë e faqes.

## A helper in a tie

goat-helper-01 = Nuk dua dhi të artë. Po e mbyll faqen.
goat-helper-02 = Ding!
goat-helper-03 = Tani një dhi me kravatë do të bisedojë. Thotë se është ndihmës.
goat-helper-04 = Kravatën e ka vërtet të bukur.

## The chat

goat-chat-app = { -game }: biseda
goat-chat-01 = Përshëndetje, { -lina }! Punoj për { -game(case: "accusative") }. Erdha të ndihmoj.
goat-chat-02 = Njerëz të këqij ta duan dhinë. Unë ta kyç derën. Shpejt!
goat-chat-save = U ruajt. Mund t’ia tregosh më vonë një të rrituri.
goat-chat-block = U bllokua. Tani s’të shkruan dot.
goat-chat-report = U raportua. Loja e vërtetë do ta shohë.
goat-chat-tell = Ide e mirë. Të gjejmë dikë.
goat-chat-first-ask = Çfarë mund të shkruajë { -lina }?
goat-chat-name = “Nga ma di emrin?”
goat-chat-name-1 = E ke në ekran. Shpejt, të lutem.
goat-chat-name-2 = E vërtetë. Në lojë e sheh kushdo, ndaj s’provon asgjë.
goat-chat-what = “Çfarë të duhet?”
goat-chat-what-1 = Vetëm një gjë e vogël. Fare e vogël!
goat-chat-what-2 = Mund të pyesësh, dhe mund edhe të ikësh. S’i ke asnjë borxh.
goat-chat-thanks = “Faleminderit! Më ndihmo!”
goat-chat-thanks-1 = Mirë. Tani bëj pikërisht atë që të them.
goat-chat-thanks-2 = Flet si shef. Ndihmësit e vërtetë s’i bezdis një pyetje.
goat-chat-03 = Bzzz. Në telefonin e familjes vjen një SMS.
goat-chat-04 = Kodi yt është 4 8 2 9. Mos ia jep askujt. As neve.
goat-chat-05 = Erdhi një kod, apo jo? Ma dërgo tani.
goat-chat-06 = Ke 2 minuta, ose dhia iku!
goat-chat-07 = SMS-ja thotë “askujt”, ndihmësi thotë “mua”. S’mund të kenë të dy të drejtë.

## The code

goat-code-ask = Kjo është e madhja, dhe këtu s’nxiton njeri. Çfarë mund të bëjë { -lina }?
goat-code-send = Dërgo kodin.
goat-code-send-1 = Dole nga llogaria.
goat-code-send-2 = S’hyj dot! Dhia ime ka emër të ri!
goat-code-send-3 = Një “mee” e trishtë.
goat-code-send-4 = Dy dredhi njëherësh! I mashtrojnë edhe të rriturit.
goat-code-send-5 = Nuk është faji yt. Kthehu, ose vazhdo. S’është kurrë vonë për të treguar.
goat-code-tell = Ndal. Ruaje bisedën. Tregoji një të rrituri.
goat-code-tell-1 = S’ka kod për ty, dhi me kravatë.
goat-code-tell-2 = Klik. Biseda u ruajt.
goat-code-quiet = Bllokoje. Mos thuaj gjë.
goat-code-quiet-1 = Iku. Por na solli një kod. A mund të kthehet?
goat-code-quiet-2 = Bllokimi është mirë. Mungon diçka: dikush që ndihmon të kyçet dera.
goat-code-trick = Dërgo kod të gabuar. Mashtroje ti!
goat-code-trick-1 = Gabim. Ha ha. Provo prapë. Kam plot kohë.
goat-code-trick-2 = Zgjuar! Por të mban në bisedë, dhe pikërisht këtë do.

## Frogs in the tummy

goat-feel-01 = Barkun e kam plot bretkosa.
goat-feel-02 = Të mëdha?
goat-feel-03 = Që kërcejnë. Po sikur { -nana } të zemërohet? Mund ta fsheh telefonin në miell.
goat-feel-04 = Siç thotë { -grandpa(form: "my") }, halli në xhep rëndohet. Prandaj nxirre.
goat-feel-05 = Ndal, shiko, ndjej, vepro: katër gishta. Mbetet një, dhe ai thotë “trego”.
goat-feel-06 = Ndal. Ndjej. Dhe tani: trego.

## Telling

goat-tell-who = Kujt mund t’i tregojë { -lina }?
goat-tell-nana = { -nana(case: "dative") }, këtu në kuzhinë
goat-tell-mum = { -mum(case: "dative") }, në telefon, në punë
goat-tell-aunt = { -aunt(case: "dative") }, aty ngjitur
goat-words-ask = Dhe çfarë mund të thotë { -lina }?
goat-words-nothing = “Ah, asgjë.”
goat-words-nothing-1 = Mirë, zemër.
goat-words-nothing-2 = Halli është ende në xhep. Të provojmë fjalë të tjera?
goat-words-blame = “Fajin e ka { -jojo }!”
goat-words-blame-1 = { -jojo }? Pse? S’po kuptoj.
goat-words-blame-2 = Nise me atë që të ndodhi ty. Atëherë është lehtë të ndihmosh.
goat-words-clear = “Dua ndihmë me telefonin. Më dëgjon pak?”
goat-nana-01 = Jo tani, zemër. Furra është e nxehtë, dhe ajo është vetëm lojë.
goat-again-ask = Një “jo tani” s’është “kurrë”. Çfarë mund të bëjë { -lina }?
goat-again-stop = Hiq dorë.
goat-again-stop-1 = Mirë. Atëherë bretkosat i mbaj vetëm unë.
goat-again-stop-2 = { -nana } ende s’e ka dëgjuar. Veshi i zënë s’është derë e mbyllur.
goat-again-nana = “Dikush do një kod nga telefoni ynë.”
goat-again-nana-1 = Kod? Nga telefoni ynë?
goat-again-nana-2 = Mbyllet dera e furrës.
goat-again-nana-3 = Le të presë { -treat(form: "the") }, por ti jo. M’i trego të gjitha.
goat-again-other = Tregoji një të rrituri tjetër.
goat-again-other-1 = Po. Kur një derë është mbyllur, trokit te tjetra.
goat-mum-01 = Prit, po shkoj diku pa zhurmë. Ja. Tani të dëgjoj mirë.
goat-aunt-01 = Hajde brenda, ulu. Nise nga të duash.

## Somebody listens

goat-listen-01 = Unë ia dhashë kodin. Isha unë.
goat-listen-02 = Ta mori një mashtrues. Faji është i tij, jo yti.
goat-listen-03 = Nuk ia dhashë kodin. Por për pak.
goat-listen-04 = “Për pak” s’ka gjë. “Për pak” e ka ende dhinë.
goat-listen-05 = Askush s’të qorton. Të tregosh është pjesa e vështirë, dhe ti ia dole.
goat-listen-06 = Bretkosat po shkojnë në shtëpi.

## Putting it right, and a long password

goat-fix-01 = E mora vesh ç’ndodhi. Sa mirë që tregove! Tani e rregullojmë bashkë.
goat-fix-02 = Një: i ruajmë mesazhet, sepse janë prova.
goat-fix-03 = Dy: e raportojmë brenda lojës së vërtetë.
goat-fix-04 = Tre: bëjmë një fjalëkalim të ri. Të gjatë.
goat-fix-05 = E kam unë një! Emri im, pastaj “dhi”, pastaj 1 2 3!
goat-fix-06 = Zemër, këtë e gjen edhe furra.
goat-fix-07 = I gjati është më i fortë se dinaku. Zgjidh fjalë që s’lidhen me njëra-tjetrën.
goat-pass-drum = daulle
goat-pass-cloud = re
goat-pass-spoon = lugë
goat-pass-lizard = hardhucë
goat-pass-slipper = pantofël
goat-pass-moon = hënë
goat-pass-ladder = shkallë
goat-pass-purple = vjollcë
goat-pass-own = { -lina }
goat-pass-pet = dhi
goat-pass-team = { -team }
goat-pass-row = 1 2 3
goat-pass-word = fjalëkalim
goat-pass-short = Fillim i mbarë. Shto edhe një fjalë.
goat-pass-name = Emri yt është gjëja e parë që provojnë.
goat-pass-known = Të gjithë e dinë që të pëlqen, ndaj mund ta gjejnë.
goat-pass-row-why = Numrat me radhë gjenden lehtë.
goat-pass-common = Atë fjalë e përdor gjysma e botës. Zgjidh një të çuditshme.
goat-pass-strong = { $count ->
    [one] { $count } fjalë e çuditshme: vështirë ta gjesh, lehtë ta përfytyrosh.
   *[other] { $count } fjalë të çuditshme: vështirë t’i gjesh, lehtë t’i përfytyrosh.
}
goat-pass-note = Ky është vetëm për ushtrim. Të vërtetin bëje në shtëpi, me një të rritur.
goat-pass-01 = Është aq qesharak, sa e shoh me sy mbyllur!
goat-pass-02 = S’pashë asgjë. Dhe veshët i fika.
goat-pass-03 = { -kai } prek të dy aparatet e dëgjimit dhe buzëqesh.
goat-pass-04 = Shokët më të mirë s’ndajnë fjalëkalime. Ata ndajnë { -treat(form: "the", case: "accusative") }.

## Jojo's goat

goat-jojo-01 = Dhia ime iku. Tri vjet dhi! Gjithë shkolla do të qeshë.
goat-jojo-02 = I dhashë dikujt një kod. Pastaj llogaria ime ju shkroi të gjithëve.
goat-kind-ask = { -jojo } ndihet shumë keq. Çfarë mund të thotë { -lina }?
goat-kind-laugh = “Ha ha! Ta hodhën!”
goat-kind-laugh-1 = Po, po. Sa për të qeshur. Mirë.
goat-kind-laugh-2 = Kur të tjerët qeshin, njeriu fshihet, dhe askush s’ndihmon dot. Provojmë prapë?
goat-kind-help = “Për pak më hodhi edhe mua. Ta rregullojmë tënden.”
goat-kind-help-1 = Edhe ty? Kujtova se vetëm mua ma hodhën.
goat-kind-help-2 = Mendjen e ke në vend. Dhia me kravatë thjesht gënjen shumë mirë.
goat-kind-steps = “Tregoji { -dad(form: "your", case: "dative") }. Ndërro fjalëkalimin.”
goat-kind-steps-1 = Mirë. Do ta provoj.
goat-kind-steps-2 = Hapa të mirë! Me një fjalë të ngrohtë në fillim bëhen më lehtë.

## Three days later

goat-end-01 = Tri ditë më vonë.
goat-end-02 = Ma kthyen dhinë! Tani ka kapelë, dhe s’e di pse.
goat-end-03 = Ndihmësve të vërtetë u deshën tri ditë, dhe s’thanë kurrë “shpejt”.
goat-end-07 = Edhe imja u kthye. Me të njëjtën kapelë!
goat-end-04 = Fëmijë, ejani! Dhia ime po fluturon mbrapsht!
goat-end-05 = A duhet ta bëjë kështu?
goat-end-06 = Jo. Thjesht ia them kaq mirë.

## Thinking back, talking at home, the badge

goat-reflect-ask = Pse mashtruesit thonë “shpejt”?
goat-reflect-think = Që të mos mendosh.
goat-reflect-ask-no = Që të mos pyesësh askënd.
goat-reflect-fear = Që të kesh pak frikë.
goat-reflect-end = Po. Dhe ti e ngadalësove.
goat-talk-1 = Shihni një mesazh në telefonin e familjes: “i vërtetë apo dredhi?”
goat-talk-2 = Pyet një të rritur: a ka provuar një mesazh ta mashtrojë?
goat-talk-3 = Bini dakord: kodet dhe fjalëkalimet mbeten në shtëpi.
goat-badge = Rojë e kodit
