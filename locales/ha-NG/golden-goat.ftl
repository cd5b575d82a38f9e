# A draft translation into Hausa, awaiting native readers. It follows the Nigerian version of each line.

### Episode 1: the golden goat. One message is one bubble and one voice slot.

goat-title = Akuyar Zinari
goat-blurb = Aboki ya aiko da kyauta. Kyautar gaske ce?

## The kitchen: a goat that flies backwards

goat-kitchen-01 = Up NEPA! An kawo wuta! { -kai }, gani! Akuyata tana tashi baya-baya!
goat-kitchen-02 = Haka ake so ta yi?
goat-kitchen-03 = A'a. Ni dai na iya ne.
goat-kitchen-04 = Akuya mai tashi sama? Wa zai kama ta a yi farfesu?
goat-kitchen-05 = Ba ta farfesu ba ce, { -nana }. Maki take bayarwa!
goat-kitchen-06 = Hm. Ba a zuba maki a cikin farfesu.
goat-kitchen-07 = Sannunku! Sunana { -mascot }, kuma tare za mu tafi.
goat-kitchen-08 = Ku za ku zaɓi abin da { -lina } za ta yi. Babu gaggawa.
goat-kitchen-09 = Idan kun sauya ra'ayi, kuna iya komawa baya kullum.
goat-kitchen-10 = Ping!
goat-kitchen-11 = Saƙo! Kuma daga { -jojo } ya fito!

# The web address belongs to the game's name, and the game keeps its name here.
goat-message-01 = AKUYAR ZINARI KYAUTA! Saura 10 kacal! Yi sauri! sky-g0ats.example
goat-message-02 = Akuyar zinari! Ba wanda ya taɓa samun akuyar zinari!
goat-message-03 = Abin mamaki. Kullum { -jojo } yana farawa da barkwanci, amma yau babu.
goat-message-04 = Watakila murna ta hana { -jojo } barkwanci.
goat-message-05 = Ko a barci { -jojo } yana barkwanci.

## What to do with the message

goat-link-ask = Kyauta da gaggawa, a lokaci ɗaya. Me { -lina } za ta iya yi?
goat-link-tap = Ta danna yanzu!
goat-link-tap-1 = Na danna! Kai. Yanzu yana neman kalmar sirrina.
goat-link-tap-2 = "Saura 10 kacal" yana sa hannu ya yi tsalle kafin kai ya yi tunani.
goat-link-tap-3 = Ba a rasa komai ba tukuna. Ana iya dubawa kafin a rubuta.
goat-link-call = Ta kira { -jojo } ta tambaya.
goat-link-call-1 = Sannu { -jojo }! Kai ka aiko mini da akuya?
goat-link-call-2 = Akuya? A'a! Yau ni ma na kasa shiga wasana.
goat-link-call-3 = Jiya da dare na danna wata akuyar zinari. Yanzu asusuna yana magana da kansa.
goat-link-call-4 = { -lina } ta tambaya ta wata hanya. Yanzu mun san ba { -jojo } ya rubuta ba.
goat-link-look = Ta nuna wa { -kai }. Su duba sosai.
goat-link-look-1 = Bari in gani. Idona ya fi kunnena ji.
goat-link-look-2 = Kai biyu ya fi ɗaya! Tambayar { -jojo } ta wata hanya ma za ta taimaka.
goat-link-share = Ta tura wa kowa.
goat-link-share-1 = Ping. Ping. Ping. Ping.
goat-link-share-2 = Yanzu abokai shida sun samu, kuma da sunanki a kai.
goat-link-share-3 = Idan daga aboki ya zo, sai a ji babu haɗari. Haka yake yawo.

## A picture of the page

goat-page-01 = Ga hoton shafin. Hoto ne kawai, ba zai yi komai ba.
goat-page-02 = Me na kasa gani?
goat-page-03 = Hannu a baya, ido a gaba. Mu duba shafin tare.
goat-page-04 = Ku nemi abubuwan da ba daidai ba. Ku zaɓi ɗaya ku duba sosai.
goat-inspect-alt = Shafin yanar gizo ne: akuyar zinari, agogo, wurin rubutu da babban maɓalli.
goat-page-address = sky-g0ats.example
goat-page-heading = AKUYAR ZINARI KYAUTA!
goat-page-clock = 00 : 01 : 59
goat-page-left = Saura 10 kacal!
goat-page-field = Kalmar sirri
goat-page-send = Tura wa abokai 5 don samunta
goat-page-secret = Kada a tambayi kowa! Ba-zata ce.
goat-page-safe = Amintacce
goat-inspect-address = Adireshin shafin
    .found = Akwai sifili a tsakiyar "g0ats". Ba haka wasan gaske yake rubuta shi ba.
