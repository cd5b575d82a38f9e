# A draft translation into Hausa, awaiting native readers.
# Buttons are bare commands ("Duba"), which need no "ka" or "ki"; sentences say "ku" to the player.

### Every word of the game around the stories. Sentences stay short: 14 words at most.

## The window, the loading page, the first run

window-title = { -mascot }: Labaran Tsaro a Intanet
loading-title = Akuyar tana kan hanya...
loading-parts = Ɓangare { $done } cikin { $total }. Bayan haka, yana aiki ba tare da intanet ba.
loading-almost = Saura kaɗan.

first-language = Zaɓi harshe
first-band = Zaɓi shekaru
    .about = Labaran sun dace da shekarunku. Kuna iya sauyawa daga baya.
first-read-aloud = Murya ta karanta muku?
    .about = Kuna iya sauyawa daga baya a saituna.
first-read-aloud-yes = I, a karanta mini
first-read-aloud-no = A'a, zan karanta da kaina
first-done = Mu tafi!
first-step = Mataki na { $step } cikin { $total }

# The age bands. They are never called small or big.
band-young = 6 zuwa 8
    .about = Gajerun labarai, hanya biyu ta zaɓe
band-middle = 9 zuwa 12
    .about = Dogayen labarai, ƙarin hanyoyin zaɓe
band-older = 13 zuwa 15
    .about = Dogayen labarai, wayo mafi wuyar ganewa

## The title

title-name = { -mascot }
title-tagline = Labaran Tsaro a Intanet
title-play = Fara wasa
title-resume = Ci gaba da labarin
title-map = Duk labarai
title-book = Lambobin yabona
title-language = Harshe
title-settings = Saituna
title-adults = Manya
title-quit = Rufe wasan
title-season = Zango na { $number }

## The season map

map-title = Zaɓi labari
# On the card of a story: only its number.
map-number = { $number }
map-sheet-next = Ƙarin labarai
map-sheet-back = Labaran baya
map-count = { $done } cikin { $total }
map-count-about = { $done ->
    [0] Ba a gama labari ko ɗaya ba tukuna. Babu gaggawa.
    [one] An gama labari { $done } cikin { $total }.
   *[other] An gama labarai { $done } cikin { $total }.
}
map-episode-play = Fara
map-episode-resume = Ci gaba
map-episode-again = Sake wasa
map-episode-restart = Fara daga farko
map-episode-done = An gama
map-episode-new = Sabo
map-episode-begun = An fara
map-episode-locked = Yana zuwa
    .about = Ana kan shirya wannan labari.
map-episode-broken = Wannan labari yana hutawa
    .about = Wani abu a cikinsa ya lalace. Sauran labarai suna aiki.
map-episode-practises = Za ku koyi:
map-leave = Bar taswira
map-empty = Babu labari a nan tukuna.

## In a story

hud-leave = Fita
    .about = A tsaya yanzu. An ajiye wurinku.
hud-help = Nemi taimako
    .about = Wanda zai iya taimaka muku, da yadda
hud-settings = Saituna
hud-back = Baya
    .about = Koma layin baya
hud-history = Abin da aka ce
hud-speak = Karanta mini
hud-speak-stop = Daina karatu
hud-next = Gaba
hud-close = Rufe
hud-scene = { $number } cikin { $total }

history-title = Abin da aka ce
history-empty = Babu komai tukuna. Yanzu labarin ya fara.
history-chose = Kun zaɓi: { $option }

## Choices

choice-try-another-way = Gwada wata hanya
choice-go-on = Ci gaba daga nan
choice-tried = An taɓa gwadawa
choice-free = Kuna iya sauya ra'ayi.
choice-tricks = { $count ->
    [one] An yi wayo guda
   *[other] An yi wayo guda { $count }
}

## Activities

activity-done = An gama
activity-go-on = Ci gaba
activity-hint = Ƙarin haske
activity-another-hint = Wani ƙarin haske
activity-no-more-hints = Ƙarin hasken ya ƙare.
activity-no-hurry = Babu gaggawa.

