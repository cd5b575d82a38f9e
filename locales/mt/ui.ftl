### Draft translation into Maltese, awaiting native readers. Every word of the game around the stories.
### The player is "int", with no word that shows a gender. Plurals: [2] is what CLDR now calls [two]; older plural data does not know it.

## The window, the loading page, the first run

window-title = { -mascot }: Avventuri Siguri Online
loading-title = Il-mogħża fi triqitha...
loading-parts = { $done } minn { $total } partijiet. Wara jaħdem mingħajr internet.
loading-almost = Kważi lest.

first-language = Agħżel il-lingwa
first-band = Kemm għandek żmien?
    .about = L-istejjer joqogħdu għal żmienek. Tista’ tbiddel wara.
first-read-aloud = Trid leħen jaqralek?
    .about = Tista’ tbiddel wara fis-settings.
first-read-aloud-yes = Iva, aqrali
first-read-aloud-no = Le, naqra jien
first-done = Nibdew!
first-step = Pass { $step } minn { $total }

# The age bands. They are never called small or big.
band-young = 6 sa 8
    .about = Stejjer qosra, żewġ għażliet
band-middle = 9 sa 12
    .about = Stejjer itwal, aktar għażliet
band-older = 13 sa 15
    .about = Stejjer itwal, inganni aktar makakki

## The title

title-name = { -mascot }
title-tagline = Avventuri Siguri Online
title-play = Ilgħab
title-resume = Kompli l-istorja
title-map = L-istejjer kollha
title-book = Il-badges tiegħi
title-language = Lingwa
title-settings = Settings
title-adults = Adulti
title-quit = Agħlaq il-logħba
title-season = Staġun { $number }

## The season map

map-title = Agħżel storja
# On the card of a story: only its number.
map-number = { $number }
map-sheet-next = Stejjer oħra
map-sheet-back = Stejjer ta’ qabel
map-count = { $done } minn { $total }
map-count-about = { $done ->
    [0] Għad m’hemmx storja lesta. Ħu l-ħin tiegħek.
    [one] Storja waħda minn { $total } lesta.
    [2] Żewġ stejjer minn { $total } lesti.
    [few] { $done } stejjer minn { $total } lesti.
    [many] { $done }-il storja minn { $total } lesti.
   *[other] { $done } storja minn { $total } lesti.
}
map-episode-play = Ilgħab
map-episode-resume = Kompli
map-episode-again = Erġa’ lgħab
map-episode-restart = Ibda mill-bidu
map-episode-done = Lesta
map-episode-new = Ġdida
map-episode-begun = Mibdija
map-episode-locked = Ġejja wara
    .about = Din l-istorja għadha qed issir.
map-episode-broken = Din l-istorja qed tistrieħ
    .about = Fiha xi ħaġa mkissra. L-istejjer l-oħra jaħdmu.
map-episode-practises = Titħarreġ fi:
map-leave = Oħroġ
map-empty = Hawn għad m’hemmx stejjer.

## In a story

hud-leave = Oħroġ
    .about = Ieqaf għalissa. Postok jinżamm.
hud-help = Għajnuna
    .about = Min jista’ jgħinek, u kif
hud-settings = Settings
hud-back = Lura
    .about = Mur lura għal-linja ta’ qabel
hud-history = X’intqal
hud-speak = Aqrali
hud-speak-stop = Ieqaf mill-qari
hud-next = Li jmiss
hud-close = Agħlaq
hud-scene = { $number } minn { $total }

history-title = X’intqal
history-empty = Għadu xejn. L-istorja għadha kemm bdiet.
history-chose = Għażilt: { $option }

## Choices

choice-try-another-way = Ipprova mod ieħor
choice-go-on = Kompli minn hawn
choice-tried = Diġà ppruvat
choice-free = Tista’ tbiddel fehmtek.
choice-tricks = { $count ->
    [one] Kien hemm ingann
    [2] Kien hemm żewġ inganni
    [few] Kien hemm { $count } inganni
    [many] Kien hemm { $count }-il ingann
   *[other] Kien hemm { $count } ingann
}

## Activities

activity-done = Lest
activity-go-on = Kompli
activity-hint = Ħjiel
activity-another-hint = Ħjiel ieħor
activity-no-more-hints = M’hemmx aktar ħjiel.
activity-no-hurry = Ħu l-ħin kollu li trid.

