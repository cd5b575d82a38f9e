# A draft translation into Yoruba, awaiting native readers. Children are called "o", grown-ups "ẹ".

### Every word of the game around the stories. Sentences stay short: 14 words at most.

## The window, the loading page, the first run

window-title = { -mascot }: Ìrìnkèrindò Ààbò Ayélujára
loading-title = Ewúrẹ́ náà ti ń bọ̀...
loading-parts = Apá { $done } nínú { $total }. Lẹ́yìn èyí, kò nílò ayélujára mọ́.
loading-almost = Ó kù díẹ̀.

first-language = Yan èdè rẹ
first-band = Yan ọjọ́ orí rẹ
    .about = Àwọn ìtàn bá ọjọ́ orí rẹ mu. O lè yí i padà tó bá yá.
first-read-aloud = Ṣé kí ohùn kan máa kàwé fún ọ?
    .about = O lè yí i padà nínú ètò tó bá yá.
first-read-aloud-yes = Bẹ́ẹ̀ ni, kà á fún mi
first-read-aloud-no = Rárá, èmi á kà á fúnra mi
first-done = Ó yá, ká lọ!
first-step = Ìgbésẹ̀ { $step } nínú { $total }

# The age bands. They are never called small or big.
band-young = 6 sí 8
    .about = Ìtàn kúkúrú, ọ̀nà méjì láti yan
band-middle = 9 sí 12
    .about = Ìtàn tó gùn, ọ̀nà púpọ̀ láti yan
band-older = 13 sí 15
    .about = Ìtàn tó gùn, ẹ̀tàn tó díjú

## The title

title-name = { -mascot }
title-tagline = Ìrìnkèrindò Ààbò Ayélujára
title-play = Ṣeré
title-resume = Máa bá ìtàn lọ
title-map = Gbogbo ìtàn
title-book = Àwọn àmì-ẹ̀yẹ mi
title-language = Èdè
title-settings = Ètò
title-adults = Àgbàlagbà
title-quit = Pa gémù dé
title-season = Apá { $number }

## The season map

map-title = Yan ìtàn kan
# On the card of a story: only its number.
map-number = { $number }
map-sheet-next = Àwọn ìtàn míì
map-sheet-back = Àwọn ìtàn ìṣáájú
map-count = { $done } nínú { $total }
map-count-about = { $done ->
    [0] Ìtàn kankan ò tíì parí. Má kánjú.
   *[other] O ti parí ìtàn { $done } nínú { $total }.
}
map-episode-play = Ṣeré
map-episode-resume = Máa bá a lọ
map-episode-again = Tún un ṣe
map-episode-restart = Tún bẹ̀rẹ̀
map-episode-done = Ó ti parí
map-episode-new = Tuntun
map-episode-begun = Ó ti bẹ̀rẹ̀
map-episode-locked = Ó ń bọ̀ láìpẹ́
    .about = A ṣì ń ṣe ìtàn yìí lọ́wọ́.
map-episode-broken = Ìtàn yìí ń sinmi
    .about = Nǹkan bàjẹ́ nínú rẹ̀. Àwọn ìtàn tó kù ṣì ń ṣiṣẹ́.
map-episode-practises = O máa kọ́:
map-leave = Kúrò ní máàpù
map-empty = Kò tíì sí ìtàn níbí.

## In a story

hud-leave = Jáde
    .about = Dúró fún ìgbà díẹ̀. A tọ́jú ibi tí o dé.
hud-help = Wá ìrànlọ́wọ́
    .about = Ẹni tó lè ràn ọ́ lọ́wọ́, àti bí
hud-settings = Ètò
hud-back = Padà
    .about = Padà sí ọ̀rọ̀ tó ṣáájú
hud-history = Ohun tí a sọ
hud-speak = Kà á fún mi
hud-speak-stop = Dá kíkà dúró
hud-next = Ó kàn
hud-close = Pa á dé
hud-scene = { $number } nínú { $total }