inspect-title = Duba sosai
inspect-ask = Nemi abin da ba daidai ba
inspect-how = Zaɓi wuri don a duba sosai.
inspect-found = An gano { $found } cikin { $total }
inspect-found-about = { $found ->
    [0] Ba ku gano komai ba tukuna. Akwai { $total } da za a gano.
    [one] Kun gano abu { $found } cikin { $total }.
   *[other] Kun gano abubuwa { $found } cikin { $total }.
}
inspect-list = Abin da kuka duba
inspect-list-empty = Abin da kuka duba zai fito a nan.
inspect-spot-hidden = Wurin dubawa
inspect-spot-found = An gano
inspect-spot-fine = Babu matsala a nan
inspect-picture = Hoton wani shafi

chat-title = Hira
chat-not-in-contacts = Ba ya cikin lambobinku
chat-free = Ku ne shugaban wannan hira.
    .about = Kuna iya tsayawa a kowane lokaci.
chat-choose-reply = Zaɓi amsa
chat-save = Ajiye shi
    .about = Adana hoton hirar
chat-block = Toshe
    .about = Ba za su iya rubuto muku ba
chat-report = Kai rahoto
    .about = Sanar da masu manhajar
chat-tell = Gaya wa wani
    .about = Yi magana da babba yanzu
chat-leave = Bar hirar
    .about = Ba a bin ku bashin amsa
chat-done = An gama
chat-blocked = An toshe. Babu saƙon da zai iya shigowa.
chat-over = Hirar ta ƙare. Maɓallan suna aiki har yanzu.
chat-finish = Ci gaba
chat-typing = Ana rubutu
chat-bubble = Daga { $name }: { $text }
chat-bubble-own = Amsar { $name }: { $text }

tell-title = Gaya wa wani
tell-step-who = Zaɓi mutum
tell-step-words = Zaɓi kalmomi
tell-free = Kuna iya zaɓen kowa. Idan wani yana aiki, gwada wani.
tell-asked = An taɓa tambaya
tell-words-free = Kuna iya sauya ra'ayi.

passphrase-title = Gina doguwar kalmar sirri
passphrase-how = Zaɓi kalmomi. Sake zaɓen kalma don mayar da ita.
passphrase-row = Kalmominku
passphrase-tray = Kalmomin da za a zaɓa
passphrase-slot-empty = Wuri ba komai
passphrase-more = { $count ->
    [0] Tsawon ya isa
    [one] Saura ɗaya
   *[other] Saura { $count }
}
passphrase-strength = Yaya wuyar canka?
passphrase-strength-0 = Sauƙin canka ƙwarai
passphrase-strength-1 = Sauƙin canka
passphrase-strength-2 = Ta fara kyau
passphrase-strength-3 = Mai kyau
passphrase-strength-4 = Mai ƙarfi
passphrase-mix = Sake gaurayawa
passphrase-clear = Mayar da duka
passphrase-done = An gama
passphrase-placed = { $word }, a wuri na { $place }
passphrase-practice = Koyo ne kawai. Ba a ajiye komai.

sort-title = Raba katuna
sort-how = Kai katin zuwa akwati, ko danna akwatin. Ana iya ɗauko katin.
sort-card = Kati na { $number } cikin { $total }
sort-all-done = Kowane kati ya samu wuri.
sort-count = { $count }
sort-bin = { $bin }, { $count ->
    [one] kati { $count }
   *[other] katuna { $count }
}
sort-placed = { $card } Yana cikin: { $bin }. Ɗauko shi

spread-title = Kalli inda yake zuwa
spread-go = Tafi
spread-number = { $count }
spread-picked = An zaɓi { $picked } cikin { $total }
spread-phone = Waya ta { $number }, { $friends ->
    [one] aboki { $friends }
   *[other] abokai { $friends }
}
spread-phone-reached = Waya ta { $number }, { $friends ->
    [one] aboki { $friends }
   *[other] abokai { $friends }
}, ya iso nan
spread-phone-heard = Waya ta { $number }, { $friends ->
    [one] aboki { $friends }
   *[other] abokai { $friends }
}, gaskiya ta iso nan
spread-phone-deleted = Waya ta { $number }, { $friends ->
    [one] aboki { $friends }
   *[other] abokai { $friends }
}, an goge a nan

