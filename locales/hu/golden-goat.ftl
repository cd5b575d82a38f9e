# Draft translation into Hungarian, awaiting native readers. Episode 1: the golden goat.

goat-title = Az aranykecske
goat-blurb = Ajándékot küld egy barát. Tényleg ajándék?

## The kitchen: a goat that flies backwards

goat-kitchen-01 = { -kai }, nézd! Hátrafelé repül a kecském!
goat-kitchen-02 = Ennek így kell lennie?
goat-kitchen-03 = Nem. Csak ennyire jó vagyok.
goat-kitchen-04 = Repülő kecske? És tejet ad?
goat-kitchen-05 = Pontokat ad, { -nana }.
goat-kitchen-06 = Hm. Pontot nem lehet a teába önteni.
goat-kitchen-07 = Szia! { -mascot } vagyok, és veled tartok.
goat-kitchen-08 = Te választod ki, mit tesz { -lina }, és annyi időd van, amennyit szeretnél.
goat-kitchen-09 = Ha meggondolod magad, bármikor visszaléphetsz.
goat-kitchen-10 = Pling!
goat-kitchen-11 = Üzenet jött! És { -jojo } küldte!

# The web address belongs to the game's name: here a 3 stands in the place of an e.
goat-message-01 = INGYEN ARANYKECSKE! Már csak 10 van! Siess! egi-kecsk3k.example
goat-message-02 = Egy aranykecske! Aranykecskét soha senki nem kap!
goat-message-03 = Furcsa. { -jojo } mindig viccel kezdi, ebben pedig nincs vicc.
goat-message-04 = Talán { -jojo } túl izgatott volt egy vicchez.
goat-message-05 = { -jojo } még álmában is viccel.

## What to do with the message

goat-link-ask = Ajándék és sietség, egyszerre. Mit tehet { -lina }?
goat-link-tap = Nyomj rá most!
goat-link-tap-1 = Bökk! Ó. Most meg a jelszavamat kéri.
goat-link-tap-2 = A „már csak 10”-től az ujj ugrik, mielőtt a fej gondolkodna.
goat-link-tap-3 = Még semmi sem veszett el. Előbb nézz, aztán írj.
goat-link-call = Hívd fel { -jojo(case: "accusative") }, és kérdezd meg.
goat-link-call-1 = Szia, { -jojo }! Te küldtél nekem egy kecskét?
goat-link-call-2 = Kecskét? Nem! Ma a saját játékomba se tudok belépni.
goat-link-call-3 = Tegnap este rányomtam egy aranykecskére, és most a fiókom nélkülem beszél.
goat-link-call-4 = { -lina } más úton is megkérdezte. Most már tudjuk, hogy nem { -jojo } írta.
goat-link-look = Mutasd meg { -kai(case: "dative") }. Nézd jobban.
goat-link-look-1 = Hadd lássam. A szemem a legjobb fülem.
goat-link-look-2 = Két fej jobb, mint egy! { -jojo(case: "accusative") } is jó volna megkérdezni, más úton.
goat-link-share = Küldd el mindenkinek.
goat-link-share-1 = Pling. Pling. Pling. Pling.
goat-link-share-2 = Most már hat barátnál ott van, és a te neveddel.
goat-link-share-3 = Ami baráttól jön, az biztonságosnak tűnik. Így utazik tovább.

## A picture of the page

goat-page-01 = Itt egy kép az oldalról. Ez csak kép, úgyhogy veszélytelen.
goat-page-02 = Mit nem vettem észre?
goat-page-03 = Kezek le, szemek rá. Nézzük meg együtt az oldalt.
goat-page-04 = Keresd meg, mi gyanús. Válassz ki valamit, és nézd meg jobban.
goat-inspect-alt = Egy weboldal: egy aranykecske, egy óra, egy üres mező és egy nagy gomb.
goat-page-address = egi-kecsk3k.example
goat-page-heading = INGYEN ARANYKECSKE!
goat-page-clock = 00 : 01 : 59
goat-page-left = Már csak 10!
goat-page-field = A jelszavad
goat-page-send = Küldd 5 barátnak, és nyersz
goat-page-secret = Ne kérdezz meg senkit! Ez meglepetés.
goat-page-safe = Biztonságos oldal
goat-inspect-address = A webcím
    .found = Egy hármas van a „kecsk3k” közepén. Az igazi játék nem így írja.