inspect-title = Ħares sew
inspect-ask = Sib x’inhu stramb
inspect-how = Agħżel post u ħares sew.
inspect-found = Sibt { $found } minn { $total }
inspect-found-about = { $found ->
    [0] Għadek ma sibt xejn. Hemm { $total } x’issib.
    [one] Sibt ħaġa waħda minn { $total }.
    [2] Sibt żewġ affarijiet minn { $total }.
    [few] Sibt { $found } affarijiet minn { $total }.
    [many] Sibt { $found }-il ħaġa minn { $total }.
   *[other] Sibt { $found } ħaġa minn { $total }.
}
inspect-list = X’rajt
inspect-list-empty = Dak li tara jidher hawn.
inspect-spot-hidden = Post fejn tħares
inspect-spot-found = Misjub
inspect-spot-fine = Hawn kollox sew
inspect-picture = Stampa ta’ paġna

chat-title = Iċ-ċett
chat-not-in-contacts = Mhux fil-kuntatti tiegħek
chat-free = F’dan iċ-ċett tikkmanda int.
    .about = Tista’ tieqaf meta trid.
chat-choose-reply = Agħżel tweġiba
chat-save = Żommu
    .about = Żomm stampa taċ-ċett
chat-block = Ibblokka
    .about = Ma jkunux jistgħu jiktbulek
chat-report = Irrapporta
    .about = Għid lin-nies tal-app
chat-tell = Għid lil xi ħadd
    .about = Kellem adult issa
chat-leave = Oħroġ miċ-ċett
    .about = M’għandek tagħti tweġiba lil ħadd
chat-done = Lest
chat-blocked = Imblukkat. Ma jidħlux aktar messaġġi.
chat-over = Iċ-ċett spiċċa. Il-buttuni għadhom jaħdmu.
chat-finish = Kompli
chat-typing = Qed isir messaġġ
chat-bubble = { $name }, messaġġ: { $text }
chat-bubble-own = { $name }, tweġiba: { $text }

tell-title = Għid lil xi ħadd
tell-step-who = Agħżel lil min
tell-step-words = Agħżel il-kliem
tell-free = Agħżel lil min trid. Jekk xi ħadd m’għandux ħin, ipprova ieħor.
tell-asked = Diġà staqsejt
tell-words-free = Tista’ tbiddel fehmtek.

passphrase-title = Ibni password twila
passphrase-how = Agħżel il-kliem. Erġa’ agħżel kelma biex tneħħiha.
passphrase-row = Kliemek
passphrase-tray = Kliem x’tagħżel
passphrase-slot-empty = Post vojt
passphrase-more = { $count ->
    [0] Twila biżżejjed
    [one] Waħda oħra
    [2] Tnejn oħra
    [few] { $count } oħra
    [many] { $count } oħra
   *[other] { $count } oħra
}
passphrase-strength = Kemm hi diffiċli taqtagħha?
passphrase-strength-0 = Faċli ħafna
passphrase-strength-1 = Faċli
passphrase-strength-2 = Qed titjieb
passphrase-strength-3 = Tajba
passphrase-strength-4 = B’saħħitha
passphrase-mix = Erġa’ ħawwad
passphrase-clear = Neħħi kollox
passphrase-done = Lest
passphrase-placed = { $word }, f’post { $place }
passphrase-practice = Għall-prattika biss. Ma jinżamm xejn.

sort-title = Qassam il-karti
sort-how = Mexxi l-karta għal kaxxa, jew agħfas il-kaxxa. Tista’ tneħħiha.
sort-card = Karta { $number } minn { $total }
sort-all-done = Il-karti kollha għandhom posthom.
sort-count = { $count }
sort-bin = { $bin }, { $count ->
    [one] karta waħda
    [2] żewġ karti
    [few] { $count } karti
    [many] { $count }-il karta
   *[other] { $count } karta
}
sort-placed = { $card } Qiegħda hawn: { $bin }. Neħħiha

spread-title = Ara fejn imur
spread-go = Ibda
spread-number = { $count }
spread-picked = { $picked } minn { $total } magħżula
spread-phone = Mowbajl { $number }, { $friends ->
    [one] ħabib wieħed
    [2] żewġt iħbieb
    [few] { $friends } ħbieb
    [many] { $friends }-il ħabib
   *[other] { $friends } ħabib
}
spread-phone-reached = Mowbajl { $number }, { $friends ->
    [one] ħabib wieħed
    [2] żewġt iħbieb
    [few] { $friends } ħbieb
    [many] { $friends }-il ħabib
   *[other] { $friends } ħabib
}, wasal hawn
spread-phone-heard = Mowbajl { $number }, { $friends ->
    [one] ħabib wieħed
    [2] żewġt iħbieb
    [few] { $friends } ħbieb
    [many] { $friends }-il ħabib
   *[other] { $friends } ħabib
}, hawn waslet il-verità
spread-phone-deleted = Mowbajl { $number }, { $friends ->
    [one] ħabib wieħed
    [2] żewġt iħbieb
    [few] { $friends } ħbieb
    [many] { $friends }-il ħabib
   *[other] { $friends } ħabib
}, imħassar hawn

