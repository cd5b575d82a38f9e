### Draft translation into Hungarian, awaiting native readers. Every word of the game around the stories.
### The child is "te"; the page for grown-ups says "Ön".

## The window, the loading page, the first run

window-title = { -mascot }: kalandok a biztonságos neten
loading-title = Úton van a kecske...
loading-parts = Kész: { $done } / { $total } rész. Utána internet nélkül is működik.
loading-almost = Mindjárt kész.

first-language = Válassz nyelvet
first-band = Hány éves vagy?
    .about = A történetek a korodhoz illenek. Később átállíthatod.
first-read-aloud = Olvasson fel egy hang?
    .about = Később átállíthatod a beállításokban.
first-read-aloud-yes = Igen, olvasson nekem
first-read-aloud-no = Nem, magam olvasok
first-done = Induljunk!
first-step = { $step }. lépés / { $total }

# The age bands. They are never called small or big.
band-young = 6–8 éves
    .about = Rövid történetek, két választható út
band-middle = 9–12 éves
    .about = Hosszabb történetek, több választható út
band-older = 13–15 éves
    .about = Hosszabb történetek, ravaszabb trükkök

## The title

title-name = { -mascot }
title-tagline = Kalandok a biztonságos neten
title-play = Játék
title-resume = Folytatom a történetet
title-map = Minden történet
title-book = Jelvényeim
title-language = Nyelv
title-settings = Beállítások
title-adults = Felnőtteknek
title-quit = Kilépés
title-season = { $number }. évad

## The season map

map-title = Válassz történetet
# On the card of a story: only its number.
map-number = { $number }
map-sheet-next = További történetek
map-sheet-back = Korábbi történetek
map-count = { $done } / { $total }
map-count-about = { $done ->
    [0] Még egy történet sincs kész. Ráérsz.
    [one] { $total } történetből { $done } kész.
   *[other] { $total } történetből { $done } kész.
}
map-episode-play = Játék
map-episode-resume = Folytatás
map-episode-again = Még egyszer
map-episode-restart = Elölről
map-episode-done = Kész
map-episode-new = Új
map-episode-begun = Elkezdve
map-episode-locked = Később jön
    .about = Ez a történet még készül.
map-episode-broken = Ez a történet pihen
    .about = Valami elromlott benne. A többi történet működik.
map-episode-practises = Ezt gyakorlod:
map-leave = Kilépés
map-empty = Itt még nincsenek történetek.

## In a story

hud-leave = Kilépés
    .about = Most abbahagyod. A helyed megmarad.
hud-help = Segítség
    .about = Ki tud segíteni, és hogyan
hud-settings = Beállítások
hud-back = Vissza
    .about = Vissza az előző sorhoz
hud-history = Mi hangzott el
hud-speak = Olvasd fel
hud-speak-stop = Ne olvasd tovább
hud-next = Tovább
hud-close = Bezárás
hud-scene = { $number } / { $total }

history-title = Mi hangzott el
history-empty = Még semmi. Most kezdődött a történet.
history-chose = Ezt választottad: { $option }

## Choices

choice-try-another-way = Próbáljuk másképp
choice-go-on = Menjünk tovább innen
choice-tried = Ezt már láttad
choice-free = Meggondolhatod magad.
choice-tricks = { $count ->
    [one] Egy trükk volt benne
   *[other] { $count } trükk volt benne
}

## Activities

activity-done = Kész
activity-go-on = Tovább
activity-hint = Tipp
activity-another-hint = Még egy tipp
activity-no-more-hints = Ez volt az összes tipp.
activity-no-hurry = Annyi időd van, amennyit szeretnél.

inspect-title = Nézd meg jól
inspect-ask = Keresd meg, mi gyanús
inspect-how = Válassz egy helyet, és nézd meg jobban.
inspect-found = Megvan: { $found } / { $total }
inspect-found-about = { $found ->
    [0] Még semmit sem találtál. Összesen { $total } dolog van.
    [one] { $total } dologból { $found } megvan.
   *[other] { $total } dologból { $found } megvan.
}
inspect-list = Amit megnéztél
inspect-list-empty = Itt lesz, amit megnéztél.
inspect-spot-hidden = Egy megnézhető hely
inspect-spot-found = Megvan
inspect-spot-fine = Itt minden rendben
inspect-picture = Egy oldal képe

chat-title = A csevegés
chat-not-in-contacts = Nincs a névjegyeid közt
chat-free = Ebben a csevegésben te döntesz.
    .about = Bármikor abbahagyhatod.
chat-choose-reply = Válassz egy választ
chat-save = Elmentem
    .about = Kép marad a csevegésről
