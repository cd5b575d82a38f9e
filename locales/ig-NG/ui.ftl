# A draft translation into Igbo, awaiting native readers.

### Every word of the game around the stories. Sentences stay short: 14 words at most.

## The window, the loading page, the first run

window-title = { -mascot }: Njem Nchekwa Ịntanetị
loading-title = Ewu ahụ na-abịa...
loading-parts = Akụkụ { $done } n'ime { $total }. E mechaa, ọ chọghịzi ịntanetị.
loading-almost = O fọrọ obere.

first-language = Họrọ asụsụ gị
first-band = Họrọ afọ ole ị dị
    .about = Akụkọ ndị a dabara n'afọ gị. I nwere ike ịgbanwe ya ma e mechaa.
first-read-aloud = Ị̀ chọrọ ka olu gụọrọ gị?
    .about = I nwere ike ịgbanwe ya na ntọala ma e mechaa.
first-read-aloud-yes = Ee, gụọrọ m
first-read-aloud-no = Mba, m ga-agụ n'onwe m
first-done = Ngwanụ, ka anyị gaa!
first-step = Nzọụkwụ { $step } n'ime { $total }

# The age bands. They are never called small or big.
band-young = 6 ruo 8
    .about = Akụkọ dị mkpụmkpụ, ụzọ abụọ ị ga-ahọrọ
band-middle = 9 ruo 12
    .about = Akụkọ toro ogologo, ụzọ ndị ọzọ
band-older = 13 ruo 15
    .about = Akụkọ toro ogologo, aghụghọ ka sie ike

## The title

title-name = { -mascot }
title-tagline = Njem Nchekwa Ịntanetị
title-play = Gwuo
title-resume = Gaa n'ihu n'akụkọ ahụ
title-map = Akụkọ niile
title-book = Baajị m
title-language = Asụsụ
title-settings = Ntọala
title-adults = Ndị okenye
title-quit = Mechie egwuregwu
title-season = Agba { $number }

## The season map

map-title = Họrọ akụkọ
# On the card of a story: only its number.
map-number = { $number }
map-sheet-next = Akụkọ ndị ọzọ
map-sheet-back = Akụkọ ndị mbụ
map-count = { $done } n'ime { $total }
map-count-about = { $done ->
    [0] Akụkọ ọ bụla agwụbeghị. Were oge gị.
   *[other] I mechaala akụkọ { $done } n'ime { $total }.
}
map-episode-play = Gwuo
map-episode-resume = Gaa n'ihu
map-episode-again = Gwuo ọzọ
map-episode-restart = Malite ọhụrụ
map-episode-done = Agwụla
map-episode-new = Ọhụrụ
map-episode-begun = Amalitela
map-episode-locked = Ọ na-abịa
    .about = A ka na-eme akụkọ a.
map-episode-broken = Akụkọ a na-ezu ike
    .about = Ihe mebiri n'ime ya. Akụkọ ndị ọzọ ka na-arụ ọrụ.
map-episode-practises = Ị ga-amụ:
map-leave = Si na maapụ pụọ
map-empty = Akụkọ adịbeghị ebe a.

## In a story

hud-leave = Pụọ
    .about = Kwụsịtụ. E debere ebe i ruru.
hud-help = Nweta enyemaka
    .about = Onye ga-enyere gị aka, na otú
hud-settings = Ntọala
hud-back = Laghachi
    .about = Laghachi n'okwu bu ụzọ
hud-history = Ihe e kwuru
hud-speak = Gụọrọ m ya
hud-speak-stop = Kwụsị ịgụ
hud-next = Ọzọ
hud-close = Mechie
hud-scene = { $number } n'ime { $total }

history-title = Ihe e kwuru
history-empty = Ihe adịbeghị ya. Akụkọ ka malitere.
history-chose = Ị họrọ: { $option }

## Choices

choice-try-another-way = Nwaa ụzọ ọzọ
choice-go-on = Si ebe a gaa n'ihu
choice-tried = Ị nwaala nke a
choice-free = I nwere ike ịgbanwe obi gị.
choice-tricks = { $count ->
   *[other] Aghụghọ { $count } dị ebe a
}

## Activities

activity-done = Emechaala m
activity-go-on = Gaa n'ihu
activity-hint = Nduzi
activity-another-hint = Nduzi ọzọ
activity-no-more-hints = Nduzi niile agwụla.
activity-no-hurry = Were oge gị, ọsọ adịghị ya.