compare-title = Majiya biyu, labari ɗaya
compare-look = Duba
compare-looked = An duba { $looked }, { $enough } sun isa
compare-covered = { $source }: { $question } Duba
compare-open = { $source }: { $question } { $answer }
compare-think = Me kuke tunani yanzu?
compare-sure = Yaya tabbacinku?

order-title = Da me ake farawa?
order-how = Zaɓi mataki na gaba. Sake zaɓen mataki don mayar da shi.
order-row = A jere
order-next = Me ke biye?
order-number = { $number }
order-placed = Mataki na { $number }: { $step } Mayar da shi
order-empty = Nan ne mataki na { $number }.

who-sees-title = Wa zai iya gani?
who-sees-now = Abin da { $viewer } ke gani:
who-sees-aims = Abin da muke so ke nan
who-sees-aim-holds = Ya samu: { $aim }
who-sees-aim-open = Bai samu ba tukuna: { $aim }
who-sees-switch = { $switch }: { $now }
who-sees-position = { $switch }: { $position }

plan-title = Rana mai daɗi
plan-how = Zaɓi abu, sannan zaɓi ɓangaren rana. Kowane tsari daidai ne.
plan-choose = Zaɓi abin da za a saka
plan-free = Lokacin hutu
plan-hours = { $hours ->
    [one] Awa { $hours }
   *[other] Awa { $hours }
}
plan-block = { $block }, { $hours ->
    [one] awa { $hours }
   *[other] awa { $hours }
}
plan-part = { $part }, { $hours ->
    [0] babu lokacin hutu
    [one] awa { $hours } ta hutu
   *[other] awa { $hours } ta hutu
}
plan-filled = An cika awa { $filled } cikin { $enough }
plan-feels = Yadda ranar take
plan-beside = Tsarin baya

vignette-title = Me za ku yi?
vignette-number = Labari na { $number } cikin { $total }
vignette-sure = Yaya tabbacinku?
vignette-good = Hanya ɗaya mai kyau

## After a story

reflection-title = A sake tunani
reflection-any = Kowace amsa tana da kyau.
badge-title = Sabuwar lambar yabo!
badge-new = Sabuwar lambar yabo: { $badge }
badge-kept = Tana cikin littafinku yanzu.
badge-practised = Abin da kuka koya
talk-title = Ku tattauna a gida
    .about = Ku zaɓi ɗaya ku yi tare. Babu mai dubawa.
talk-read = Karanta mini katin
end-title = Ƙarshe
end-map = Koma taswira
end-again = Sake wasa
end-rest = Lokaci mai kyau na miƙa jiki.

## My book

book-title = Littafina
book-badges = Lambobin yabona
book-practised = Abin da na koya
book-talk = Katunan hira
book-badge-got = Kuna da wannan lambar yabo.
book-badge-locked = Tana jiran ku
book-badges-waiting = { $count ->
    [0] Kuna da kowace lambar yabo ta wannan zango!
    [one] Lambar yabo { $count } tana jiran ku. Babu gaggawa.
   *[other] Lambobin yabo { $count } suna jiran ku. Babu gaggawa.
}
book-practised-empty = Babu komai tukuna. Kowane labari zai ƙara wani abu.
book-times = { $count ->
    [0] Ba tukuna
    [one] Sau { $count }
   *[other] Sau { $count }
}

# Skills: a name, and one line that says what somebody could see.
skill-stop-and-feel = Tsaya, a ji
    .about = A fara tsayar da hannu, a lura da abin da ake ji.
skill-spot-pressure = Gano wayon
    .about = A kira wayo da sunansa: gaggawa, sirri, lada.
skill-check-source = Duba wa ya faɗa
    .about = A tambaya ta wata hanya kafin a yarda ko a tura.
skill-spot-ads = Gano talla
    .about = A lura da abin da yake so ya sayar muku.
skill-guard-data = Kiyaye sirri
    .about = A san bayanai da hotunan da za su zauna a gida.