goat-inspect-timer = Agogon da yake raguwa
    .found = Tik, tak. Agogon yana so a yi gaggawa, amma kyautar gaske tana jira.
goat-inspect-password = Wurin sa kalmar sirri
    .found = Kyauta ba ta buƙatar kalmar sirrinku.
goat-inspect-share = Tura wa abokai 5 don samunta
    .found = Yana hawa daga aboki zuwa aboki, ku ne dokinsa.
goat-inspect-secret = Kada a tambayi kowa!
    .found = Yana so ku kasance ku kaɗai. Abin kirki ba ya ƙin a tambayi wani.
goat-inspect-badge = Koriyar alama
    .found = Kamar da aminci, amma kowa yana iya zana alama. Alama ba hujja ba ce.
goat-inspect-goat = Akuyar zinari
    .found = Sai sheƙi! Amma kowa yana iya kwafin hoton akuya.
goat-inspect-clouds = Gajimare
    .found = Gajimare ne kawai. Bai yi laifin komai ba.
goat-inspect-hint-1 = Ku nemi abin da yake sa a yi gaggawa.
goat-inspect-hint-2 = Ku nemi abin da yake so ya karɓi wani abu.
goat-inspect-done = Ido ya yi kyau! Kun gano duk wayon da ke shafin.

## A helper in a tie

goat-helper-01 = Na haƙura da akuyar zinari. Zan rufe shafin.
goat-helper-02 = Ping!
goat-helper-03 = Yanzu wata akuya mai taye tana son hira. Wai ita customer care ce.
goat-helper-04 = Amma tayen yana da kyau ƙwarai.

## The chat

goat-chat-app = Hirar { -game }
goat-chat-01 = Barka, { -lina }. Nan customer care na { -game } ne. Na zo in taimaka.
goat-chat-02 = Mugaye suna son akuyarki. Zan iya kulle miki ƙofa. Yi sauri!
goat-chat-save = An ajiye. Za a iya nuna wa babba daga baya.
goat-chat-block = An toshe. Ba za ta iya rubutowa ba yanzu.
goat-chat-report = An kai rahoto. Masu wasan gaske za su duba.
goat-chat-tell = Shawara mai kyau. Mu nemi wani.
goat-chat-first-ask = Me { -lina } za ta iya rubutawa?
goat-chat-name = "Ta yaya kika san sunana?"
goat-chat-name-1 = Yana kan wayarki. Don Allah yi sauri.
goat-chat-name-2 = Haka ne. Kowa a wasan yana gani, don haka ba hujja ba ce.
goat-chat-what = "Me kike buƙata?"
goat-chat-what-1 = Ɗan ƙaramin abu kawai. Ɗan mitsitsi!
goat-chat-what-2 = Ana iya tambaya, ana kuma iya tafiya. Ba ta bin ku bashi.
goat-chat-thanks = "Na gode! Taimake ni!"
goat-chat-thanks-1 = Da kyau. Yanzu ki yi abin da na ce kawai.
goat-chat-thanks-2 = Tana magana kamar shugaba. Mai taimako na gaske ba ya ƙin tambaya.
goat-chat-03 = Bzzz. Saƙo ya shigo wayar gida.
goat-chat-04 = OTP ɗinku shi ne 4 8 2 9. Kada ku ba kowa. Ko mu ma.
goat-chat-05 = Kin ga OTP ɗin? Turo mini maza-maza.
goat-chat-06 = Minti 2 kike da shi, ko akuyarki ta ɓace!
goat-chat-07 = Saƙon ya ce "kada ku ba kowa", ita kuma ta ce "turo mini". Dole ɗaya ƙarya ne.

## The code