inspect-title = Leruo anya
inspect-ask = Chọta ihe na-adịghị mma
inspect-how = Họrọ otu ebe, leruo ya anya.
inspect-found = Ị hụla { $found } n'ime { $total }
inspect-found-about = { $found ->
    [0] Ị hụbeghị ihe ọ bụla. E nwere { $total } ị ga-achọta.
   *[other] Ị hụla ihe { $found } n'ime { $total }.
}
inspect-list = Ihe i lere
inspect-list-empty = Ihe i lere ga-apụta ebe a.
inspect-spot-hidden = Ebe ị ga-ele
inspect-spot-found = Ị hụla ya
inspect-spot-fine = Nsogbu adịghị ebe a
inspect-picture = Foto nke otu peeji

chat-title = Nkata
chat-not-in-contacts = Ọ nọghị na ndị ị ma
chat-free = Ọ bụ gị nwe nkata a.
    .about = I nwere ike ịkwụsị mgbe ọ bụla.
chat-choose-reply = Họrọ azịza
chat-save = Chekwaa ya
    .about = Debe foto nkata ahụ
chat-block = Gbochie ya
    .about = Ha agaghị edeli gị ozi
chat-report = Kpesaa ya
    .about = Gwa ndị nwe ngwa ahụ
chat-tell = Gwa mmadụ
    .about = Gwa okenye okwu ugbu a
chat-leave = Pụọ na nkata
    .about = I jighị onye ọ bụla ụgwọ azịza
chat-done = Agwụla
chat-blocked = Egbochiela ya. Ozi ọ bụla agaghị abatali.
chat-over = Nkata agwụla. I nwere ike iji bọtịnụ ndị ahụ.
chat-finish = Gaa n'ihu
chat-typing = Ọ na-ede
chat-bubble = { $name } dere: { $text }
chat-bubble-own = { $name } zara: { $text }

tell-title = Gwa mmadụ
tell-step-who = Họrọ onye
tell-step-words = Họrọ okwu
tell-free = I nwere ike ịhọrọ onye ọ bụla. Otu jiri ọrụ, gwa onye ọzọ.
tell-asked = Ị jụọla ya
tell-words-free = I nwere ike ịgbanwe obi gị.

passphrase-title = Mee paswọọdụ dị ogologo
passphrase-how = Họrọ okwu. Họrọ otu ọzọ iji wepụ ya.
passphrase-row = Okwu gị
passphrase-tray = Okwu ị ga-ahọrọ
passphrase-slot-empty = Oghere efu
passphrase-more = { $count ->
    [0] O toruola ogologo
   *[other] O fọrọ { $count }
}
passphrase-strength = Ịma ya ò siri ike?
passphrase-strength-0 = Ọ dị mfe ịma nke ukwuu
passphrase-strength-1 = Ọ dị mfe ịma
passphrase-strength-2 = Ọ na-aka mma
passphrase-strength-3 = Ọ dị mma
passphrase-strength-4 = O siri ike
passphrase-mix = Gwakọta ọzọ
passphrase-clear = Wepụ ha niile
passphrase-done = Emechaala m
passphrase-placed = { $word }, n'ọnọdụ { $place }
passphrase-practice = Ọ bụ naanị mmụta. E debeghị ihe ọ bụla.

sort-title = Kenye kaadị ndị a
sort-how = Buga kaadị n'igbe, ma ọ bụ pịa igbe ahụ. I nwere ike iweghachi ya.
sort-card = Kaadị { $number } n'ime { $total }
sort-all-done = Kaadị niile nwere ebe ha.
sort-count = { $count }
sort-bin = { $bin }, { $count ->
   *[other] kaadị { $count }
}
sort-placed = { $card } Ọ dị na: { $bin }. Weghachi ya

spread-title = Lee ebe ọ na-aga
spread-go = Gaa
spread-number = { $count }
spread-picked = Ị họrọla { $picked } n'ime { $total }
spread-phone = Fon { $number }, { $friends ->
   *[other] enyi { $friends }
}
spread-phone-reached = Fon { $number }, { $friends ->
   *[other] enyi { $friends }
}, o ruru ebe a
spread-phone-heard = Fon { $number }, { $friends ->
   *[other] enyi { $friends }
}, eziokwu ruru ebe a
spread-phone-deleted = Fon { $number }, { $friends ->
   *[other] enyi { $friends }
}, e hichapụrụ ya ebe a

