### Draft translation into Albanian, awaiting native readers. Every word of the game around the stories.
### The child is "ti", with no word that shows a gender; the page for grown-ups says "ju".

## The window, the loading page, the first run

window-title = { -mascot }: aventura të sigurta në internet
loading-title = Dhia është rrugës...
loading-parts = { $done } nga { $total } pjesë. Pastaj punon pa internet.
loading-almost = Pothuajse gati.

first-language = Zgjidh gjuhën
first-band = Sa vjeç je?
    .about = Historitë i përshtaten moshës. Mund ta ndryshosh më vonë.
first-read-aloud = Të të lexojë një zë?
    .about = Mund ta ndryshosh më vonë te cilësimet.
first-read-aloud-yes = Po, më lexo
first-read-aloud-no = Jo, lexoj vetë
first-done = Nisemi!
first-step = Hapi { $step } nga { $total }

# The age bands. They are never called small or big.
band-young = 6–8 vjeç
    .about = Histori të shkurtra, dy rrugë për të zgjedhur
band-middle = 9–12 vjeç
    .about = Histori më të gjata, më shumë rrugë
band-older = 13–15 vjeç
    .about = Histori më të gjata, dredhi më dinake

## The title

title-name = { -mascot }
title-tagline = Aventura të sigurta në internet
title-play = Luaj
title-resume = Vazhdo historinë
title-map = Historitë
title-book = Distinktivët
title-language = Gjuha
title-settings = Cilësimet
title-adults = Të rriturit
title-quit = Mbylle lojën
title-season = Sezoni { $number }

## The season map

map-title = Zgjidh një histori
# On the card of a story: only its number.
map-number = { $number }
map-sheet-next = Histori të tjera
map-sheet-back = Historitë e para
map-count = { $done } nga { $total }
map-count-about = { $done ->
    [0] Ende asnjë histori e mbaruar. Ke kohë.
    [one] { $done } histori nga { $total } mbaroi.
   *[other] { $done } histori nga { $total } mbaruan.
}
map-episode-play = Luaj
map-episode-resume = Vazhdo
map-episode-again = Luaj prapë
map-episode-restart = Nise nga fillimi
map-episode-done = Mbaroi
map-episode-new = E re
map-episode-begun = E nisur
map-episode-locked = Vjen më vonë
    .about = Kjo histori po bëhet ende.
map-episode-broken = Kjo histori po pushon
    .about = Diçka u prish në të. Historitë e tjera punojnë.
map-episode-practises = Ushtron:
map-leave = Dil nga harta
map-empty = Këtu ende s’ka histori.

## In a story

hud-leave = Dil
    .about = Ndalo për tani. Vendi yt ruhet.
hud-help = Kërko ndihmë
    .about = Kush të ndihmon, dhe si
hud-settings = Cilësimet
hud-back = Prapa
    .about = Kthehu te rreshti i mëparshëm
hud-history = Ç’u tha
hud-speak = Ma lexo
hud-speak-stop = Mos lexo më
hud-next = Tjetra
hud-close = Mbyll
hud-scene = { $number } nga { $total }

history-title = Ç’u tha
history-empty = Ende asgjë. Historia sapo nisi.
history-chose = Zgjodhe: { $option }

## Choices

choice-try-another-way = Provo ndryshe
choice-go-on = Vazhdo nga këtu
choice-tried = E provuar
choice-free = Mund të ndërrosh mendje.
choice-tricks = { $count ->
    [one] Këtu punoi një dredhi
   *[other] Këtu punuan { $count } dredhi
}

## Activities

activity-done = Gati
activity-go-on = Vazhdo
activity-hint = Ndihmë
activity-another-hint = Ndihmë tjetër
activity-no-more-hints = Këto ishin të gjitha ndihmat.
activity-no-hurry = Ke kohë sa të duash.