skill-strong-keys = Kalmar sirri mai ƙarfi
    .about = A yi doguwa ta ban mamaki. Lambobi su zauna a gida.
skill-set-controls = Zaɓi mai gani
    .about = A sa saiti a "mu kaɗai", a kuma gwada shi.
skill-mind-money = Kula da kuɗi
    .about = A ga ainihin farashi, a tambaya kafin a biya.
skill-ask-consent = Fara tambaya
    .about = A tambaya kafin a ɗauki hoto ko a tura. A'a tana nufin a'a.
skill-think-spread = Yi tunanin yaɗuwa
    .about = A yi tunanin wa zai gani, a kuma tsayar da yaɗuwa.
skill-stand-by = Tsaya wa aboki
    .about = Kada a bi su. A tambaya: lafiya kuwa?
skill-say-no = Ce a'a
    .about = A ce a'a, a fita ko a toshe. Ba sai da dalili ba.
skill-save-block-report = Ajiye, toshe, kai rahoto
    .about = A ajiye hujja, a toshe, a kai rahoto, a gaya wa wani.
skill-tell-adult = Gaya wa babba
    .about = A zaɓi mutum, a faɗi abin da ya faru, a sake gwadawa.
skill-balance-time = Lokaci don komai
    .about = A tsara rana da barci, wasa da mutane.
skill-use-rights = Yi amfani da haƙƙi
    .about = A faɗi abin da za a iya nema, don kanmu da wasu.

## Settings

settings-title = Saituna
settings-now = Sauyi yana aiki nan take.
settings-reading = Karatu
settings-sound = Sauti
settings-seeing = Gani
settings-moving = Motsi
settings-stories = Labarai
settings-language = Harshe
settings-band = Shekaru
settings-text-size = Girman rubutu
    .smaller = Rage rubutu
    .bigger = Ƙara rubutu
settings-read-aloud = Karatu a fili
    .about = Murya tana karanta kowane layi
settings-music = Kiɗa
settings-effects = Sautuka
settings-voice = Murya
settings-captions = Sautuka a rubuce
    .about = Yana faɗin ma'anar sauti
settings-mono = Iri ɗaya a kunnuwa biyu
    .about = Don kunne ɗaya ko lasifika ɗaya
settings-reduced-motion = Rage motsi
    .about = Babu abin da zai zame ko ya yi tsalle
settings-high-contrast = Bambancin launi
    .about = Fari a kan baƙi, gefuna masu kauri
settings-quieter = Rage sauti
settings-louder = Ƙara sauti
settings-percent = { $percent } %
settings-on = A kunne
settings-off = A kashe
settings-reset = Kamar da
settings-no-voice = Wannan na'ura ba ta da muryar wannan harshe.

## Get help

help-title = Nemi taimako
help-kind = Ba laifinku ba ne, kuma ba za a yi muku faɗa ba.
    .about = Gaya wa wani jaruntaka ce.
help-tell = Gaya wa babba da ke kusa da ku
    .about = Nuna wannan shafi. Wani yana da lokaci dominku.
help-tell-who = Wa za ku iya gaya wa?
help-tell-family = Wani a gida
help-tell-school = Malami a makaranta
help-tell-near = Maƙwabci, ko wani babba a gidan aboki
help-tell-coach = Koci ko shugaban ƙungiya
help-tell-again = Idan wani bai saurara ba, a gaya wa wani.
help-what = Me zan iya yi yanzu?
help-save-block-report = Ajiye. Toshe. Kai rahoto. Sannan gaya wa wani.
help-country = Ƙasa
help-country-choose = Zaɓi ƙasarku
help-country-none = Ba a zaɓa ba
help-line = Layin taimakon yara
    .about = Kuna iya kira ku yi magana. Kuna kuma iya yin shiru.
help-online-harm = Taimako kan abin intanet
    .about = Don matsala a hira, wasanni da hotuna.
help-police = Ƴan sanda
    .about = Babba zai iya taimaka muku ku kai ƙara.
help-emergency = Gaggawa
    .about = Idan wani yana cikin haɗari yanzu.