compare-title = Otu akụkọ, ọnụ abụọ
compare-look = Lee
compare-looked = I lela { $looked }, { $enough } ezuola
compare-covered = { $source }: { $question } Lee
compare-open = { $source }: { $question } { $answer }
compare-think = Gịnị ka i chere ugbu a?
compare-sure = Ì ji ya n'aka?

order-title = Kedu nke na-ebu ụzọ?
order-how = Họrọ nzọụkwụ na-esote. Họrọ otu ọzọ iji wepụ ya.
order-row = N'usoro
order-next = Gịnị na-esote?
order-number = { $number }
order-placed = Nzọụkwụ { $number }: { $step } Wepụ ya
order-empty = Nzọụkwụ { $number } ga-abịa ebe a.

who-sees-title = Ònye ga-ahụ ya?
who-sees-now = { $viewer } na-ahụ:
who-sees-aims = Ihe anyị chọrọ bụ nke a
who-sees-aim-holds = O meela: { $aim }
who-sees-aim-open = O mebeghị: { $aim }
who-sees-switch = { $switch }: { $now }
who-sees-position = { $switch }: { $position }

plan-title = Ụbọchị na-atọ ụtọ
plan-how = Họrọ ihe, họrọkwa oge ya. Atụmatụ ọjọọ adịghị.
plan-choose = Họrọ ihe ga-aba na ya
plan-free = Oge efu
plan-hours = { $hours ->
   *[other] Awa { $hours }
}
plan-block = { $block }, { $hours ->
   *[other] awa { $hours }
}
plan-part = { $part }, { $hours ->
    [0] oge efu adịghị
   *[other] awa efu { $hours }
}
plan-filled = E jirila awa { $filled } n'ime { $enough }
plan-feels = Otú ụbọchị ahụ dị
plan-beside = Atụmatụ nke mbụ

vignette-title = Gịnị ka ị ga-eme?
vignette-number = Akụkọ { $number } n'ime { $total }
vignette-sure = Ì ji ya n'aka?
vignette-good = Otu ụzọ dị mma

## After a story

reflection-title = Cheghachi azụ
reflection-any = Azịza niile dị mma.
badge-title = Baajị ọhụrụ!
badge-new = Baajị ọhụrụ: { $badge }
badge-kept = Ọ dị n'akwụkwọ gị ugbu a.
badge-practised = Ihe ị mụrụ
talk-title = Kparịtanụ ya n'ụlọ
    .about = Họrọnụ otu mekọọ ya ọnụ. Ọ dịghị onye na-enyocha.
talk-read = Gụọrọ m kaadị a
end-title = Ọ gwụla
end-map = Laghachi na maapụ
end-again = Gwuo ọzọ
end-rest = Bilie, setịa ahụ gị.

## My book

book-title = Akwụkwọ m
book-badges = Baajị m
book-practised = Ihe m mụrụ
book-talk = Kaadị nkata
book-badge-got = I nwere baajị a.
book-badge-locked = Ọ na-eche gị
book-badges-waiting = { $count ->
    [0] I nwetala baajị niile nke agba a!
   *[other] Baajị { $count } na-eche gị. Were oge gị.
}
book-practised-empty = Ihe adịbeghị ya. Akụkọ ọ bụla na-etinye ihe ebe a.
book-times = { $count ->
    [0] Ọ dịbeghị
   *[other] Ugboro { $count }
}

# Skills: a name, and one line that says what somebody could see.
skill-stop-and-feel = Kwụsị, gee ahụ gị ntị
    .about = Buru ụzọ kwụsị aka gị, mara ihe obi gị na-ekwu.
skill-spot-pressure = Mata aghụghọ
    .about = Kpọọ aghụghọ aha ya: ọsọ ọsọ, ihe nzuzo, ihe nrite.
skill-check-source = Jụọ onye kwuru ya
    .about = Jụọ n'ụzọ ọzọ tupu i kwere ya ma ọ bụ kesaa ya.
skill-spot-ads = Mata mgbasa ozi ahịa
    .about = Mata ihe chọrọ irere gị ihe.
skill-guard-data = Chebe ihe nke gị
    .about = Mara okwu na foto na-agaghị apụ n'ụlọ.
skill-strong-keys = Paswọọdụ siri ike
    .about = Mee paswọọdụ dị ogologo. Koodu anaghị apụ n'ụlọ.
skill-set-controls = Họrọ onye ga-ahụ ya
    .about = Gbanwee ntọala ka ọ bụrụ "naanị anyị", nwalee ya.
skill-mind-money = Lekọta ego
    .about = Hụ ezigbo ọnụ ego ya, jụọkwa tupu i mefuo ego.