history-title = Ohun tí a sọ
history-empty = Kò tíì sí nǹkan. Ìtàn ṣẹ̀ṣẹ̀ bẹ̀rẹ̀ ni.
history-chose = O yan: { $option }

## Choices

choice-try-another-way = Gbìyànjú ọ̀nà míì
choice-go-on = Tẹ̀síwájú láti ibí
choice-tried = O ti dán an wò
choice-free = O lè yí ọkàn padà.
choice-tricks = { $count ->
   *[other] Ẹ̀tàn { $count } wà níbẹ̀
}

## Activities

activity-done = Mo ti parí
activity-go-on = Máa lọ
activity-hint = Ìtọ́ka
activity-another-hint = Ìtọ́ka míì
activity-no-more-hints = Gbogbo ìtọ́ka ti tán.
activity-no-hurry = Fara balẹ̀, kò sí ìkánjú.

inspect-title = Wò ó dáadáa
inspect-ask = Wá ohun tí kò tọ́
inspect-how = Yan ibì kan kí o wò ó dáadáa.
inspect-found = O rí { $found } nínú { $total }
inspect-found-about = { $found ->
    [0] O ò tíì rí nǹkan. { $total } ló wà láti wá.
   *[other] O ti rí nǹkan { $found } nínú { $total }.
}
inspect-list = Ohun tí o wò
inspect-list-empty = Ohun tí o bá wò máa hàn níbí.
inspect-spot-hidden = Ibì kan láti wò
inspect-spot-found = O rí i
inspect-spot-fine = Kò sí aburú níbí
inspect-picture = Àwòrán ojú-ewé kan

chat-title = Ìtàkùrọ̀sọ
chat-not-in-contacts = Kò sí lára àwọn tí o mọ̀
chat-free = Ìwọ lo ni àṣẹ níbí.
    .about = O lè dúró nígbàkigbà.
chat-choose-reply = Yan ìdáhùn kan
chat-save = Tọ́jú rẹ̀
    .about = Tọ́jú àwòrán ọ̀rọ̀ náà
chat-block = Dí i lọ́nà
    .about = Wọn ò ní lè kọ̀wé sí ọ
chat-report = Fi sùn
    .about = Sọ fún àwọn tó ni áàpù
chat-tell = Sọ fún ẹnìkan
    .about = Bá àgbàlagbà sọ̀rọ̀ báyìí
chat-leave = Kúrò nínú ọ̀rọ̀ náà
    .about = O ò jẹ ẹnikẹ́ni ní ìdáhùn
chat-done = Ó ti parí
chat-blocked = A ti dí i lọ́nà. Kò sí àtẹ̀jíṣẹ́ tó lè wọlé mọ́.
chat-over = Ọ̀rọ̀ ti parí. O ṣì lè lo àwọn bọ́tìnnì.
chat-finish = Máa lọ
chat-typing = Ó ń kọ̀wé
chat-bubble = { $name } kọ ọ́ pé: { $text }
chat-bubble-own = { $name } dáhùn pé: { $text }

tell-title = Sọ fún ẹnìkan
tell-step-who = Yan ẹni náà
tell-step-words = Yan ọ̀rọ̀
tell-free = O lè yan ẹnikẹ́ni. Tí ọwọ́ ọ̀kan bá dí, lọ bá ẹlòmíì.
tell-asked = O ti bi í
tell-words-free = O lè yí ọkàn padà.