compare-title = Żewġ sorsi, storja waħda
compare-look = Ara
compare-looked = Rajt { $looked }, biżżejjed { $enough }
compare-covered = { $source }: { $question } Ara
compare-open = { $source }: { $question } { $answer }
compare-think = X’taħseb issa?
compare-sure = Kemm taf żgur?

order-title = X’jiġi l-ewwel?
order-how = Agħżel il-pass li jmiss. Erġa’ agħżlu biex tneħħih.
order-row = Bl-ordni
order-next = X’imiss?
order-number = { $number }
order-placed = Pass { $number }: { $step } Neħħih
order-empty = Hawn jiġi pass { $number }.

who-sees-title = Min jista’ jara?
who-sees-now = Jidher lil { $viewer }:
who-sees-aims = Dan irridu
who-sees-aim-holds = Sar: { $aim }
who-sees-aim-open = Għadu le: { $aim }
who-sees-switch = { $switch }: { $now }
who-sees-position = { $switch }: { $position }

plan-title = Ġurnata sabiħa
plan-how = Agħżel ħaġa, imbagħad parti mill-ġurnata. M’hemmx pjan ħażin.
plan-choose = Agħżel x’jidħol
plan-free = Ħin liberu
plan-hours = { $hours ->
    [one] siegħa
    [2] sagħtejn
    [few] { $hours } sigħat
    [many] { $hours }-il siegħa
   *[other] { $hours } siegħa
}
plan-block = { $block }, { $hours ->
    [one] siegħa
    [2] sagħtejn
    [few] { $hours } sigħat
    [many] { $hours }-il siegħa
   *[other] { $hours } siegħa
}
plan-part = { $part }, { $hours ->
    [0] bla ħin liberu
    [one] siegħa libera
    [2] sagħtejn liberi
    [few] { $hours } sigħat liberi
    [many] { $hours }-il siegħa libera
   *[other] { $hours } siegħa libera
}
plan-filled = Mimlija { $filled } minn { $enough } sigħat
plan-feels = Kif inhi l-ġurnata
plan-beside = Il-pjan ta’ qabel

vignette-title = X’kont tagħmel?
vignette-number = Każ { $number } minn { $total }
vignette-sure = Kemm taf żgur?
vignette-good = Mod tajjeb

## After a story

reflection-title = Aħseb ftit
reflection-any = Kull tweġiba tajba.
badge-title = Badge ġdida!
badge-new = Badge ġdida: { $badge }
badge-kept = Issa qiegħda fil-ktieb tiegħek.
badge-practised = Tħarriġt fi
talk-title = Tkellmu d-dar
    .about = Agħżlu waħda flimkien. Ħadd ma jiċċekkja.
talk-read = Aqrali l-karta
end-title = It-tmiem
end-map = Lura għall-mappa
end-again = Erġa’ lgħab
end-rest = Ħin tajjeb biex tiġġebbed ftit.

## My book

book-title = Il-ktieb tiegħi
book-badges = Il-badges tiegħi
book-practised = F’xiex tħarriġt
book-talk = Karti tad-diskors
book-badge-got = Din il-badge għandek.
book-badge-locked = Qed tistenniek
book-badges-waiting = { $count ->
    [0] Għandek il-badges kollha tal-istaġun!
    [one] Badge waħda qed tistenniek. Ħu l-ħin tiegħek.
    [2] Żewġ badges qed jistennewk. Ħu l-ħin tiegħek.
    [few] { $count } badges qed jistennewk. Ħu l-ħin tiegħek.
    [many] { $count }-il badge qed jistennewk. Ħu l-ħin tiegħek.
   *[other] { $count } badge qed jistennewk. Ħu l-ħin tiegħek.
}
book-practised-empty = Għadu xejn. Kull storja żżid xi ħaġa.
book-times = { $count ->
    [0] Għadu le
    [one] darba
    [2] darbtejn
    [few] { $count } darbiet
    [many] { $count }-il darba
   *[other] { $count } darba
}