chat-block = Letiltom
    .about = Nem tud többé írni neked
chat-report = Jelentem
    .about = Szólok az app csapatának
chat-tell = Szólok valakinek
    .about = Most beszélek egy felnőttel
chat-leave = Kilépek a csevegésből
    .about = Senkinek sem tartozol válasszal
chat-done = Megvan
chat-blocked = Letiltva. Több üzenet nem jöhet.
chat-over = A csevegésnek vége. A gombok még működnek.
chat-finish = Tovább
chat-typing = Éppen ír
chat-bubble = { $name } ezt írja: { $text }
chat-bubble-own = { $name } válasza: { $text }

tell-title = Szólok valakinek
tell-step-who = Válaszd ki
tell-step-words = Válassz szavakat
tell-free = Bárkit választhatsz. Ha valaki nem ér rá, próbálj mást.
tell-asked = Már volt
tell-words-free = Meggondolhatod magad.

passphrase-title = Építs hosszú jelszót
passphrase-how = Válassz szavakat. Ha újra rányomsz egyre, visszaveszed.
passphrase-row = A szavaid
passphrase-tray = Ezekből választhatsz
passphrase-slot-empty = Üres hely
passphrase-more = { $count ->
    [0] Elég hosszú
    [one] Még egy szó
   *[other] Még { $count } szó
}
passphrase-strength = Mennyire kitalálható?
passphrase-strength-0 = Nagyon könnyű kitalálni
passphrase-strength-1 = Könnyű kitalálni
passphrase-strength-2 = Egyre jobb
passphrase-strength-3 = Jó
passphrase-strength-4 = Erős
passphrase-mix = Keverd meg
passphrase-clear = Mindet vissza
passphrase-done = Kész
passphrase-placed = { $word }, helye: { $place }.
passphrase-practice = Csak gyakorlás. Semmi sem marad meg.

sort-title = Válogass
sort-how = Húzd a lapot egy dobozba, vagy nyomd meg a dobozt. Vissza is veheted.
sort-card = { $number }. lap / { $total }
sort-all-done = Minden lapnak megvan a helye.
sort-count = { $count }
sort-bin = { $bin }, { $count ->
    [one] { $count } lap
   *[other] { $count } lap
}
sort-placed = { $card } Itt van: { $bin }. Vedd vissza

spread-title = Nézd, merre jár
spread-go = Indul
spread-number = { $count }
spread-picked = Kiválasztva: { $picked } / { $total }
spread-phone = { $number }. telefon, { $friends ->
    [one] { $friends } barát
   *[other] { $friends } barát
}
spread-phone-reached = { $number }. telefon, { $friends ->
    [one] { $friends } barát
   *[other] { $friends } barát
}, ide eljutott
spread-phone-heard = { $number }. telefon, { $friends ->
    [one] { $friends } barát
   *[other] { $friends } barát
}, ide eljutott az igazság
spread-phone-deleted = { $number }. telefon, { $friends ->
    [one] { $friends } barát
   *[other] { $friends } barát
}, itt törölték

compare-title = Két forrás, egy hír
compare-look = Nézd meg
compare-looked = { $looked } megvan, { $enough } elég
compare-covered = { $source }: { $question } Nézd meg
compare-open = { $source }: { $question } { $answer }
compare-think = Most mit gondolsz?
compare-sure = Mennyire biztos?

order-title = Mi jön először?
order-how = Válaszd ki a következő lépést. Ha újra rányomsz, visszaveszed.
order-row = Sorban
order-next = Mi jön most?
order-number = { $number }
order-placed = { $number }. lépés: { $step } Vedd vissza
order-empty = Ide jön: { $number }. lépés.

who-sees-title = Ki láthatja?
who-sees-now = { $viewer } ezt látja:
who-sees-aims = Ezt szeretnénk
who-sees-aim-holds = Megvan: { $aim }
who-sees-aim-open = Még nincs: { $aim }
who-sees-switch = { $switch }: { $now }
who-sees-position = { $switch }: { $position }

plan-title = Egy nap, ami jólesik
plan-how = Válassz valamit, aztán egy napszakot. Rossz terv nincs.
plan-choose = Mi kerüljön bele?
plan-free = Szabadidő
plan-hours = { $hours ->
    [one] { $hours } óra
   *[other] { $hours } óra
}
plan-block = { $block }, { $hours ->
    [one] { $hours } óra
   *[other] { $hours } óra
}
plan-part = { $part }, { $hours ->
    [0] nincs szabadidő
    [one] { $hours } szabad óra
   *[other] { $hours } szabad óra
}
plan-filled = { $enough } órából { $filled } megtelt
plan-feels = Milyen ez a nap
plan-beside = Az előző terv