passphrase-title = Ṣe ọ̀rọ̀ ìpamọ́ tó gùn
passphrase-how = Yan àwọn ọ̀rọ̀. Tún yan ọ̀kan láti mú un kúrò.
passphrase-row = Àwọn ọ̀rọ̀ rẹ
passphrase-tray = Àwọn ọ̀rọ̀ tí o lè yan
passphrase-slot-empty = Àyè òfìfo
passphrase-more = { $count ->
    [0] Ó ti gùn tó
   *[other] Ó ku { $count }
}
passphrase-strength = Báwo ló ṣe ṣòro mọ̀ tó?
passphrase-strength-0 = Ó rọrùn gan-an láti mọ̀
passphrase-strength-1 = Ó rọrùn láti mọ̀
passphrase-strength-2 = Ó ń dára sí i
passphrase-strength-3 = Ó dára
passphrase-strength-4 = Ó lágbára
passphrase-mix = Tún un pò
passphrase-clear = Kó gbogbo rẹ̀ kúrò
passphrase-done = Mo ti parí
passphrase-placed = { $word }, ní àyè { $place }
passphrase-practice = Ìdánrawò lásán ni. A ò tọ́jú nǹkan kan.

sort-title = To àwọn káàdì
sort-how = Gbé káàdì sínú àpótí, tàbí kí o tẹ àpótí. O lè mú káàdì padà.
sort-card = Káàdì { $number } nínú { $total }
sort-all-done = Gbogbo káàdì ti ní àyè.
sort-count = { $count }
sort-bin = { $bin }, { $count ->
   *[other] káàdì { $count }
}
sort-placed = { $card } Ó wà nínú: { $bin }. Mú un padà

spread-title = Wo ibi tó ń lọ
spread-go = Lọ
spread-number = { $count }
spread-picked = O yan { $picked } nínú { $total }
spread-phone = Fóònù { $number }, { $friends ->
   *[other] ọ̀rẹ́ { $friends }
}
spread-phone-reached = Fóònù { $number }, { $friends ->
   *[other] ọ̀rẹ́ { $friends }
}, ó dé ibí
spread-phone-heard = Fóònù { $number }, { $friends ->
   *[other] ọ̀rẹ́ { $friends }
}, òótọ́ ọ̀rọ̀ dé ibí
spread-phone-deleted = Fóònù { $number }, { $friends ->
   *[other] ọ̀rẹ́ { $friends }
}, wọ́n pa á rẹ́ níbí

compare-title = Ìtàn kan, ẹni méjì ló sọ ọ́
compare-look = Wò ó
compare-looked = O ti wo { $looked }, { $enough } ti tó
compare-covered = { $source }: { $question } Wò ó
compare-open = { $source }: { $question } { $answer }
compare-think = Kí ni èrò rẹ báyìí?
compare-sure = Báwo ló ṣe dá ọ lójú tó?

order-title = Èwo ló kọ́kọ́?
order-how = Yan ìgbésẹ̀ tó kàn. Tún yan ìgbésẹ̀ kan láti mú un kúrò.
order-row = Bó ṣe tẹ̀ léra
order-next = Kí ló kàn?
order-number = { $number }
order-placed = Ìgbésẹ̀ { $number }: { $step } Mú un kúrò
order-empty = Ìgbésẹ̀ { $number } máa wà níbí.

who-sees-title = Ta ló lè rí i?
who-sees-now = { $viewer } ń rí:
who-sees-aims = Ohun tí a fẹ́ nìyí
who-sees-aim-holds = Ó ti rí bẹ́ẹ̀: { $aim }
who-sees-aim-open = Kò tíì rí bẹ́ẹ̀: { $aim }
who-sees-switch = { $switch }: { $now }
who-sees-position = { $switch }: { $position }

plan-title = Ọjọ́ tó dùn mọ́ni
plan-how = Yan nǹkan kan, kí o wá yan àkókò. Kò sí ètò tí kò dáa.
plan-choose = Yan ohun tó máa wọ inú rẹ̀
plan-free = Àkókò òfìfo
plan-hours = { $hours ->
   *[other] Wákàtí { $hours }
}
plan-block = { $block }, { $hours ->
   *[other] wákàtí { $hours }
}
plan-part = { $part }, { $hours ->
    [0] kò sí àkókò òfìfo
   *[other] wákàtí { $hours } tó ṣófo
}
plan-filled = O ti lo wákàtí { $filled } nínú { $enough }
plan-feels = Bí ọjọ́ náà ṣe rí
plan-beside = Ètò ìṣáájú