# Skills: a name, and one line that says what somebody could see.
skill-stop-and-feel = Ieqaf u ħoss
    .about = L-ewwel waqqaf idek, u ara x’qed tħoss.
skill-spot-pressure = Aqbad l-ingann
    .about = Sejjaħ l-ingann b’ismu: għaġla, sigriet, premju.
skill-check-source = Ara min qal hekk
    .about = Staqsi b’mod ieħor qabel temmen jew taqsam.
skill-spot-ads = Aqbad ir-reklami
    .about = Innota x’irid ibigħlek xi ħaġa.
skill-guard-data = Żomm ħwejġek privati
    .about = Kun af liema fatti u ritratti jibqgħu d-dar.
skill-strong-keys = Passwords qawwija
    .about = Ibni passwords twal u strambi. Il-kodiċijiet jibqgħu d-dar.
skill-set-controls = Agħżel min jara
    .about = Agħżel “aħna biss”, u ppruvaha.
skill-mind-money = Ħu ħsieb il-flus
    .about = Ara l-prezz veru, u staqsi qabel ma tħallas.
skill-ask-consent = L-ewwel staqsi
    .about = Staqsi qabel tieħu jew taqsam ritratt. Le tfisser le.
skill-think-spread = Aħseb fejn jasal
    .about = Ara min jista’ jarah ukoll, u waqqaf il-katina.
skill-stand-by = Kun ma’ sħabek
    .about = Tingħaqadx. Staqsi: int sew?
skill-say-no = Għid le
    .about = Għid le, itlaq jew ibblokka. Mingħajr raġuni.
skill-save-block-report = Żomm, ibblokka, irrapporta
    .about = Żomm il-prova, ibblokka, irrapporta, imbagħad għid.
skill-tell-adult = Għid lil adult
    .about = Agħżel lil min, għid x’ġara, u erġa’ pprova.
skill-balance-time = Ħin għal kollox
    .about = Ippjana jum bl-irqad, bil-logħob u man-nies.
skill-use-rights = Uża d-drittijiet
    .about = Għid x’tista’ titlob, għalik u għal ħaddieħor.

## Settings

settings-title = Settings
settings-now = Il-bidliet jaħdmu mill-ewwel.
settings-reading = Qari
settings-sound = Ħoss
settings-seeing = Dehra
settings-moving = Moviment
settings-stories = Stejjer
settings-language = Lingwa
settings-band = Età
settings-text-size = Daqs tal-kitba
    .smaller = Kitba iżgħar
    .bigger = Kitba akbar
settings-read-aloud = Qari b’leħen
    .about = Leħen jaqra kull linja
settings-music = Mużika
settings-effects = Ħsejjes
settings-voice = Leħen
settings-captions = Ħsejjes bil-kliem
    .about = Jgħid x’ifisser ħoss
settings-mono = L-istess fiż-żewġ widnejn
    .about = Għal widna waħda jew spiker wieħed
settings-reduced-motion = Inqas moviment
    .about = Xejn ma jiżloq jew jaqbeż
settings-high-contrast = Kuntrast qawwi
    .about = Abjad fuq skur, truf ħoxnin
settings-quieter = Aktar baxx
settings-louder = Aktar għoli
settings-percent = { $percent } %
settings-on = Iva
settings-off = Le
settings-reset = Kif kien
settings-no-voice = Dan l-apparat m’għandux leħen għal din il-lingwa.

## Get help

help-title = Għajnuna
help-kind = Mhux tort tiegħek, u ħadd mhu se jgħajjat miegħek.
    .about = Li tgħid hija qlubija.
help-tell = Għid lil adult fil-qrib
    .about = Uri din il-paġna. Xi ħadd għandu ħin għalik.
help-tell-who = Lil min tista’ tgħid?
help-tell-family = Xi ħadd id-dar
help-tell-school = Għalliem jew għalliema fl-iskola
help-tell-near = Ġar, jew il-kbar ta’ ħabib
help-tell-coach = Kowċ jew min imexxi klabb
help-tell-again = Jekk wieħed ma jismax, għid lil ieħor.
help-what = X’nista’ nagħmel issa?
help-save-block-report = Żommu. Ibblokka. Irrapporta. Imbagħad għid.
help-country = Pajjiż
help-country-choose = Agħżel pajjiżek
help-country-none = Mhux magħżul
help-line = Linja għat-tfal
    .about = Tista’ ċċempel u titkellem. Tista’ wkoll ma titkellimx.