vignette-title = Te mit tennél?
vignette-number = { $number }. eset / { $total }
vignette-sure = Mennyire biztos?
vignette-good = Egy jó megoldás

## After a story

reflection-title = Gondold végig
reflection-any = Minden válasz jó.
badge-title = Új jelvény!
badge-new = Új jelvény: { $badge }
badge-kept = Már ott van a könyvedben.
badge-practised = Ezt gyakoroltad
talk-title = Otthoni beszélgetés
    .about = Válasszatok egyet együtt. Senki sem ellenőrzi.
talk-read = Olvasd fel a lapot
end-title = Vége
end-map = Vissza a térképre
end-again = Még egyszer
end-rest = Jó alkalom egy nagy nyújtózásra.

## My book

book-title = A könyvem
book-badges = Jelvényeim
book-practised = Amit gyakoroltam
book-talk = Beszélgetés
book-badge-got = Ez a jelvény megvan.
book-badge-locked = Rád vár
book-badges-waiting = { $count ->
    [0] Az évad minden jelvénye megvan!
    [one] { $count } jelvény vár rád. Ráérsz.
   *[other] { $count } jelvény vár rád. Ráérsz.
}
book-practised-empty = Még semmi. Minden történet hozzátesz valamit.
book-times = { $count ->
    [0] Még nem
    [one] { $count } alkalom
   *[other] { $count } alkalom
}

# Skills: a name, and one line that says what somebody could see.
skill-stop-and-feel = Állj meg, és érezz
    .about = Előbb álljon meg a kezed, és figyeld, mit érzel.
skill-spot-pressure = Vedd észre a trükköt
    .about = Nevezd néven a trükköt: sietség, titok, nyeremény.
skill-check-source = Nézd meg, ki mondja
    .about = Kérdezd meg más úton is, mielőtt elhiszed vagy továbbküldöd.
skill-spot-ads = Vedd észre a reklámot
    .about = Figyeld meg, mi akar eladni neked valamit.
skill-guard-data = Vigyázz arra, ami a tiéd
    .about = Tudd, melyik adat és kép marad otthon.
skill-strong-keys = Erős jelszavak
    .about = Építs hosszú, furcsa jelszót. A kód otthon marad.
skill-set-controls = Döntsd el, ki láthatja
    .about = Állítsd arra, hogy „csak mi”, és próbáld ki.
skill-mind-money = Figyelj a pénzre
    .about = Lásd az igazi árat, és kérdezz, mielőtt fizetni kell.
skill-ask-consent = Előbb kérdezz
    .about = Kérdezz, mielőtt fotózol vagy képet küldesz. A nem az nem.
skill-think-spread = Gondold át, hová jut
    .about = Lásd, ki láthatja még, és állítsd meg a láncot.
skill-stand-by = Állj a barátod mellé
    .about = Ne szállj be. Kérdezd meg: jól vagy?
skill-say-no = Mondj nemet
    .about = Mondj nemet, menj el, vagy tiltsd le. Ok nem kell hozzá.
skill-save-block-report = Mentés, letiltás, jelentés
    .about = Őrizd meg a bizonyítékot, tiltsd le, jelentsd, aztán szólj.
skill-tell-adult = Szólj egy felnőttnek
    .about = Válassz valakit, mondd el, mi történt, és próbáld újra.
skill-balance-time = Mindenre jut idő
    .about = Tervezz napot alvással, játékkal, emberekkel.
skill-use-rights = Élj a jogaiddal
    .about = Mondd ki, mit kérhetsz magadnak és másoknak.

## Settings

settings-title = Beállítások
settings-now = A változás azonnal működik.
settings-reading = Olvasás
settings-sound = Hang
settings-seeing = Látás
settings-moving = Mozgás
settings-stories = Történetek
settings-language = Nyelv
settings-band = Életkor
settings-text-size = Betűméret
    .smaller = Kisebb betű
    .bigger = Nagyobb betű
settings-read-aloud = Felolvasás
    .about = Egy hang minden sort felolvas
settings-music = Zene
settings-effects = Hangok
settings-voice = Beszéd
settings-captions = Hangok szavakkal
    .about = Megmondja, mit jelent egy hang
settings-mono = Mindkét fülben ugyanaz
    .about = Egy fülre vagy egy hangszóróra
settings-reduced-motion = Kevesebb mozgás
    .about = Semmi sem csúszik vagy ugrál