help-emergency-unknown = Haɗari yanzu? Kira lambar gaggawa ta inda kuke zaune.
help-number = { $number }
help-free = Kiran kyauta ne.
help-anonymous = Ba sai kun faɗi sunanku ba.
help-hours-always = Dare da rana
help-hours-daily = Kowace rana, { $from } zuwa { $to }
help-hours-vary = Lokutan sun bambanta daga wuri zuwa wuri.
help-chat-too = Kuna iya rubuta musu ma.
help-none = Gaya wa babban da kuka yarda da shi.
    .about = Babu tabbatacciyar lambar wannan ƙasa tukuna.
help-busy = Babu amsa? Sake gwadawa. Ba saboda ku ba ne.
help-back = Koma wasan

## Leave

leave-title = A tsaya yanzu?
leave-saved = An ajiye. Gaba za ku iya ci gaba daga nan.
leave-stay = Ci gaba da wasa
leave-map = Je taswira
leave-title-screen = Je farko
leave-quit = Rufe wasan

## When something does not work

notice-save-failed = Na kasa ajiye wurinku yanzu.
    .about = Kuna iya ci gaba da wasa. Zan sake gwadawa.
notice-save-damaged = Wasan da aka ajiye ya lalace. Na ɗauki na ƙarshe mai kyau.
    .about = An ajiye wanda ya lalace a gefe. Ba laifinku ba ne.
notice-save-lost = Ba a iya karanta wasan da aka ajiye ba. Za a fara sabo.
    .about = Tsohon yana gefe, kuma babba zai iya dubawa.
notice-save-newer = Wasan da aka ajiye na sabuwar siga ne.
    .about = An ajiye shi lafiya a gefe. Don Allah a sabunta wasan.
notice-settings-reset = Ba a iya karanta saitunanku ba. Sun koma na farko.
notice-no-storage = Wannan na'ura ba ta iya ajiye wurinku.
    .about = Kuna iya wasa, amma gaba zai fara daga farko.
notice-no-sound = Babu sauti yanzu. Kowane sauti an rubuta shi ma.
notice-no-voice = Babu muryar da za ta iya karatu a nan yanzu.
notice-episode-broken = Wani shafi na labarin ya lalace. Mun koma taswira.
    .about = Sauran labarai suna aiki.
notice-episode-changed = An sauya labarin. Za mu fara daga farkon fitowar.
notice-locale-broken = Wasu kalmomi ba su nan, don haka za a ga Turanci.
notice-picture-lost = Hoton ya tsaya. A ɗan jira.
notice-art-missing = Wani hoto ba ya nan. Labarin zai ci gaba.
notice-ok = To

## What sounds mean, in words

caption-message-in = Saƙo ya shigo
caption-found-it = Ƙararrawa: kun gano wani abu
caption-try-again = Sauti mai taushi: a sake dubawa
caption-why = Ƙararrawa: ga dalili
caption-hint = Ƙararrawa: ƙarin haske
caption-block = Kyat: an toshe
caption-report = Fit: an kai rahoto
caption-save-proof = Kyat: an ajiye hujja
caption-tell = Sauti mai daɗi: kun gaya wa wani
caption-badge = Kiɗan murna: lambar yabo

## A word for the first time

nudge-title = Sannunku! Danna babban maɓalli duk lokacin da kuke so.
nudge-map = Zaɓi kowane labari. Tare za mu tafi.
nudge-read = A fara karantawa. Sannan a danna kibiya.

## For screen readers

access-says = Maganar { $name }: { $text }
access-sound = Sauti: { $text }
access-screen = A kan allo: { $text }
access-narrator = { $text }
access-question = Tambayar { $name }: { $text }
access-option = { $number } cikin { $total }: { $text }
access-chosen = an zaɓa
access-not-chosen = ba a zaɓa ba
access-on = a kunne
access-off = a kashe
access-done = an gama
access-locked = ba a buɗe ba tukuna
access-of = { $number } cikin { $total }
access-percent = kashi { $percent } cikin ɗari
access-button-not-yet = Wannan zai buɗe daga baya.
access-game = Wasan
access-story = Labarin
access-choices = Abin da za a iya zaɓa
access-menu = Menu
access-dialog = Shafi a kan wasan
access-progress = Inda aka kai
access-moment = A ɗan jira