goat-code-ask = Ga babban zaɓi, kuma nan babu gaggawa. Me { -lina } za ta iya yi?
goat-code-send = Ta tura OTP ɗin.
goat-code-send-1 = An fitar da ku daga asusun.
goat-code-send-2 = Na kasa shiga! An sauya wa akuyata suna, kuma katin wayarmu ya ƙare!
goat-code-send-3 = Wani ɗan "mee" mai ban tausayi.
goat-code-send-4 = Wayo biyu a lokaci ɗaya! Suna kama manya ma.
goat-code-send-5 = Ba laifinku ba ne. Ku koma, ko ku ci gaba. Ba a makara da gaya wa wani ba.
goat-code-tell = Ta tsaya. Ta ajiye hirar. Ta gaya wa babba.
goat-code-tell-1 = Babu lamba a gare ki, akuya mai taye.
goat-code-tell-2 = Kyat. An ajiye hirar.
goat-code-quiet = Ta toshe. Ta yi shiru.
goat-code-quiet-1 = Ta tafi. Amma ta sa an turo mana lamba. Za ta iya dawowa?
goat-code-quiet-2 = Toshewa tana da kyau. Abu ɗaya ya rage: wanda zai taya kulle ƙofa.
goat-code-trick = Ta tura lambar ƙarya. Ta rama wayon!
goat-code-trick-1 = Ba ita ba ce. Ha ha. Sake gwadawa. Ina da lokaci sosai.
goat-code-trick-2 = An iya! Amma har yanzu ana hirar, kuma abin da take so ke nan.

## Frogs in the tummy

goat-feel-01 = Cikina cike yake da kwaɗi.
goat-feel-02 = Manya?
goat-feel-03 = Masu tsalle. Idan { -nana } ta yi faɗa fa? Zan iya ɓoye wayar a garin kwaki.
goat-feel-04 = A cewar { -grandpa(form: "my") }, damuwa a aljihu tana nauyi. To, a fito da ita.
goat-feel-05 = Tsaya, duba, ji, ɗauki mataki: yatsa huɗu ke nan. Saura ɗaya: gaya wa wani.
goat-feel-06 = Tsaya. Ji. Yanzu kuma: gaya wa wani.

## Telling

goat-tell-who = Wa { -lina } za ta iya gaya wa?
goat-tell-nana = { -nana }, a nan kicin
goat-tell-mum = { -mum }, ta waya a wurin aiki
goat-tell-aunt = { -aunt }, a shagonta na POS
goat-words-ask = Kuma me { -lina } za ta iya cewa?
goat-words-nothing = "Ai ba komai."
goat-words-nothing-1 = To shi ke nan, ƴata.
goat-words-nothing-2 = Damuwar tana nan a aljihu. Mu gwada wasu kalmomi?
goat-words-blame = "Duk laifin { -jojo } ne!"
goat-words-blame-1 = { -jojo }? Me ya sa? Ban gane ba.
goat-words-blame-2 = A fara da abin da ya same ki. Sai taimako ya yi sauƙi.
goat-words-clear = "Ina neman taimako da wayar. Za a saurare ni?"
goat-nana-01 = Ba yanzu ba, ƴata. Mai ya yi zafi, kuma wasa ne kawai.
goat-again-ask = "Ba yanzu ba" ba ya nufin "har abada". Me { -lina } za ta iya yi?
goat-again-stop = Ta haƙura.
goat-again-stop-1 = To. Ni kaɗai zan ɗauki kwaɗin nan.
goat-again-stop-2 = { -nana } ba ta ji ba tukuna. Kunne mai aiki ba rufaffiyar ƙofa ba ne.
goat-again-nana = "Wani yana neman OTP daga wayarmu."
goat-again-nana-1 = OTP? Daga wayarmu?
goat-again-nana-2 = An sauke tukunya daga wuta.
goat-again-nana-3 = A bar { -treat } ya jira, amma ke ba za ki jira ba. Gaya mini duka.
goat-again-other = Ta gaya wa wani babba daban.
goat-again-other-1 = Yauwa. Idan wata ƙofa a rufe take, a ƙwanƙwasa ta gaba.
goat-mum-01 = Bari in je wuri mai shiru. To. Yanzu ina jin ki sosai.
goat-aunt-01 = Zo ki zauna. Kowane mako ana gwada wa kwastomomina. Fara daga inda kike so.

## Somebody listens

goat-listen-01 = Na ba ta lambar. Ni ce.
goat-listen-02 = Ɗan damfara ya karɓe ta a wurinki. Laifinsa ne, ba naki ba.
goat-listen-03 = Ban ba ta lambar ba. Amma saura kaɗan.
goat-listen-04 = Saura kaɗan ba komai. Mai saura kaɗan akuyarsa tana nan.
goat-listen-05 = Ba za a yi miki faɗa ba. Gaya wa wani shi ne mai wuya, kuma kin yi.
goat-listen-06 = Kwaɗin suna tafiya gida.

## Putting it right, and a long password