settings-high-contrast = Erős kontraszt
    .about = Fehér a sötéten, vastag szélekkel
settings-quieter = Halkabban
settings-louder = Hangosabban
settings-percent = { $percent } %
settings-on = Be
settings-off = Ki
settings-reset = Ahogy volt
settings-no-voice = Ezen a készüléken nincs hang ehhez a nyelvhez.

## Get help

help-title = Segítség
help-kind = Nem a te hibád, és nem vagy bajban.
    .about = Szólni: ez a bátor lépés.
help-tell = Szólj egy felnőttnek a közeledben
    .about = Mutasd meg ezt az oldalt. Van, aki ráér.
help-tell-who = Kinek szólhatsz?
help-tell-family = Valakinek otthon
help-tell-school = Egy tanárnak az iskolában
help-tell-near = Egy szomszédnak vagy egy barát családjának
help-tell-coach = Egy edzőnek vagy szakkörvezetőnek
help-tell-again = Ha valaki nem figyel rád, szólj másnak.
help-what = Mit tehetek most?
help-save-block-report = Mentsd el. Tiltsd le. Jelentsd. Aztán szólj.
help-country = Ország
help-country-choose = Válassz országot
help-country-none = Még nincs
help-line = Segélyvonal gyerekeknek
    .about = Felhívhatod, és beszélhetsz. Hallgatni is szabad.
help-online-harm = Segítség netes bajban
    .about = Ha baj van egy csevegésben, játékban vagy képpel.
help-police = Rendőrség
    .about = Egy felnőtt segíthet a bejelentésben.
help-emergency = Vészhelyzet
    .about = Ha valaki most veszélyben van.
help-emergency-unknown = Most van veszély? Hívd a helyi segélyhívó számot.
help-number = { $number }
help-free = A hívás ingyenes.
help-anonymous = Nem kell megmondanod a nevedet.
help-hours-always = Éjjel-nappal
help-hours-daily = Minden nap, { $from } és { $to } között
help-hours-vary = Helyenként más az idő.
help-chat-too = Írni is lehet nekik.
help-none = Szólj egy felnőttnek, akiben bízol.
    .about = Ehhez az országhoz még nincs ellenőrzött szám.
help-busy = Nem veszik fel? Próbáld újra. Nem miattad van.
help-back = Vissza a játékhoz

## Leave

leave-title = Most abbahagyod?
leave-saved = Elmentve. Legközelebb innen folytathatod.
leave-stay = Játszom tovább
leave-map = A térképre
leave-title-screen = A kezdőlapra
leave-quit = Kilépés a játékból

## When something does not work

notice-save-failed = Most nem tudtam megjegyezni a helyedet.
    .about = Játszhatsz tovább. Újra megpróbálom.
notice-save-damaged = A mentett játékod sérült. A legutóbbi jót vettem elő.
    .about = A sérültet félretettem. Semmi sem a te hibád.
notice-save-lost = A mentett játékod nem olvasható, ezért újrakezdjük.
    .about = A régit félretettem, egy felnőtt megnézheti.
notice-save-newer = A mentett játékod egy újabb változatból való.
    .about = Biztonságban félretettem. Frissítsétek a játékot.
notice-settings-reset = A beállítások nem olvashatók. Most az eredetiek élnek.
notice-no-storage = Ez a készülék nem tudja megjegyezni a helyedet.
    .about = Játszhatsz, de legközelebb elölről indul.
notice-no-sound = Most nincs hang. Minden hang írva is ott van.
notice-no-voice = Most egy hang sem tud felolvasni.
notice-episode-broken = Hibás egy oldal ebben a történetben, ezért a térképen vagyunk.
    .about = A többi történet működik.
notice-episode-changed = Ez a történet megváltozott. A jelenet elejéről folytatjuk.
notice-locale-broken = Itt hiányzik pár szó, ezért angolul is lehet valami.
notice-picture-lost = A kép megállt. Egy pillanat.
notice-art-missing = Hiányzik egy kép. A történet nélküle megy tovább.
notice-ok = OK

## What sounds mean, in words

caption-message-in = Üzenet jön
caption-found-it = Csengő: találtál valamit
caption-try-again = Halk hangok: nézd meg újra
caption-why = Csengő: ezért
caption-hint = Csengő: egy tipp
caption-block = Kattanás: letiltva
caption-report = Suhanás: jelentve
caption-save-proof = Kattanás: elmentve bizonyítéknak
caption-tell = Meleg hangok: elmondtad valakinek
caption-badge = Vidám zene: egy jelvény

## A word for the first time