vignette-title = Kí lo máa ṣe?
vignette-number = Ìtàn { $number } nínú { $total }
vignette-sure = Báwo ló ṣe dá ọ lójú tó?
vignette-good = Ọ̀nà kan tó dáa

## After a story

reflection-title = Ronú padà
reflection-any = Gbogbo ìdáhùn ló dáa.
badge-title = Àmì-ẹ̀yẹ tuntun!
badge-new = Àmì-ẹ̀yẹ tuntun: { $badge }
badge-kept = Ó ti wà nínú ìwé rẹ.
badge-practised = Ohun tí o kọ́
talk-title = Ẹ jọ sọ ọ́ nílé
    .about = Ẹ yan ọ̀kan kí ẹ jọ ṣe é. Kò sẹ́ni tó ń yẹ̀ ẹ́ wò.
talk-read = Ka káàdì fún mi
end-title = Ó parí
end-map = Padà sí máàpù
end-again = Tún un ṣe
end-rest = Dìde, kí o na ara.

## My book

book-title = Ìwé mi
book-badges = Àwọn àmì-ẹ̀yẹ mi
book-practised = Ohun tí mo ti kọ́
book-talk = Àwọn káàdì ọ̀rọ̀
book-badge-got = O ti ní àmì-ẹ̀yẹ yìí.
book-badge-locked = Ó ń dúró dè ọ́
book-badges-waiting = { $count ->
    [0] O ti ní gbogbo àmì-ẹ̀yẹ apá yìí!
   *[other] Àmì-ẹ̀yẹ { $count } ń dúró dè ọ́. Má kánjú.
}
book-practised-empty = Kò tíì sí nǹkan. Ìtàn kọ̀ọ̀kan máa fi nǹkan kún un.
book-times = { $count ->
    [0] Kò tíì sí
   *[other] Ìgbà { $count }
}

# Skills: a name, and one line that says what somebody could see.
skill-stop-and-feel = Dúró, mọ̀ ọ́n lára
    .about = Kọ́kọ́ dá ọwọ́ dúró, kí o mọ ohun tó ń ṣe ọ́.
skill-spot-pressure = Dá ẹ̀tàn mọ̀
    .about = Pe ẹ̀tàn ní orúkọ rẹ̀: ìkánjú, àṣírí, ẹ̀bùn ńlá.
skill-check-source = Wádìí ẹni tó sọ ọ́
    .about = Bèèrè lọ́nà míì kí o tó gbà á gbọ́ tàbí pín in.
skill-spot-ads = Dá ìpolówó mọ̀
    .about = Kíyè sí ohun tó fẹ́ ta nǹkan fún ọ.
skill-guard-data = Pa àṣírí rẹ mọ́
    .about = Mọ ọ̀rọ̀ àti àwòrán tí kò gbọ́dọ̀ kúrò nílé.
skill-strong-keys = Ọ̀rọ̀ ìpamọ́ tó lágbára
    .about = Ṣe ọ̀rọ̀ ìpamọ́ tó gùn. Kóòdù ò gbọ́dọ̀ kúrò nílé.
skill-set-controls = Yan ẹni tó lè rí i
    .about = Yí ètò kan sí "àwa nìkan", kí o dán an wò.
skill-mind-money = Ṣọ́ owó
    .about = Mọ iye tó jẹ́ gan-an, kí o sì bèèrè kí o tó ná owó.
skill-ask-consent = Kọ́kọ́ tọrọ àyè
    .about = Tọrọ àyè kí o tó ya àwòrán tàbí pín in. Rárá ni rárá.
skill-think-spread = Ronú bó ṣe ń tàn
    .about = Mọ ẹlòmíì tó lè rí i, kí o sì dá a dúró.