inspect-title = Shiko mirë
inspect-ask = Gjej çfarë nuk shkon
inspect-how = Zgjidh një vend dhe shikoje nga afër.
inspect-found = U gjetën { $found } nga { $total }
inspect-found-about = { $found ->
    [0] Ende s’gjete gjë. Për t’u gjetur janë { $total }.
    [one] Gjete { $found } gjë nga { $total }.
   *[other] Gjete { $found } gjëra nga { $total }.
}
inspect-list = Çfarë ke parë
inspect-list-empty = Këtu shfaqet ajo që sheh.
inspect-spot-hidden = Një vend për ta parë
inspect-spot-found = U gjet
inspect-spot-fine = Këtu s’ka gjë të keqe
inspect-picture = Foto e një faqeje

chat-title = Biseda
chat-not-in-contacts = S’është në kontaktet e tua
chat-free = Në këtë bisedë vendos ti.
    .about = Mund të ndalosh kur të duash.
chat-choose-reply = Zgjidh përgjigjen
chat-save = Ruaje
    .about = Mbaj një foto të bisedës
chat-block = Blloko
    .about = S’të shkruan dot më
chat-report = Raporto
    .about = Thuaja ekipit të lojës
chat-tell = Tregoji dikujt
    .about = Fol tani me një të rritur
chat-leave = Dil nga biseda
    .about = S’i detyrohesh përgjigje askujt
chat-done = U bë
chat-blocked = U bllokua. S’vijnë më mesazhe.
chat-over = Biseda mbaroi. Butonat punojnë ende.
chat-finish = Vazhdo
chat-typing = Po shkruan
chat-bubble = { $name } shkruan: { $text }
chat-bubble-own = { $name } përgjigjet: { $text }

tell-title = Tregoji dikujt
tell-step-who = Zgjidh kujt
tell-step-words = Zgjidh fjalët
tell-free = Mund të zgjedhësh këdo. Në s’ka kohë njëri, provo tjetrin.
tell-asked = E pyetur
tell-words-free = Mund të ndërrosh mendje.

passphrase-title = Ndërto një fjalëkalim të gjatë
passphrase-how = Zgjidh fjalë. Zgjidhe prapë që ta heqësh.
passphrase-row = Fjalët e tua
passphrase-tray = Fjalë për të zgjedhur
passphrase-slot-empty = Vend bosh
passphrase-more = { $count ->
    [0] Mjaft i gjatë
    [one] Edhe një
   *[other] Edhe { $count }
}
passphrase-strength = Sa vështirë gjendet?
passphrase-strength-0 = Gjendet fare lehtë
passphrase-strength-1 = Gjendet lehtë
passphrase-strength-2 = Po bëhet më mirë
passphrase-strength-3 = Mirë
passphrase-strength-4 = I fortë
passphrase-mix = Përzieji prapë
passphrase-clear = Hiqi të gjitha
passphrase-done = Gati
passphrase-placed = { $word }, në vendin { $place }
passphrase-practice = Vetëm ushtrim. S’ruhet asgjë.

sort-title = Nda kartat
sort-how = Çoje kartën te një kuti, ose shtyp kutinë. Mund ta marrësh prapë.
sort-card = Karta { $number } nga { $total }
sort-all-done = Çdo kartë e ka vendin.
sort-count = { $count }
sort-bin = { $bin }, { $count ->
    [one] { $count } kartë
   *[other] { $count } karta
}
sort-placed = { $card } Është te: { $bin }. Merre prapë

spread-title = Shiko ku shkon
spread-go = Nis
spread-number = { $count }
spread-picked = Zgjodhe { $picked } nga { $total }
spread-phone = Telefoni { $number }, { $friends ->
    [one] { $friends } shok
   *[other] { $friends } shokë
}
spread-phone-reached = Telefoni { $number }, { $friends ->
    [one] { $friends } shok
   *[other] { $friends } shokë
}, erdhi këtu
spread-phone-heard = Telefoni { $number }, { $friends ->
    [one] { $friends } shok
   *[other] { $friends } shokë
}, këtu erdhi e vërteta
spread-phone-deleted = Telefoni { $number }, { $friends ->
    [one] { $friends } shok
   *[other] { $friends } shokë
}, u fshi këtu