goat-inspect-timer = A visszafelé számoló óra
    .found = Tik-tak. Az óra sürget, de egy igazi ajándék tud várni.
goat-inspect-password = A jelszavad helye
    .found = Egy ajándéknak sosem kell a jelszavad.
goat-inspect-share = Küldd 5 barátnak, és nyersz
    .found = Barátról barátra lovagol, és te vagy a ló.
goat-inspect-secret = Ne kérdezz meg senkit!
    .found = Azt akarja, hogy egyedül legyél. A jó dolgokról szabad kérdezni.
goat-inspect-badge = A zöld pipa
    .found = Biztonságosnak látszik, de pipát bárki rajzolhat. A pipa nem bizonyíték.
goat-inspect-goat = Az aranykecske
    .found = Hogy csillog! De egy kecske képét bárki lemásolhatja.
goat-inspect-clouds = A felhők
    .found = Csak felhők. A felhők nem tettek semmi rosszat.
goat-inspect-hint-1 = Keresd, mi akarja, hogy siess.
goat-inspect-hint-2 = Keresd, mi akar tőled valamit.
goat-inspect-done = Éles szem! Az oldal minden trükkje megvan.

## A helper in a tie

goat-helper-01 = Nem kell aranykecske. Becsukom az oldalt.
goat-helper-02 = Pling!
goat-helper-03 = Most egy nyakkendős kecske akar csevegni. Azt mondja, segítő.
goat-helper-04 = Azért a nyakkendője nagyon szép.

## The chat

goat-chat-app = { -game }: csevegés
goat-chat-01 = Szia, { -lina }! { -game.start ->
    [vowel] Az
   *[consonant] A
} { -game(case: "adessive") } dolgozom. Segíteni jöttem.
goat-chat-02 = Rossz emberek el akarják vinni a kecskédet. Bezárom az ajtót. Siess!
goat-chat-save = Megvan. Később megmutathatod egy felnőttnek.
goat-chat-block = Letiltva. Most már nem tud írni neked.
goat-chat-report = Jelentve. Az igazi játék meg fogja nézni.
goat-chat-tell = Jó ötlet. Keressünk valakit.
goat-chat-first-ask = Mit írhat { -lina }?
goat-chat-name = „Honnan tudod a nevemet?”
goat-chat-name-1 = Ott van a képernyődön. Siess, kérlek.
goat-chat-name-2 = Igaz. A játékban mindenki látja, tehát ez nem bizonyít semmit.
goat-chat-what = „Mi kell neked?”
goat-chat-what-1 = Csak egy apróság. Egy icipici apróság!
goat-chat-what-2 = Kérdezni lehet, és el is lehet menni. Nem tartozol neki semmivel.
goat-chat-thanks = „Köszönöm! Segíts!”
goat-chat-thanks-1 = Jó. Most tedd pontosan azt, amit mondok.
goat-chat-thanks-2 = Úgy beszél, mint egy főnök. Az igazi segítő nem bánja, ha kérdeznek.
goat-chat-03 = Bzzz. SMS jön a családi telefonra.
goat-chat-04 = A kódod: 4 8 2 9. Ne add oda senkinek. Még nekünk se.
goat-chat-05 = Jött egy kód, igaz? Küldd el most nekem.
goat-chat-06 = 2 perced van, vagy elvész a kecskéd!
goat-chat-07 = Az SMS azt írja, „senkinek”, a segítő azt, hogy „nekem”. Ez nem lehet egyszerre igaz.

## The code

goat-code-ask = Ez most fontos, és itt senki sem siet. Mit tehet { -lina }?
goat-code-send = Küldd el a kódot.
goat-code-send-1 = Kijelentkeztettünk.
goat-code-send-2 = Nem tudok belépni! A kecskémnek új neve van!
goat-code-send-3 = Egy szomorú kis „mee”.
goat-code-send-4 = Két trükk egyszerre! Ezek a felnőtteket is becsapják.
goat-code-send-5 = Nem a te hibád. Lépj vissza, vagy menj tovább. Szólni sosem késő.
goat-code-tell = Állj. Mentsd el. Szólj egy felnőttnek.
goat-code-tell-1 = Nem kapsz kódot, nyakkendős kecske.
goat-code-tell-2 = Katt. A csevegés elmentve.
goat-code-quiet = Tiltsd le. Ne szólj senkinek.
goat-code-quiet-1 = Eltűnt. De kódot küldetett nekünk. Vissza tud jönni?
goat-code-quiet-2 = A letiltás jó. Egy valami hiányzik: valaki, aki segít bezárni az ajtót.
goat-code-trick = Küldj rossz kódot. Csapd be te!
goat-code-trick-1 = Rossz. Haha. Próbáld újra. Van időm bőven.
goat-code-trick-2 = Ügyes! De így a csevegésben maradsz, és pont ezt akarja.