skill-stand-by = Dúró ti ọ̀rẹ́
    .about = Má dara pọ̀ mọ́ wọn. Bèèrè: ṣé kò sí?
skill-say-no = Sọ pé rárá
    .about = Kọ̀, kúrò níbẹ̀ tàbí dí i lọ́nà. Kò nílò àlàyé.
skill-save-block-report = Tọ́jú, dí lọ́nà, fi sùn
    .about = Tọ́jú ẹ̀rí, dí i lọ́nà, fi sùn, kí o wá sọ ọ́.
skill-tell-adult = Sọ fún àgbàlagbà
    .about = Yan ẹni náà, sọ ohun tó ṣẹlẹ̀, tún gbìyànjú.
skill-balance-time = Àkókò fún gbogbo rẹ̀
    .about = Ṣètò oorun, eré àti àkókò pẹ̀lú àwọn èèyàn.
skill-use-rights = Lo ẹ̀tọ́ rẹ
    .about = Sọ ohun tó tọ́ sí ọ àti sí àwọn ẹlòmíì.

## Settings

settings-title = Ètò
settings-now = Àyípadà máa ń ṣiṣẹ́ lójú ẹsẹ̀.
settings-reading = Kíkà
settings-sound = Ìró
settings-seeing = Rírí
settings-moving = Ìṣípò
settings-stories = Àwọn ìtàn
settings-language = Èdè
settings-band = Ọjọ́ orí
settings-text-size = Ìtóbi ọ̀rọ̀
    .smaller = Kí ọ̀rọ̀ kéré sí i
    .bigger = Kí ọ̀rọ̀ tóbi sí i
settings-read-aloud = Kà á sókè
    .about = Ohùn kan máa ka gbogbo ọ̀rọ̀
settings-music = Orin
settings-effects = Àwọn ìró
settings-voice = Ohùn
settings-captions = Ìró ní kíkọ
    .about = Ó ń sọ ìtumọ̀ ìró
settings-mono = Ìró kan náà létí méjèèjì
    .about = Fún etí kan tàbí gbohùngbohùn kan
settings-reduced-motion = Dín ìṣípò kù
    .about = Kò sí ohun tó ń yọ̀ tàbí tó ń fò
settings-high-contrast = Àwọ̀ tó hàn gan-an
    .about = Funfun lórí dúdú, etí tó nípọn
settings-quieter = Dín ìró kù
settings-louder = Fi kún ìró
settings-percent = { $percent } %
settings-on = Títàn
settings-off = Pípa
settings-reset = Bó ṣe wà tẹ́lẹ̀
settings-no-voice = Ẹ̀rọ yìí ò ní ohùn fún èdè yìí.

## Get help

help-title = Wá ìrànlọ́wọ́
help-kind = Kì í ṣe ẹ̀bi rẹ, kò sì sẹ́ni tó máa bá ọ wí.
    .about = Sísọ ọ́ ni ìwà akin.
help-tell = Sọ fún àgbàlagbà tó wà nítòsí
    .about = Fi ojú-ewé yìí han ẹnìkan. Ó máa ráyè fún ọ.
help-tell-who = Ta lo lè sọ fún?
help-tell-family = Ẹnìkan nílé
help-tell-school = Olùkọ́ kan ní iléèwé
help-tell-near = Aládùúgbò tàbí òbí ọ̀rẹ́ rẹ
help-tell-coach = Kóòṣì tàbí olórí ẹgbẹ́
help-tell-again = Tí ẹnìkan ò bá gbọ́, sọ fún ẹlòmíì.
help-what = Kí ni mo lè ṣe báyìí?
help-save-block-report = Tọ́jú rẹ̀. Dí i lọ́nà. Fi sùn. Kí o wá sọ ọ́.
help-country = Orílẹ̀-èdè
help-country-choose = Yan orílẹ̀-èdè rẹ
help-country-none = A ò tíì yàn án
help-line = Fóònù ìrànlọ́wọ́ ọmọdé
    .about = O lè pè kí o sì sọ̀rọ̀. O tún lè dákẹ́.