help-online-harm = Għajnuna online
    .about = Għal inkwiet fiċ-ċett, fil-logħob u fir-ritratti.
help-police = Pulizija
    .about = Adult jista’ jgħinek tirrapporta.
help-emergency = Emerġenza
    .about = Meta xi ħadd ikun fil-periklu issa.
help-emergency-unknown = Periklu issa? Ċempel in-numru tal-emerġenza ta’ fejn tgħix.
help-number = { $number }
help-free = It-telefonata b’xejn.
help-anonymous = M’għandekx għalfejn tgħid ismek.
help-hours-always = Lejl u nhar
help-hours-daily = Kuljum, { $from } sa { $to }
help-hours-vary = Il-ħinijiet ivarjaw minn post għal ieħor.
help-chat-too = Tista’ wkoll tiktbilhom.
help-none = Għid lil adult li tafda.
    .about = Għal dan il-pajjiż għad m’hemmx numru ċċekkjat.
help-busy = Ħadd ma wieġeb? Erġa’ pprova. Mhux minħabba fik.
help-back = Lura għal-logħba

## Leave

leave-title = Nieqfu għalissa?
leave-saved = Inżamm. Id-darba l-oħra tkompli minn hawn.
leave-stay = Ibqa’ ilgħab
leave-map = Mur fil-mappa
leave-title-screen = Mur fil-bidu
leave-quit = Agħlaq il-logħba

## When something does not work

notice-save-failed = Issa ma stajtx inżomm postok.
    .about = Tista’ tkompli tilgħab. Nerġa’ nipprova.
notice-save-damaged = Il-logħba miżmuma kienet bil-ħsara. Ħadt l-aħħar waħda tajba.
    .about = Dik bil-ħsara twarrbet. Xejn mhu tort tiegħek.
notice-save-lost = Il-logħba miżmuma ma setgħetx tinqara, mela nibdew mill-ġdid.
    .about = Il-qadima twarrbet, u adult jista’ jaraha.
notice-save-newer = Il-logħba miżmuma ġejja minn verżjoni aktar ġdida.
    .about = Twarrbet sigura. Aġġornaw il-logħba, jekk jogħġobkom.
notice-settings-reset = Is-settings ma setgħux jinqraw. Huma bħal fil-bidu.
notice-no-storage = Dan l-apparat ma jistax iżomm postok.
    .about = Tista’ tilgħab, imma d-darba l-oħra terġa’ tibda.
notice-no-sound = Bħalissa m’hemmx ħoss. Kull ħoss hu miktub ukoll.
notice-no-voice = Bħalissa m’hemmx leħen li jaqra.
notice-episode-broken = Din l-istorja għandha paġna mkissra, mela ġejna fil-mappa.
    .about = L-istejjer l-oħra jaħdmu.
notice-episode-changed = Din l-istorja nbidlet. Inkomplu mill-bidu tax-xena.
notice-locale-broken = Hawn jonqos xi kliem, u forsi tara l-Ingliż.
notice-picture-lost = L-istampa waqfet. Mument, jekk jogħġbok.
notice-art-missing = Tonqos stampa. L-istorja tkompli mingħajrha.
notice-ok = OK

## What sounds mean, in words

caption-message-in = Dieħel messaġġ
caption-found-it = Qanpiena: sibt xi ħaġa
caption-try-again = Noti ħfief: erġa’ ħares
caption-why = Qanpiena: ara għaliex
caption-hint = Qanpiena: ħjiel
caption-block = Klik: imblukkat
caption-report = Żiffa: irrappurtat
caption-save-proof = Klik: miżmum bħala prova
caption-tell = Noti ħelwin: għidt lil xi ħadd
caption-badge = Mużika ferrieħa: badge

## A word for the first time

nudge-title = Bonġu! Agħfas il-buttuna l-kbira meta trid.
nudge-map = Agħżel l-istorja li trid. Niġi miegħek.
nudge-read = L-ewwel aqra. Imbagħad agħfas il-vleġġa.

## For screen readers

access-says = { $name }: { $text }
access-sound = Ħoss: { $text }
access-screen = Fuq l-iskrin: { $text }
access-narrator = { $text }
access-question = Mistoqsija ta’ { $name }: { $text }
access-option = { $number } minn { $total }: { $text }
access-chosen = magħżul
access-not-chosen = mhux magħżul
access-on = iva
access-off = le
access-done = lest
access-locked = għadu magħluq
access-of = { $number } minn { $total }
access-percent = { $percent } fil-mija
access-button-not-yet = Dan jinfetaħ wara.
access-game = Il-logħba
access-story = L-istorja
access-choices = X’tista’ tagħżel
access-menu = Menu
access-dialog = Paġna fuq il-logħba
access-progress = Kemm għamilt
access-moment = Mument