skill-ask-consent = Buru ụzọ rịọ
    .about = Rịọ tupu ị see foto ma ọ bụ kesaa ya. Mba bụ mba.
skill-think-spread = Chee otú o si agbasa
    .about = Chee onye ọzọ ga-ahụ ya, kwụsịkwa ya.
skill-stand-by = Kwado enyi gị
    .about = Esonyela ha. Jụọ: ahụ ọ̀ dị gị mma?
skill-say-no = Sị mba
    .about = Sị mba, pụọ ma ọ bụ gbochie ya. Ọ chọghị nkọwa.
skill-save-block-report = Chekwaa, gbochie, kpesaa
    .about = Debe ihe akaebe, gbochie, kpesaa, gwakwa mmadụ.
skill-tell-adult = Gwa okenye
    .about = Họrọ onye, kwuo ihe mere, nwaakwa ọzọ.
skill-balance-time = Oge maka ihe niile
    .about = Mee atụmatụ ụra, egwuregwu na ndị mmadụ.
skill-use-rights = Jiri ikike gị
    .about = Kwuo ihe ruuru gị na ihe ruuru ndị ọzọ.

## Settings

settings-title = Ntọala
settings-now = Mgbanwe na-arụ ọrụ ozugbo.
settings-reading = Ịgụ ihe
settings-sound = Ụda
settings-seeing = Ịhụ ihe
settings-moving = Mmegharị
settings-stories = Akụkọ
settings-language = Asụsụ
settings-band = Afọ
settings-text-size = Nha mkpụrụ okwu
    .smaller = Okwu ka nta
    .bigger = Okwu ka ibu
settings-read-aloud = Gụpụta ya
    .about = Olu na-agụ okwu niile
settings-music = Egwu
settings-effects = Ụda ndị ọzọ
settings-voice = Olu
settings-captions = Ụda e dere ede
    .about = Ọ na-ekwu ihe ụda pụtara
settings-mono = Otu ụda na ntị abụọ
    .about = Maka otu ntị ma ọ bụ otu igwe okwu
settings-reduced-motion = Belata mmegharị
    .about = Ihe anaghị amị amị ma ọ bụ amali elu
settings-high-contrast = Agba pụtara ìhè
    .about = Ọcha n'elu oji, ọnụ ọnụ buru ibu
settings-quieter = Wedata olu
settings-louder = Welite olu
settings-percent = { $percent } %
settings-on = Ọ na-arụ
settings-off = Agbanyụrụ ya
settings-reset = Dị ka ọ dị na mbụ
settings-no-voice = Ngwaọrụ a enweghị olu maka asụsụ a.

## Get help

help-title = Nweta enyemaka
help-kind = Ọ bụghị mmejọ gị, ọ dịghịkwa onye ga-abara gị mba.
    .about = Ikwu ya bụ obi ike.
help-tell = Gwa okenye nọ gị nso
    .about = Gosi ya peeji a. Ọ ga-enwe oge maka gị.
help-tell-who = Ònye ka ị ga-agwa?
help-tell-family = Onye nọ n'ụlọ
help-tell-school = Onye nkuzi n'ụlọ akwụkwọ
help-tell-near = Onye agbata obi ma ọ bụ okenye enyi gị
help-tell-coach = Coach ma ọ bụ onyeisi otu
help-tell-again = Ọ bụrụ na otu onye egeghị ntị, gwa onye ọzọ.
help-what = Gịnị ka m ga-eme ugbu a?
help-save-block-report = Chekwaa ya. Gbochie. Kpesaa. Gwakwa mmadụ.
help-country = Obodo
help-country-choose = Họrọ obodo gị
help-country-none = Ahọrọbeghị
help-line = Akara enyemaka ụmụaka
    .about = I nwere ike ịkpọ kwuo okwu. I nwekwara ike ịgba nkịtị.
help-online-harm = Enyemaka n'ihe ịntanetị
    .about = Maka nsogbu na nkata, egwuregwu na foto.
help-police = Ndị uwe ojii
    .about = Okenye ga-enyere gị aka ikpesa ya.
help-emergency = Mberede
    .about = Mgbe mmadụ nọ n'ihe egwu ugbu a.