compare-title = Dy burime, një lajm
compare-look = Shiko
compare-looked = Ke parë { $looked }, mjaftojnë { $enough }
compare-covered = { $source }: { $question } Shiko
compare-open = { $source }: { $question } { $answer }
compare-think = Çfarë mendon tani?
compare-sure = Sa e sigurt është?

order-title = Çfarë vjen e para?
order-how = Zgjidh hapin tjetër. Zgjidhe prapë që ta heqësh.
order-row = Me radhë
order-next = Çfarë vjen tani?
order-number = { $number }
order-placed = Hapi { $number }: { $step } Hiqe
order-empty = Këtu vjen hapi { $number }.

who-sees-title = Kush e sheh?
who-sees-now = { $viewer } sheh:
who-sees-aims = Këtë duam
who-sees-aim-holds = U bë: { $aim }
who-sees-aim-open = Ende jo: { $aim }
who-sees-switch = { $switch }: { $now }
who-sees-position = { $switch }: { $position }

plan-title = Një ditë e bukur
plan-how = Zgjidh diçka, pastaj një pjesë të ditës. S’ka plan të gabuar.
plan-choose = Zgjidh çfarë hyn
plan-free = Kohë e lirë
plan-hours = { $hours ->
    [one] { $hours } orë
   *[other] { $hours } orë
}
plan-block = { $block }, { $hours ->
    [one] { $hours } orë
   *[other] { $hours } orë
}
plan-part = { $part }, { $hours ->
    [0] pa kohë të lirë
    [one] { $hours } orë e lirë
   *[other] { $hours } orë të lira
}
plan-filled = U mbushën { $filled } nga { $enough } orë
plan-feels = Si ndihet dita
plan-beside = Plani i mëparshëm

vignette-title = Çfarë do të bëje?
vignette-number = Rasti { $number } nga { $total }
vignette-sure = Sa e sigurt është?
vignette-good = Një rrugë e mirë

## After a story

reflection-title = Kujto pak
reflection-any = Çdo përgjigje është e mirë.
badge-title = Distinktiv i ri!
badge-new = Distinktiv i ri: { $badge }
badge-kept = Tani e ke në libër.
badge-practised = Ushtrove
talk-title = Flisni në shtëpi
    .about = Zgjidhni një bashkë. Askush s’kontrollon.
talk-read = Ma lexo kartën
end-title = Fund
end-map = Kthehu te harta
end-again = Luaj prapë
end-rest = Kohë e mirë për t’u shpirë pak.

## My book

book-title = Libri im
book-badges = Distinktivët
book-practised = Çfarë ushtrova
book-talk = Kartat e bisedës
book-badge-got = Këtë distinktiv e ke.
book-badge-locked = Të pret
book-badges-waiting = { $count ->
    [0] I ke të gjithë distinktivët e sezonit!
    [one] Të pret { $count } distinktiv. Ke kohë.
   *[other] Të presin { $count } distinktivë. Ke kohë.
}
book-practised-empty = Ende asgjë. Çdo histori shton diçka.
book-times = { $count ->
    [0] Ende jo
    [one] { $count } herë
   *[other] { $count } herë
}

# Skills: a name, and one line that says what somebody could see.
skill-stop-and-feel = Ndal dhe ndjej
    .about = Së pari ndal dorën dhe vër re çfarë ndjen.
skill-spot-pressure = Kape dredhinë
    .about = Thirre dredhinë në emër: nxitim, sekret, çmim.
skill-check-source = Shiko kush e thotë
    .about = Pyet edhe në një mënyrë tjetër para se ta besosh a ta dërgosh.
skill-spot-ads = Dalloji reklamat
    .about = Vër re çfarë do të të shesë diçka.
skill-guard-data = Ruaj gjërat e tua
    .about = Dije cilat të dhëna dhe foto mbeten në shtëpi.
skill-strong-keys = Fjalëkalime të forta
    .about = Bëji të gjata e të çuditshme. Kodet mbeten në shtëpi.
skill-set-controls = Zgjidh kush e sheh
    .about = Vëre te “vetëm ne” dhe provoje.