## Frogs in the tummy

goat-feel-01 = Tele van a hasam békával.
goat-feel-02 = Naggyal?
goat-feel-03 = Ugrálóssal. Mi lesz, ha { -nana } mérges? Eldughatnám a telefont a lisztbe.
goat-feel-04 = A { -grandpa(form: "my") } szerint a zsebre tett gond egyre nehezebb. Vedd hát elő.
goat-feel-05 = Állj, nézz, érezz, tégy: ez négy ujj. Egy maradt, és az azt mondja: szólj.
goat-feel-06 = Állj. Érezz. És most: szólj.

## Telling

goat-tell-who = Kinek szólhat { -lina }?
goat-tell-nana = { -nana(case: "dative") }, itt a konyhában
goat-tell-mum = { -mum(case: "dative") }, telefonon, a munkahelyén
goat-tell-aunt = { -aunt(case: "dative") }, a szomszédban
goat-words-ask = És mit mondhat { -lina }?
goat-words-nothing = „Á, semmi.”
goat-words-nothing-1 = Jól van, drágám.
goat-words-nothing-2 = A gond még a zsebben van. Próbáljunk más szavakat?
goat-words-blame = „{ -jojo } az oka mindennek!”
goat-words-blame-1 = { -jojo }? Miért? Nem értem.
goat-words-blame-2 = Kezdd azzal, ami veled történt. Akkor könnyű segíteni.
goat-words-clear = „Segítség kell a telefonnal. Meghallgatsz?”
goat-nana-01 = Most nem, drágám. Forró a sütő, és ez csak egy játék.
goat-again-ask = Egy „most nem” még nem „soha”. Mit tehet { -lina }?
goat-again-stop = Add fel.
goat-again-stop-1 = Jó. Akkor egyedül cipelem a békákat.
goat-again-stop-2 = { -nana } még nem hallotta. A fül, ha nem ér rá, még nem csukott ajtó.
goat-again-nana = „Valaki kódot akar a telefonunkról.”
goat-again-nana-1 = Kódot? A mi telefonunkról?
goat-again-nana-2 = Becsukódik a sütő ajtaja.
goat-again-nana-3 = { -treat.start ->
    [vowel] Az
   *[consonant] A
} { -treat } várhat, de te nem. Mesélj el mindent.
goat-again-other = Szólj egy másik felnőttnek.
goat-again-other-1 = Igen. Ha egy ajtó csukva van, kopogj a következőn.
goat-mum-01 = Várj, keresek egy csendes helyet. Na. Most már jól hallak.
goat-aunt-01 = Gyere be, ülj le. Kezdd ott, ahol szeretnéd.

## Somebody listens

goat-listen-01 = Odaadtam neki a kódot. Én voltam.
goat-listen-02 = Egy csaló vette el tőled. Ez az ő hibája, nem a tiéd.
goat-listen-03 = Nem adtam oda neki a kódot. De majdnem.
goat-listen-04 = A majdnem nem baj. A majdnemnek még van kecskéje.
goat-listen-05 = Nem vagy bajban. Szólni a legnehezebb, és neked sikerült.
goat-listen-06 = Hazamennek a békák.

## Putting it right, and a long password