## For grown-ups

adults-title = Għall-adulti u l-għalliema
adults-gate = Għall-adulti
    .about = Agħfas { $first }, imbagħad { $second }, imbagħad { $third }.
adults-gate-again = Dak kien numru ieħor. Erġa’ pprova, jekk jogħġbok.
adults-digit = { $number ->
    [1] wieħed
    [2] tnejn
    [3] tlieta
    [4] erbgħa
    [5] ħamsa
    [6] sitta
    [7] sebgħa
    [8] tmienja
   *[9] disgħa
}
adults-about = Kull storja ddum 8 sa 12-il minuta. Riskju wieħed, ħila waħda.
    .more = It-tfal jagħżlu għal karattru, qatt għal ħajjithom.
adults-kept = X’jinżamm
    .about = Il-badges, x’ġie pprattikat, u l-post fl-istorja.
    .more = La kont, la isem, u xejn miktub. L-ebda data ma toħroġ minn dan l-apparat.
adults-listen = Jekk tfal jgħidulek xi ħaġa
    .about = Żomm il-kalma. Isma’. Irringrazzjahom talli qalu.
    .more = Twegħedx li żżommu sigriet. Għid x’se tagħmel issa.
adults-lines = Linji tal-għajnuna skont il-pajjiż
    .about = In-numri griżi huma abbozzi: għad ħadd ma ċċekkjahom.
adults-line-draft = Abbozz: it-tfal ma jarawhx
adults-line-seen = Deher fuq il-paġna tas-servizz stess
adults-line-checked = Iċċekkjat minn { $name } fi { $date }
adults-measure = Mistoqsijiet qabel u wara
    .about = Għal klassi li trid tara x’inbidel: każijiet qosra, x’iridu t-tfal li xi ħadd jagħmel, u kemm jafu żgur.
    .more = La ismijiet u lanqas marki. Jinżammu biss it-totali tat-tfal kollha fuq dan l-apparat, u jidhru minn ħamest itfal ’il fuq. Bidla għadha mhix prova: klassi mingħajr il-logħba tista’ tinbidel ukoll.
adults-measure-code = Kodiċi tal-klassi
    .about = Nofs il-klassijiet jibdew bil-formola A, u nofshom bil-formola B.
adults-measure-off = Le
adults-measure-even = Żewġ
adults-measure-odd = Fard
adults-measure-before = Qabel l-ewwel storja
adults-measure-after = Wara l-aħħar storja
# How many children have answered so far.
adults-measure-children = { $count ->
    [0] Għad ħadd ma wieġeb.
    [one] Wieġeb tifel jew tifla.
    [2] Wieġbu żewġt itfal.
    [few] Wieġbu { $count } itfal.
    [many] Wieġbu { $count }-il tifel u tifla.
   *[other] Wieġbu { $count } tifel u tifla.
}
adults-measure-ask = Staqsi issa
# Answers of all children to the situations of a skill, before or after.
adults-measure-boxes = { $when }: { $solid } bla riskju u żguri ħafna, { $practice } bla riskju u inqas żguri, { $open } b’riskju u inqas żguri, { $risky } b’riskju u żguri ħafna
adults-erase = Ħassar kollox
    .about = Il-badges, il-postijiet u s-settings f’dan l-apparat.
adults-erase-sure = Tħassar kollox? Ma tistax terġa’ lura.
adults-erase-yes = Iva, ħassar kollox
adults-erase-no = Le, żommu
adults-erased = Tħassar kollox.

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
name-class-group = { -class } għal Dejjem
# Not a friend, but nobody says so yet: the question mark is all.
name-goat-helper = Għajnuna?

## Countries of the help lines

country-AE = Emirati Għarab Magħquda
country-AL = Albanija
country-AU = Awstralja
country-BR = Brażil
country-CN = Ċina
country-ES = Spanja
country-FR = Franza
country-GB = Renju Unit
country-HU = Ungerija
country-IN = Indja
country-KE = Kenja
country-MA = Marokk
country-MT = Malta
country-MU = Mauritius
country-NG = Niġerja
country-RU = Russja
country-SA = Għarabja Sawdija
country-US = Stati Uniti