skill-mind-money = Kujdes me paratë
    .about = Shih çmimin e vërtetë dhe pyet para se të kushtojë.
skill-ask-consent = Pyet më parë
    .about = Pyet para se të bësh a të ndash një foto. Jo do të thotë jo.
skill-think-spread = Mendo ku përhapet
    .about = Shih kush tjetër e sheh, dhe ndale zinxhirin.
skill-stand-by = Qëndroji shokut pranë
    .about = Mos u bashko. Pyet: a je mirë?
skill-say-no = Thuaj jo
    .about = Thuaj jo, ik ose blloko. S’duhet arsye.
skill-save-block-report = Ruaj, blloko, raporto
    .about = Ruaje provën, blloko, raporto, pastaj trego.
skill-tell-adult = Tregoji një të rrituri
    .about = Zgjidh kujt, thuaj ç’ndodhi dhe provo prapë.
skill-balance-time = Kohë për të gjitha
    .about = Bëj një ditë me gjumë, lojë dhe njerëz.
skill-use-rights = Përdori të drejtat
    .about = Thuaj çfarë mund të kërkosh, për vete e për të tjerët.

## Settings

settings-title = Cilësimet
settings-now = Ndryshimet vlejnë menjëherë.
settings-reading = Leximi
settings-sound = Tingulli
settings-seeing = Pamja
settings-moving = Lëvizja
settings-stories = Historitë
settings-language = Gjuha
settings-band = Mosha
settings-text-size = Shkronjat
    .smaller = Shkronja më të vogla
    .bigger = Shkronja më të mëdha
settings-read-aloud = Lexim me zë
    .about = Një zë lexon çdo rresht
settings-music = Muzika
settings-effects = Tingujt
settings-voice = Zëri
settings-captions = Tingujt me fjalë
    .about = Tregojnë çfarë do të thotë një tingull
settings-mono = Njësoj në të dy veshët
    .about = Për një vesh ose një altoparlant
settings-reduced-motion = Më pak lëvizje
    .about = Asgjë s’rrëshqet e s’kërcen
settings-high-contrast = Kontrast i fortë
    .about = E bardhë mbi të errët, anë të trasha
settings-quieter = Më ulët
settings-louder = Më lart
settings-percent = { $percent } %
settings-on = Po
settings-off = Jo
settings-reset = Si ishte
settings-no-voice = Kjo pajisje s’ka zë për këtë gjuhë.

## Get help

help-title = Kërko ndihmë
help-kind = Nuk është faji yt, dhe askush s’të qorton.
    .about = Të tregosh është guxim.
help-tell = Tregoji një të rrituri pranë teje
    .about = Tregoje këtë faqe. Dikush ka kohë për ty.
help-tell-who = Kujt mund t’i tregosh?
help-tell-family = Dikujt në shtëpi
help-tell-school = Një mësuesi në shkollë
help-tell-near = Një fqinji ose familjes së një shoku
help-tell-coach = Një trajneri ose drejtuesi klubi
help-tell-again = Në s’dëgjon njëri, tregoji një tjetri.
help-what = Çfarë mund të bëj tani?
help-save-block-report = Ruaje. Blloko. Raporto. Pastaj trego.
help-country = Vendi
help-country-choose = Zgjidh vendin tënd
help-country-none = Pa zgjedhur
help-line = Linja e fëmijëve
    .about = Mund të telefonosh e të flasësh. Mund edhe të heshtësh.
help-online-harm = Ndihmë për internetin
    .about = Për halle me biseda, lojëra dhe foto.
help-police = Policia
    .about = Një i rritur të ndihmon ta raportosh.
help-emergency = Urgjenca
    .about = Kur dikush është në rrezik tani.
help-emergency-unknown = Në rrezik tani? Telefono urgjencën e vendit tënd.
help-number = { $number }
help-free = Telefonata është falas.
help-anonymous = S’ke pse e thua emrin.
help-hours-always = Ditë e natë
help-hours-daily = Çdo ditë, nga { $from } deri në { $to }
help-hours-vary = Oraret ndryshojnë nga vendi në vend.
help-chat-too = Mund edhe t’u shkruash.
help-none = Tregoji një të rrituri që i beson.
    .about = Për këtë vend s’ka ende numër të kontrolluar.