goat-fix-01 = Hallottam, mi történt. Jól tetted, hogy szóltál! Most együtt rendbe hozzuk.
goat-fix-02 = Egy: megőrizzük az üzeneteket, mert bizonyítékok.
goat-fix-03 = Kettő: jelentjük az igazi játékban.
goat-fix-04 = Három: új jelszót csinálunk. Egy hosszút.
goat-fix-05 = Van egy jó! A nevem, aztán „kecske”, aztán 1 2 3!
goat-fix-06 = Drágám, ezt még a sütő is kitalálná.
goat-fix-07 = A hosszú erősebb, mint a furfangos. Olyan szavakat válassz, amik nem illenek össze.
goat-pass-drum = dob
goat-pass-cloud = felhő
goat-pass-spoon = kanál
goat-pass-lizard = gyík
goat-pass-slipper = papucs
goat-pass-moon = hold
goat-pass-ladder = létra
goat-pass-purple = lila
goat-pass-own = { -lina }
goat-pass-pet = kecske
goat-pass-team = { -team }
goat-pass-row = 1 2 3
goat-pass-word = jelszó
goat-pass-short = Jó kezdet. Adj hozzá még egy szót.
goat-pass-name = A neveddel próbálkoznak legelőször.
goat-pass-known = Mindenki tudja, hogy szereted, így kitalálható.
goat-pass-row-why = Az egymás utáni számokat könnyű kitalálni.
goat-pass-common = Ezt a szót a fél világ használja. Válassz egy furcsát.
goat-pass-strong = { $count } furcsa szó: nehéz kitalálni, de könnyű magad elé képzelni.
goat-pass-note = Ez csak gyakorlás. Az igazit otthon csináld meg, egy felnőttel.
goat-pass-01 = Annyira butaság, hogy látom magam előtt!
goat-pass-02 = Nem láttam semmit. És a fülemet is kikapcsoltam.
goat-pass-03 = { -kai } megkocogtatja a két hallókészülékét, és vigyorog.
goat-pass-04 = A legjobb barátok nem a jelszavukat osztják meg. Inkább { -treat.start ->
    [vowel] az
   *[consonant] a
} { -treat(case: "accusative") }.

## Jojo's goat

goat-jojo-01 = Eltűnt a kecském. Három év kecske! Az egész suli nevetni fog.
goat-jojo-02 = Odaadtam egy kódot valakinek. Aztán a fiókom mindnyájatoknak írt.
goat-kind-ask = { -jojo } most nagyon kicsinek érzi magát. Mit mondhat { -lina }?
goat-kind-laugh = „Haha! Téged átvertek!”
goat-kind-laugh-1 = Hát persze. Nagyon vicces. Szia.
goat-kind-laugh-2 = Akit kinevetnek, az elbújik, és akkor senki sem tud segíteni. Próbáljuk újra?
goat-kind-help = „Majdnem engem is átvert. Hozzuk rendbe a tiédet.”
goat-kind-help-1 = Téged is? Azt hittem, csak én vagyok ilyen buta.
goat-kind-help-2 = Nem vagy buta. Csak a nyakkendős kecske nagyon jól hazudik.
goat-kind-steps = „Szólj { -dad(form: "your", case: "dative") }. Cserélj jelszót.”
goat-kind-steps-1 = Oké. Megpróbálom.
goat-kind-steps-2 = Jó lépések! Ha előtte jön egy kedves szó, könnyebb megtenni őket.

## Three days later

goat-end-01 = Három nappal később.
goat-end-02 = Visszaadták a kecskémet! Kalapja lett, és nem tudom, miért.
goat-end-03 = Az igazi segítőknek három nap kellett, és egyszer sem mondták, hogy siess.
goat-end-07 = Az enyém is megvan. Ugyanolyan kalapban!
goat-end-04 = Gyerekek, gyertek! Hátrafelé repül a kecském!
goat-end-05 = Ennek így kell lennie?
goat-end-06 = Nem. Csak ennyire jó vagyok.

## Thinking back, talking at home, the badge

goat-reflect-ask = Miért mondják a csalók, hogy siess?
goat-reflect-think = Hogy ne gondolkodj.
goat-reflect-ask-no = Hogy ne kérdezz meg senkit.
goat-reflect-fear = Hogy egy kicsit félj.
goat-reflect-end = Igen. És te lelassítottad.
goat-talk-1 = Nézzetek meg egy üzenetet a családi telefonon: „igazi vagy trükk?”
goat-talk-2 = Kérdezz meg egy felnőttet: próbálta már becsapni egy üzenet?
goat-talk-3 = Egyezzetek meg: a kódok és a jelszavak otthon maradnak.
goat-badge = A kód őre