goat-fix-01 = Na ji abin da ya faru. Kin kyauta da kika gaya mana! Yanzu mu gyara tare.
goat-fix-02 = Na ɗaya: mu ajiye saƙonnin, domin su ne hujja.
goat-fix-03 = Na biyu: mu kai rahoto a cikin wasan gaske, mu kuma kira bankinmu.
goat-fix-04 = Na uku: mu yi sabuwar kalmar sirri. Mai tsawo.
goat-fix-05 = Ina da mai kyau! Sunana, sai "akuya", sai 1 2 3!
goat-fix-06 = Ƴata, ko akuyar ma za ta iya canka wannan.
goat-fix-07 = Mai tsawo ta fi mai wuya ƙarfi. Ku zaɓi kalmomin da ba su dace da juna ba.
goat-pass-drum = ganga
goat-pass-cloud = gajimare
goat-pass-spoon = cokali
goat-pass-lizard = ƙadangare
goat-pass-slipper = silifa
goat-pass-moon = wata
goat-pass-ladder = keke
goat-pass-purple = babbar riga
goat-pass-own = { -lina }
goat-pass-pet = akuya
goat-pass-team = { -team }
goat-pass-row = 1 2 3
goat-pass-word = password
goat-pass-short = Farawa ta yi kyau. Ku ƙara kalma ɗaya.
goat-pass-name = Sunanku shi ne abin da mutane suke fara gwadawa.
goat-pass-known = Kowa ya san ku da wannan, don haka za a iya canka shi.
goat-pass-row-why = Lambobi a jere suna da sauƙin canka.
goat-pass-common = Rabin duniya suna amfani da kalmar. Ku zaɓi wata daban.
goat-pass-strong = Kalmomi { $count } na ban mamaki: wuyar canka, sauƙin gani a zuci.
goat-pass-note = Wannan koyo ne kawai. Ku yi ta gaske tare da babba a gida.
goat-pass-01 = Tana da ban dariya, har ina ganinta a zuciyata!
goat-pass-02 = Ban ga komai ba. Kuma na kashe kunnuwana.
goat-pass-03 = { -kai } ya taɓa na'urorin jinsa biyu ya yi murmushi.
goat-pass-04 = Ba sai aminai sun raba kalmar sirri ba. Su raba { -treat }.

## Jojo's goat

goat-jojo-01 = Akuyata ta tafi. Shekara uku! Duk makaranta za a yi mini dariya.
goat-jojo-02 = Na ba wani lamba. Sai asusuna ya rubuta wa dukanku.
goat-kind-ask = { -jojo } yana jin kunya ƙwarai. Me { -lina } za ta iya cewa?
goat-kind-laugh = "Ha ha! An yaudare ka!"
goat-kind-laugh-1 = To. Da ban dariya. Sai anjima.
goat-kind-laugh-2 = Idan an yi dariya, sai mutum ya ɓoye, a kasa taimakonsa. Mu sake gwadawa?
goat-kind-help = "Ni ma saura kaɗan ta kama ni. Mu gyara naka."
goat-kind-help-1 = Ke ma? Na zaci ni kaɗai na yi wauta.
goat-kind-help-2 = Ba ka yi wauta ba. Akuyar nan mai taye ce ta iya ƙarya.
goat-kind-steps = "Ka gaya wa { -dad(form: "your") }. Ka sauya kalmar sirri."
goat-kind-steps-1 = To. Zan gwada.
goat-kind-steps-2 = Matakai masu kyau! Kalma mai daɗi da farko tana sauƙaƙa su.

## Three days later

goat-end-01 = Bayan kwana uku.
goat-end-02 = An dawo mini da akuyata! Yanzu tana da hula, ban san dalili ba.
goat-end-03 = Masu taimakon gaske sun yi kwana uku. Ba su taɓa cewa "yi sauri" ba.
goat-end-07 = Tawa ma ta dawo. Da irin hular!
goat-end-04 = Yara, ku zo! Akuyata tana tashi baya-baya!
goat-end-05 = Haka ake so ta yi?
goat-end-06 = A'a. Ni dai na iya ne.

## Thinking back, talking at home, the badge

goat-reflect-ask = Me ya sa ƴan damfara suke cewa "yi sauri"?
goat-reflect-think = Don kada a yi tunani.
goat-reflect-ask-no = Don kada a tambayi kowa.
goat-reflect-fear = Don a ɗan ji tsoro.
goat-reflect-end = Haka ne. Kuma kun rage saurin.
goat-talk-1 = Ku duba saƙo ɗaya a wayar gida. Ku yi wasan "gaskiya ko wayo?"
goat-talk-2 = Ku tambayi babba: wani saƙo ya taɓa neman yaudararsa?
goat-talk-3 = Ku amince: OTP, PIN da kalmar sirri su zauna a gida.
goat-badge = Mai Kiyaye Lamba