help-online-harm = Ìrànlọ́wọ́ fún ọ̀rọ̀ ayélujára
    .about = Fún wàhálà nínú ọ̀rọ̀, gémù àti àwòrán.
help-police = Ọlọ́pàá
    .about = Àgbàlagbà lè bá ọ fi sùn.
help-emergency = Pàjáwìrì
    .about = Nígbà tí ewu bá dé báyìí.
help-emergency-unknown = Ṣé ewu wà báyìí? Pe nọ́ńbà pàjáwìrì ibi tí o ń gbé.
help-number = { $number }
help-free = Ọ̀fẹ́ ni ìpè náà.
help-anonymous = Kò pọn dandan kí o sọ orúkọ rẹ.
help-hours-always = Tọ̀sán-tòru
help-hours-daily = Lójoojúmọ́, { $from } sí { $to }
help-hours-vary = Àkókò yàtọ̀ láti ibì kan sí ibòmíì.
help-chat-too = O tún lè kọ̀wé sí wọn.
help-none = Sọ fún àgbàlagbà tí o fọkàn tán.
    .about = Kò tíì sí nọ́ńbà tí a yẹ̀ wò fún orílẹ̀-èdè yìí.
help-busy = Wọn ò gbé e? Tún gbìyànjú. Kì í ṣe nítorí rẹ.
help-back = Padà sínú gémù

## Leave

leave-title = Ṣé kí o dúró díẹ̀?
leave-saved = A ti tọ́jú rẹ̀. O lè bẹ̀rẹ̀ láti ibí nígbà míì.
leave-stay = Máa ṣeré lọ
leave-map = Lọ sí máàpù
leave-title-screen = Lọ sí ìbẹ̀rẹ̀
leave-quit = Pa gémù dé

## When something does not work

notice-save-failed = Mi ò rí ibi tí o dé tọ́jú báyìí.
    .about = O lè máa ṣeré lọ. Màá tún gbìyànjú.
notice-save-damaged = Gémù tí a tọ́jú bàjẹ́. Mo lo èyí tó dáa gbẹ̀yìn.
    .about = A ti gbé èyí tó bàjẹ́ sẹ́gbẹ̀ẹ́. Kì í ṣe ẹ̀bi rẹ.
notice-save-lost = Gémù tí a tọ́jú ò ṣeé kà. A máa tún bẹ̀rẹ̀.
    .about = A gbé ti tẹ́lẹ̀ sẹ́gbẹ̀ẹ́. Àgbàlagbà lè wò ó.
notice-save-newer = Gémù tuntun ló ṣe ohun tí a tọ́jú.
    .about = Ó wà ní ìpamọ́. Jọ̀ọ́, gba gémù tuntun.
notice-settings-reset = Ètò rẹ ò ṣeé kà. Ó ti padà sí ti àkọ́kọ́.
notice-no-storage = Ẹ̀rọ yìí ò lè tọ́jú ibi tí o dé.
    .about = O lè ṣeré, àmọ́ wàá tún bẹ̀rẹ̀ nígbà míì.
notice-no-sound = Kò sí ìró báyìí. A kọ gbogbo ìró sílẹ̀.
notice-no-voice = Kò sí ohùn tó lè kàwé níbí báyìí.
notice-episode-broken = Ojú-ewé kan bàjẹ́ nínú ìtàn yìí. A ti padà sí máàpù.
    .about = Àwọn ìtàn tó kù ṣì ń ṣiṣẹ́.