help-emergency-unknown = Ihe egwu ọ̀ dị ugbu a? Kpọọ nọmba mberede ebe i bi.
help-number = { $number }
help-free = Ịkpọ oku ahụ bụ n'efu.
help-anonymous = Ọ dịghị mkpa ka ị kpọọ aha gị.
help-hours-always = Ehihie na abalị
help-hours-daily = Kwa ụbọchị, { $from } ruo { $to }
help-hours-vary = Oge ya na-agbanwe site n'ebe ruo n'ebe.
help-chat-too = I nwekwara ike idere ha ozi.
help-none = Gwa okenye ị tụkwasịrị obi.
    .about = E nwebeghị nọmba e lebara anya maka obodo a.
help-busy = Ha azaghị? Nwaa ọzọ. Ọ bụghị n'ihi gị.
help-back = Laghachi n'egwuregwu

## Leave

leave-title = Ị̀ ga-akwụsịtụ ugbu a?
leave-saved = Echekwala ya. I nwere ike isi ebe a gaa n'ihu ọzọ.
leave-stay = Na-egwu
leave-map = Gaa na maapụ
leave-title-screen = Gaa na mmalite
leave-quit = Mechie egwuregwu

## When something does not work

notice-save-failed = Enweghị m ike idebe ebe i ruru ugbu a.
    .about = I nwere ike ịna-egwu. M ga-anwa ọzọ.
notice-save-damaged = Egwuregwu e debere mebiri. Ewere m nke ọma ikpeazụ.
    .about = E wepụrụ nke mebiri n'akụkụ. Ọ bụghị mmejọ gị.
notice-save-lost = A gụlighị egwuregwu e debere. Anyị ga-amalite ọhụrụ.
    .about = E debere nke ochie n'akụkụ. Okenye nwere ike ilele ya.
notice-save-newer = Egwuregwu e debere si na nke ka ọhụrụ.
    .about = E debere ya nke ọma. Biko, melite egwuregwu a.
notice-settings-reset = A gụlighị ntọala gị. Ọ dịzi ka ọ dị na mbụ.
notice-no-storage = Ngwaọrụ a enweghị ike idebe ebe i ruru.
    .about = I nwere ike igwu, ma ị ga-amalite ọhụrụ ọzọ.
notice-no-sound = Ụda adịghị ugbu a. E dekwara ụda niile ede.
notice-no-voice = Olu ga-agụ ihe adịghị ebe a ugbu a.
notice-episode-broken = Otu peeji mebiri n'akụkọ a. Anyị alaghachila na maapụ.
    .about = Akụkọ ndị ọzọ ka na-arụ ọrụ.
notice-episode-changed = Akụkọ a agbanweela. Anyị ga-amalite na mbido akụkụ a.
notice-locale-broken = Ụfọdụ okwu adịghị ebe a. Ị ga-ahụ Bekee.
notice-picture-lost = Foto kwụsịrị. Biko, chere obere.
notice-art-missing = Otu foto adịghị. Akụkọ ga-aga n'ihu.
notice-ok = Ọ dị mma

## What sounds mean, in words

caption-message-in = Ozi na-abata
caption-found-it = Mgbịrịgba: ị hụla ihe
caption-try-again = Ụda dị nro: lee ya anya ọzọ
caption-why = Mgbịrịgba: lee ihe kpatara ya
caption-hint = Mgbịrịgba: otu nduzi
caption-block = Kpam: egbochiela ya
caption-report = Ụda ikuku: ekpesaala ya
caption-save-proof = Kpam: echekwala ihe akaebe
caption-tell = Ụda na-atọ ụtọ: ị gwala mmadụ
caption-badge = Egwu obi ụtọ: otu baajị

## A word for the first time

nudge-title = Ndewo! Pịa bọtịnụ ukwu ahụ mgbe ọ masịrị gị.
nudge-map = Họrọ akụkọ ọ bụla. M ga-eso gị gaa.
nudge-read = Buru ụzọ gụọ ya. E mechaa, pịa akụ ahụ.

## For screen readers

access-says = { $name } sị: { $text }
access-sound = Ụda: { $text }
access-screen = N'ihu fon: { $text }
access-narrator = { $text }
access-question = { $name } jụrụ: { $text }
access-option = { $number } n'ime { $total }: { $text }
access-chosen = ahọrọla ya
access-not-chosen = ahọrọghị ya
access-on = ọ na-arụ
access-off = agbanyụrụ ya
access-done = agwụla
access-locked = emeghebeghị ya
access-of = { $number } n'ime { $total }
access-percent = pasent { $percent }
access-button-not-yet = Nke a ga-emeghe ma e mechaa.
access-game = Egwuregwu ahụ
access-story = Akụkọ ahụ
access-choices = Ihe ị ga-ahọrọ
access-menu = Nchịkọta
access-dialog = Peeji dị n'elu egwuregwu
access-progress = Ebe e ruru
access-moment = Chere obere