nudge-title = Szia! Nyomd meg a nagy gombot, amikor szeretnéd.
nudge-map = Válassz egy történetet. Veled megyek.
nudge-read = Előbb olvasd el. Aztán nyomd meg a nyilat.

## For screen readers

access-says = { $name } ezt mondja: { $text }
access-sound = Hang: { $text }
access-screen = A képernyőn: { $text }
access-narrator = { $text }
access-question = { $name } kérdezi: { $text }
access-option = { $number } / { $total }: { $text }
access-chosen = kijelölve
access-not-chosen = nincs kijelölve
access-on = be
access-off = ki
access-done = kész
access-locked = még zárva
access-of = { $number } / { $total }
access-percent = { $percent } százalék
access-button-not-yet = Ez később nyílik meg.
access-game = A játék
access-story = A történet
access-choices = Amit választhatsz
access-menu = Menü
access-dialog = Oldal a játék fölött
access-progress = Hol tartasz
access-moment = Egy pillanat

## For grown-ups

adults-title = Felnőtteknek és tanároknak
adults-gate = Felnőtteknek
    .about = Nyomja meg sorban: { $first }, { $second }, { $third }.
adults-gate-again = Ez más szám volt. Próbálja újra.
adults-digit = { $number ->
    [1] egy
    [2] kettő
    [3] három
    [4] négy
    [5] öt
    [6] hat
    [7] hét
    [8] nyolc
   *[9] kilenc
}
adults-about = Egy történet 8–12 perc. Egy kockázat, egy készség.
    .more = A gyerek egy szereplő helyett dönt, sosem a saját életéről.
adults-kept = Mi marad meg
    .about = A jelvények, a gyakorlás és a hely a történetben.
    .more = Nincs fiók, nincs név, nincs gépelés. Semmilyen adat nem hagyja el a készüléket.
adults-listen = Ha egy gyerek mond Önnek valamit
    .about = Maradjon nyugodt. Hallgassa meg. Köszönje meg, hogy szólt.
    .more = Ne ígérjen titoktartást. Mondja el, mi lesz a következő lépés.
adults-lines = Segélyvonalak országonként
    .about = A szürke számok vázlatok: még senki sem ellenőrizte őket.
adults-line-draft = Vázlat: gyerekek nem látják
adults-line-seen = A szolgáltató saját oldalán láttuk
adults-line-checked = Ellenőrizte: { $name }, { $date }
adults-measure = Kérdések előtte és utána
    .about = Olyan osztálynak, amely látni szeretné, mi változott: rövid helyzetek, mit tetetne a gyerek valakivel, és mennyire biztos benne.
    .more = Nincs név és nincs osztályzat. Csak az összes gyerek együttes száma marad meg ezen a készüléken, és öt gyerektől látható. A változás még nem bizonyíték: egy játék nélküli osztály is változhat.
adults-measure-code = Osztálykód
    .about = Az osztályok fele az A, fele a B változattal kezd.
adults-measure-off = Ki
adults-measure-even = Páros
adults-measure-odd = Páratlan
adults-measure-before = Az első történet előtt
adults-measure-after = Az utolsó történet után
# How many children have answered so far.
adults-measure-children = { $count ->
    [0] Még senki sem válaszolt.
    [one] { $count } gyerek válaszolt.
   *[other] { $count } gyerek válaszolt.
}
adults-measure-ask = Kérdések indítása
# Answers of all children to the situations of a skill, before or after.
adults-measure-boxes = { $when }: { $solid } veszélytelen és egészen biztos, { $practice } veszélytelen és kevésbé biztos, { $open } veszélyes és kevésbé biztos, { $risky } veszélyes és egészen biztos
adults-erase = Minden törlése
    .about = Jelvények, helyek és beállítások ezen a készüléken.
adults-erase-sure = Töröl mindent? Ezt nem lehet visszavonni.
adults-erase-yes = Igen, minden törlődjön
adults-erase-no = Nem, maradjon
adults-erased = Minden törölve.

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
name-class-group = Örökké { -class }
# Not a friend, but nobody says so yet: the question mark is all.
name-goat-helper = Segítő?

## Countries of the help lines

country-AE = Egyesült Arab Emírségek
country-AL = Albánia
country-AU = Ausztrália
country-BR = Brazília
country-CN = Kína
country-ES = Spanyolország
country-FR = Franciaország
country-GB = Egyesült Királyság
country-HU = Magyarország
country-IN = India
country-KE = Kenya
country-MA = Marokkó
country-MT = Málta
country-MU = Mauritius
country-NG = Nigéria
country-RU = Oroszország
country-SA = Szaúd-Arábia
country-US = Egyesült Államok