notice-episode-changed = Ìtàn yìí ti yí padà. A máa bẹ̀rẹ̀ láti orí apá yìí.
notice-locale-broken = Ọ̀rọ̀ kan ò sí níbí. O lè rí èdè Gẹ̀ẹ́sì.
notice-picture-lost = Àwòrán dúró. Jọ̀ọ́, dúró díẹ̀.
notice-art-missing = Àwòrán kan ò sí. Ìtàn máa lọ láìsí i.
notice-ok = Ó dáa

## What sounds mean, in words

caption-message-in = Àtẹ̀jíṣẹ́ kan ń wọlé
caption-found-it = Agogo: o rí nǹkan kan
caption-try-again = Ìró jẹ́jẹ́: tún un wò
caption-why = Agogo: ìdí rẹ̀ nìyí
caption-hint = Agogo: ìtọ́ka kan
caption-block = Pá: o ti dí i lọ́nà
caption-report = Ìró afẹ́fẹ́: o ti fi sùn
caption-save-proof = Pá: o ti tọ́jú ẹ̀rí
caption-tell = Ìró tó tura: o ti sọ fún ẹnìkan
caption-badge = Orin ayọ̀: àmì-ẹ̀yẹ kan

## A word for the first time

nudge-title = Báwo ni! Tẹ bọ́tìnnì ńlá nígbà tó bá wù ọ́.
nudge-map = Yan ìtàn tó bá wù ọ́. Màá bá ọ rìn.
nudge-read = Kọ́kọ́ kà á. Lẹ́yìn náà, tẹ ọfà.

## For screen readers

access-says = { $name } sọ pé: { $text }
access-sound = Ìró: { $text }
access-screen = Lójú fóònù: { $text }
access-narrator = { $text }
access-question = { $name } bèèrè pé: { $text }
access-option = { $number } nínú { $total }: { $text }
access-chosen = o yàn án
access-not-chosen = o ò yàn án
access-on = títàn
access-off = pípa
access-done = ó ti parí
access-locked = kò tíì ṣí
access-of = { $number } nínú { $total }
access-percent = ìdá { $percent } nínú ọgọ́rùn-ún
access-button-not-yet = Èyí máa ṣí tó bá yá.
access-game = Gémù
access-story = Ìtàn
access-choices = Ohun tí o lè yan
access-menu = Àkójọ
access-dialog = Ojú-ewé kan lórí gémù
access-progress = Ibi tí a dé
access-moment = Dúró díẹ̀

## For grown-ups

adults-title = Fún àgbàlagbà àti olùkọ́
adults-gate = Fún àgbàlagbà
    .about = Ẹ tẹ { $first }, lẹ́yìn náà { $second }, lẹ́yìn náà { $third }.
adults-gate-again = Nọ́ńbà míì nìyẹn. Ẹ jọ̀ọ́, ẹ tún gbìyànjú.
adults-digit = { $number ->
    [1] ení
    [2] èjì
    [3] ẹ̀ta
    [4] ẹ̀rin
    [5] àrún
    [6] ẹ̀fà
    [7] èje
    [8] ẹ̀jọ
   *[9] ẹ̀sán
}
adults-about = Ìtàn kọ̀ọ̀kan gba ìṣẹ́jú 8 sí 12. Ewu kan, ẹ̀kọ́ kan.
    .more = Ẹni inú ìtàn ni ọmọ ń yàn fún, kì í ṣe ara rẹ̀.
adults-kept = Ohun tí a tọ́jú
    .about = Àmì-ẹ̀yẹ, ohun tí a kọ́, àti ibi tí ìtàn dé.
    .more = Kò sí àkáǹtì, kò sí orúkọ, a kì í tẹ nǹkan kan. Dátà kankan kì í kúrò lórí ẹ̀rọ yìí.
adults-listen = Tí ọmọ bá sọ nǹkan fún yín
    .about = Ẹ fara balẹ̀. Ẹ gbọ́ ọ. Ẹ dúpẹ́ pé ó sọ ọ́.
    .more = Ẹ má ṣèlérí pé ẹ ò ní sọ ọ́. Ẹ sọ ohun tí ẹ máa ṣe.