help-busy = S’përgjigjen? Provo prapë. S’e ke fajin ti.
help-back = Prapa te loja

## Leave

leave-title = Ndalojmë tani?
leave-saved = U ruajt. Herën tjetër vazhdon pikërisht këtu.
leave-stay = Vazhdo lojën
leave-map = Te harta
leave-title-screen = Te fillimi
leave-quit = Mbylle lojën

## When something does not work

notice-save-failed = Tani s’munda ta ruaj vendin tënd.
    .about = Mund të luash. Do ta provoj prapë.
notice-save-damaged = Loja e ruajtur u dëmtua. Mora të fundit që ishte mirë.
    .about = E dëmtuara u la mënjanë. Asgjë s’është faji yt.
notice-save-lost = Loja e ruajtur nuk lexohet, prandaj nisim nga fillimi.
    .about = E vjetra u la mënjanë, një i rritur mund ta shohë.
notice-save-newer = Loja e ruajtur është nga një version më i ri.
    .about = U la mënjanë, e sigurt. Përditësojeni lojën.
notice-settings-reset = Cilësimet nuk u lexuan. Janë si në fillim.
notice-no-storage = Kjo pajisje s’e mban mend vendin tënd.
    .about = Mund të luash, por herën tjetër nis nga fillimi.
notice-no-sound = Tani s’ka tingull. Çdo tingull është edhe me shkrim.
notice-no-voice = Tani s’ka zë që lexon.
notice-episode-broken = Kjo histori ka një faqe të prishur, ndaj jemi te harta.
    .about = Historitë e tjera punojnë.
notice-episode-changed = Kjo histori ndryshoi. Vazhdojmë nga nisja e skenës.
notice-locale-broken = Mungojnë disa fjalë, ndaj mund të ketë anglisht.
notice-picture-lost = Pamja ngeci. Një çast, të lutem.
notice-art-missing = Mungon një pamje. Historia vazhdon pa të.
notice-ok = OK

## What sounds mean, in words

caption-message-in = Vjen një mesazh
caption-found-it = Zile: gjete diçka
caption-try-again = Nota të buta: shiko prapë
caption-why = Zile: ja pse
caption-hint = Zile: një ndihmë
caption-block = Klik: u bllokua
caption-report = Fëshfëritje: u raportua
caption-save-proof = Klik: u ruajt si provë
caption-tell = Nota të ngrohta: i tregove dikujt
caption-badge = Muzikë e gëzuar: një distinktiv

## A word for the first time

nudge-title = Përshëndetje! Shtyp butonin e madh kur të duash.
nudge-map = Zgjidh cilën histori të duash. Vij me ty.
nudge-read = Lexo më parë. Pastaj shtyp shigjetën.

## For screen readers

access-says = { $name } thotë: { $text }
access-sound = Tingull: { $text }
access-screen = Në ekran: { $text }
access-narrator = { $text }
access-question = { $name } pyet: { $text }
access-option = { $number } nga { $total }: { $text }
access-chosen = zgjedhur
access-not-chosen = pa zgjedhur
access-on = ndezur
access-off = fikur
access-done = mbaroi
access-locked = ende mbyllur
access-of = { $number } nga { $total }
access-percent = { $percent } për qind
access-button-not-yet = Kjo hapet më vonë.
access-game = Loja
access-story = Historia
access-choices = Çfarë mund të zgjedhësh
access-menu = Menyja
access-dialog = Një faqe mbi lojën
access-progress = Sa larg
access-moment = Një çast

## For grown-ups

adults-title = Për të rriturit dhe mësuesit
adults-gate = Për të rriturit
    .about = Shtypni { $first }, pastaj { $second }, pastaj { $third }.
adults-gate-again = Ishte numër tjetër. Provoni prapë, ju lutem.
adults-digit = { $number ->
    [1] një
    [2] dy
    [3] tre
    [4] katër
    [5] pesë
    [6] gjashtë
    [7] shtatë
    [8] tetë
   *[9] nëntë
}
adults-about = Çdo histori zgjat 8–12 minuta. Një rrezik, një aftësi.
    .more = Fëmija zgjedh për një personazh, kurrë për jetën e vet.