## For grown-ups

adults-title = Don manya da malamai
adults-gate = Don manya
    .about = Danna { $first }, sai { $second }, sai { $third }.
adults-gate-again = Wannan wata lamba ce. Don Allah a sake gwadawa.
adults-digit = { $number ->
    [1] ɗaya
    [2] biyu
    [3] uku
    [4] huɗu
    [5] biyar
    [6] shida
    [7] bakwai
    [8] takwas
   *[9] tara
}
adults-about = Kowane labari minti 8 zuwa 12 ne. Haɗari ɗaya, dabara ɗaya.
    .more = Yaro yana zaɓa wa wani a labari, ba don rayuwarsa ba.
adults-kept = Abin da ake ajiyewa
    .about = Lambobin yabo, abin da aka koya, da wurin da aka tsaya.
    .more = Babu asusu, babu suna, babu rubutu. Babu bayanin da yake fita daga na'urar.
adults-listen = Idan yaro ya gaya muku wani abu
    .about = Ku natsu. Ku saurara. Ku gode masa da ya gaya muku.
    .more = Kada ku yi alƙawarin sirri. Ku faɗi abin da za ku yi gaba.
adults-lines = Layukan taimako na ƙasashe
    .about = Lambobi masu launin toka daftari ne: ba a tabbatar da su ba tukuna.
adults-line-draft = Daftari: ba a nuna wa yara
adults-line-seen = An gani a shafin masu layin
adults-line-checked = An tabbatar: { $name }, { $date }
adults-measure = Tambayoyi kafin wasa da bayan wasa
    .about = Don ajin da yake so ya ga abin da ya sauya: gajerun labarai, abin da yaro zai so wani ya yi, da yaya tabbacinsa.
    .more = Babu suna, babu maki. Jimillar dukan yaran wannan na'ura kawai ake ajiyewa, kuma sai yara sun kai biyar ake nunawa. Sauyi ba hujja ba ne tukuna: ajin da bai yi wasan ba ma zai iya sauyawa.
adults-measure-code = Lambar aji
    .about = Rabin ajujuwa suna farawa da fom A, rabi da fom B.
adults-measure-off = A kashe
adults-measure-even = Cika: 2, 4, 6
adults-measure-odd = Mara: 1, 3, 5
adults-measure-before = Kafin labari na farko
adults-measure-after = Bayan labari na ƙarshe
# How many children have answered so far.
adults-measure-children = { $count ->
    [0] Babu wanda ya amsa tukuna.
    [one] Yaro { $count } ya amsa.
   *[other] Yara { $count } sun amsa.
}
adults-measure-ask = Yi tambaya yanzu
# Answers of all children to the situations of a skill, before or after.
adults-measure-boxes = { $when }: { $solid } lafiya kuma da tabbaci sosai, { $practice } lafiya amma da ƙarancin tabbaci, { $open } da haɗari kuma da ƙarancin tabbaci, { $risky } da haɗari amma da tabbaci sosai
adults-erase = Goge komai
    .about = Lambobin yabo, wurare da saituna a wannan na'ura.
adults-erase-sure = A goge duka? Ba za a iya dawo da su ba.
adults-erase-yes = I, a goge komai
adults-erase-no = A'a, a bar shi
adults-erased = An goge komai.

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
name-class-group = { -class } Har Abada
# Not a friend, but nobody says so yet: the question mark is all.
name-goat-helper = Customer care?

## Countries of the help lines

country-AE = Haɗaɗɗiyar Daular Larabawa
country-AL = Albaniya
country-AU = Ostareliya
country-BR = Birazil
country-CN = Sin
country-ES = Sifaniya
country-FR = Faransa
country-GB = Birtaniya
country-HU = Hungari
country-IN = Indiya
country-KE = Kenya
country-MA = Maroko
country-MT = Malta
country-MU = Moritus
country-NG = Nijeriya
country-RU = Rasha
country-SA = Saudiyya
country-US = Amurka