adults-lines = Fóònù ìrànlọ́wọ́ ti orílẹ̀-èdè kọ̀ọ̀kan
    .about = Nọ́ńbà eérú jẹ́ àkọ́wò: ẹnikẹ́ni ò tíì yẹ̀ wọ́n wò.
adults-line-draft = Àkọ́wò: a ò fi han àwọn ọmọ
adults-line-seen = A rí i lójú-ewé àwọn tó ni ín
adults-line-checked = { $name } yẹ̀ ẹ́ wò ní { $date }
adults-measure = Ìbéèrè ṣáájú gémù àti lẹ́yìn rẹ̀
    .about = Fún kíláàsì tó fẹ́ mọ ohun tó yí padà: ìtàn kúkúrú, ohun tí ọmọ fẹ́ kí ẹnìkan ṣe, àti bó ṣe dá a lójú tó.
    .more = Kò sí orúkọ, kò sí máàkì. Iye ìdáhùn gbogbo ọmọ lórí ẹ̀rọ yìí nìkan la ń tọ́jú. A máa ń fi hàn tí àwọn ọmọ bá pé márùn-ún. Àyípadà ò tíì jẹ́ ẹ̀rí: kíláàsì tí kò ṣe gémù náà tún lè yí padà.
adults-measure-code = Kóòdù kíláàsì
    .about = Ìdajì àwọn kíláàsì máa bẹ̀rẹ̀ pẹ̀lú fọ́ọ̀mù A, ìdajì pẹ̀lú fọ́ọ̀mù B.
adults-measure-off = Pípa
adults-measure-even = Nọ́ńbà 2, 4, 6
adults-measure-odd = Nọ́ńbà 1, 3, 5
adults-measure-before = Ṣáájú ìtàn àkọ́kọ́
adults-measure-after = Lẹ́yìn ìtàn tó kẹ́yìn
# How many children have answered so far.
adults-measure-children = { $count ->
    [0] Ẹnikẹ́ni ò tíì dáhùn.
   *[other] Ọmọ { $count } ti dáhùn.
}
adults-measure-ask = Bèèrè báyìí
# Answers of all children to the situations of a skill, before or after.
adults-measure-boxes = { $when }: { $solid } kò léwu, ó dájú gan-an, { $practice } kò léwu, kò dájú tó, { $open } léwu, kò dájú tó, { $risky } léwu, ó dájú gan-an
adults-erase = Pa gbogbo rẹ̀ rẹ́
    .about = Àmì-ẹ̀yẹ, ibi tí a dé àti ètò orí ẹ̀rọ yìí.
adults-erase-sure = Ṣé kí a pa gbogbo rẹ̀ rẹ́? Kò ní ṣeé mú padà.
adults-erase-yes = Bẹ́ẹ̀ ni, pa gbogbo rẹ̀ rẹ́
adults-erase-no = Rárá, tọ́jú rẹ̀
adults-erased = A ti pa gbogbo rẹ̀ rẹ́.

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
name-class-group = { -class } Láéláé
# Not a friend, but nobody says so yet: the question mark is all.
name-goat-helper = Customer care?

## Countries of the help lines

country-AE = Ẹ́mírétì Lárúbáwá
country-AL = Àlùbéníà
country-AU = Ọsirélíà
country-BR = Bùràsílì
country-CN = Ṣáínà
country-ES = Sípéènì
country-FR = Faransé
country-GB = Bìrìtéènì
country-HU = Họ́ngárì
country-IN = Íńdíà
country-KE = Kẹ́ńyà
country-MA = Mòrókò
country-MT = Málítà
country-MU = Mọ̀ríṣọ́ọ̀sì
country-NG = Nàìjíríà
country-RU = Rọ́ṣíà
country-SA = Saudi Arébíà
country-US = Amẹ́ríkà