## For grown-ups

adults-title = Maka ndị okenye na ndị nkuzi
adults-gate = Maka ndị okenye
    .about = Pịa { $first }, pịa { $second }, pịakwa { $third }.
adults-gate-again = Nọmba ọzọ ka nke ahụ bụ. Biko, nwaa ọzọ.
adults-digit = { $number ->
    [1] otu
    [2] abụọ
    [3] atọ
    [4] anọ
    [5] ise
    [6] isii
    [7] asaa
    [8] asatọ
   *[9] itoolu
}
adults-about = Akụkọ ọ bụla na-ewe nkeji 8 ruo 12. Otu ihe egwu, otu nka.
    .more = Nwata na-ahọrọ maka onye nọ n'akụkọ, ọ bụghị maka onwe ya.
adults-kept = Ihe e debere
    .about = Baajị, ihe a mụrụ, na ebe e ruru n'akụkọ.
    .more = Akaụntụ adịghị, aha adịghị, a naghị ede ihe. Data ọ bụla anaghị apụ na ngwaọrụ a.
adults-listen = Ọ bụrụ na nwata agwa gị ihe
    .about = Nọrọ jụụ. Gee ntị. Kelee ya na o kwuru ya.
    .more = Ekwela nkwa izobe ya. Kwuo ihe ị ga-eme ọzọ.
adults-lines = Akara enyemaka nke obodo ọ bụla
    .about = Nọmba agba ntụ bụ nnwale: ọ dịghị onye nyochara ha.
adults-line-draft = Nnwale: e gosighị ya ụmụaka
adults-line-seen = A hụrụ ya na peeji ndị nwe ya
adults-line-checked = { $name } nyochara ya na { $date }
adults-measure = Ajụjụ tupu egwuregwu na mgbe e gwuchara
    .about = Maka klaasị chọrọ ịhụ ihe gbanwere: obere akụkọ, ihe nwata ga-achọ ka mmadụ mee, na otú o si jiri ya n'aka.
    .more = Aha adịghị, akara adịghị. E debere naanị ọnụọgụ azịza ụmụaka niile na ngwaọrụ a. A na-egosi ya mgbe ụmụaka ruru ise. Mgbanwe abụbeghị ihe akaebe: klaasị na-egwughị egwuregwu a nwekwara ike ịgbanwe.
adults-measure-code = Koodu klaasị
    .about = Ọkara klaasị na-eji fọm A amalite, ọkara na-eji fọm B.
adults-measure-off = Agbanyụrụ ya
adults-measure-even = Nọmba 2, 4, 6
adults-measure-odd = Nọmba 1, 3, 5
adults-measure-before = Tupu akụkọ nke mbụ
adults-measure-after = Mgbe akụkọ ikpeazụ gasịrị
# How many children have answered so far.
adults-measure-children = { $count ->
    [0] Ọ dịbeghị onye zara.
    [1] Otu nwata azaala.
   *[other] Ụmụaka { $count } azaala.
}
adults-measure-ask = Jụọ ugbu a
# Answers of all children to the situations of a skill, before or after.
adults-measure-boxes = { $when }: { $solid } enweghị ihe egwu, e ji ya n'aka nke ọma, { $practice } enweghị ihe egwu, e jichaghị ya n'aka, { $open } nwere ihe egwu, e jichaghị ya n'aka, { $risky } nwere ihe egwu, e ji ya n'aka nke ọma
adults-erase = Hichapụ ihe niile
    .about = Baajị, ebe e ruru na ntọala dị na ngwaọrụ a.
adults-erase-sure = Ị̀ ga-ehichapụ ha niile? A gaghị eweghachili ha.
adults-erase-yes = Ee, hichapụ ihe niile
adults-erase-no = Mba, debe ya
adults-erased = E hichapụla ihe niile.

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
name-class-group = { -class } Ruo Ebighị Ebi
# Not a friend, but nobody says so yet: the question mark is all.
name-goat-helper = Customer care?

## Countries of the help lines

country-AE = United Arab Emirates
country-AL = Albania
country-AU = Australia
country-BR = Brazil
country-CN = China
country-ES = Spain
country-FR = France
country-GB = United Kingdom
country-HU = Hungary
country-IN = India
country-KE = Kenya
country-MA = Morocco
country-MT = Malta
country-MU = Mauritius
country-NG = Naịjịrịa
country-RU = Russia
country-SA = Saudi Arabia
country-US = United States