adults-kept = Çfarë ruhet
    .about = Distinktivët, ç’u ushtrua dhe vendi në histori.
    .more = Pa llogari, pa emër, pa asgjë të shkruar. Asnjë e dhënë s’del nga pajisja.
adults-listen = Nëse një fëmijë ju tregon diçka
    .about = Ruani qetësinë. Dëgjoni. Falënderojeni që tregoi.
    .more = Mos premtoni se e mbani sekret. Thoni çfarë do të bëni tani.
adults-lines = Linjat e ndihmës sipas vendeve
    .about = Numrat gri janë drafte: ende s’i ka kontrolluar askush.
adults-line-draft = Draft: s’u tregohet fëmijëve
adults-line-seen = Parë në faqen e vetë shërbimit
adults-line-checked = Kontrolluar nga { $name } më { $date }
adults-measure = Pyetje para dhe pas
    .about = Për një klasë që do të shohë çfarë ndryshoi: raste të shkurtra, çfarë do të donte fëmija të bënte dikush, dhe me sa siguri.
    .more = Pa emra dhe pa nota. Ruhen vetëm shumat për të gjithë fëmijët në këtë pajisje, dhe shfaqen duke nisur nga pesë fëmijë. Një ndryshim s’është ende provë: edhe një klasë pa lojën mund të ndryshojë.
adults-measure-code = Kodi i klasës
    .about = Gjysma e klasave nis me variantin A, gjysma me variantin B.
adults-measure-off = Jo
adults-measure-even = Çift
adults-measure-odd = Tek
adults-measure-before = Para historisë së parë
adults-measure-after = Pas historisë së fundit
# How many children have answered so far.
adults-measure-children = { $count ->
    [0] Ende s’është përgjigjur askush.
    [one] U përgjigj { $count } fëmijë.
   *[other] U përgjigjën { $count } fëmijë.
}
adults-measure-ask = Pyet tani
# Answers of all children to the situations of a skill, before or after.
adults-measure-boxes = { $when }: { $solid } pa rrezik dhe me shumë siguri, { $practice } pa rrezik dhe me më pak siguri, { $open } me rrezik dhe me më pak siguri, { $risky } me rrezik dhe me shumë siguri
adults-erase = Fshi gjithçka
    .about = Distinktivët, vendet dhe cilësimet në këtë pajisje.
adults-erase-sure = Të fshihet gjithçka? S’ka kthim prapa.
adults-erase-yes = Po, fshi gjithçka
adults-erase-no = Jo, mbaje
adults-erased = U fshi gjithçka.

## Name tags

name-mascot = { -mascot }
name-lina = { -lina }
name-kai = { -kai }
name-zuri = { -zuri }
name-teo = { -teo }
name-jojo = { -jojo }
name-dara = { -dara }
name-rio = { -rio }
name-pia = { -pia }
name-max = { -max }
name-rowan = { -rowan }
name-mum = { -mum }
name-dad = { -dad }
name-nana = { -nana }
name-grandpa = { -grandpa }
name-aunt = { -aunt }
name-teacher = { -teacher }
name-coach = { -coach }
name-bee = { -bee }
name-class-group = { -class } përgjithmonë
# Not a friend, but nobody says so yet: the question mark is all.
name-goat-helper = Ndihmës?

## Countries of the help lines

country-AE = Emiratet e Bashkuara Arabe
country-AL = Shqipëria
country-AU = Australia
country-BR = Brazili
country-CN = Kina
country-ES = Spanja
country-FR = Franca
country-GB = Mbretëria e Bashkuar
country-HU = Hungaria
country-IN = India
country-KE = Kenia
country-MA = Maroku
country-MT = Malta
country-MU = Mauritiusi
country-NG = Nigeria
country-RU = Rusia
country-SA = Arabia Saudite
country-US = Shtetet e Bashkuara
