# A draft translation into Nigerian Pidgin, awaiting native readers.

### Every word of the game around the stories. Sentences stay short: 14 words at most.

## The window, the loading page, the first run

window-title = { -mascot }: Online Safety Adventures
loading-title = Di goat dey come...
loading-parts = { $done } of { $total } parts. After dis, e go work without internet.
loading-almost = E remain small.

first-language = Choose your language
first-band = Choose your age
    .about = Di stories go fit your age. You fit change am later.
first-read-aloud = You want make voice read for you?
    .about = You fit change am later for settings.
first-read-aloud-yes = Yes, read for me
first-read-aloud-no = No, I go read am myself
first-done = Oya, make we go!
first-step = Step { $step } of { $total }

# The age bands. They are never called small or big.
band-young = 6 to 8
    .about = Short stories, two ways to choose
band-middle = 9 to 12
    .about = Longer stories, more ways to choose
band-older = 13 to 15
    .about = Longer stories, tricks wey hard pass

## The title

title-name = { -mascot }
title-tagline = Online Safety Adventures
title-play = Play
title-resume = Continue di story
title-map = All di stories
title-book = My badges
title-language = Language
title-settings = Settings
title-adults = Adults
title-quit = Close di game
title-season = Season { $number }

## The season map

map-title = Choose story
# On the card of a story: only its number.
map-number = { $number }
map-sheet-next = More stories
map-sheet-back = Stories wey come before
map-count = { $done } of { $total }
map-count-about = { $done ->
    [0] No story don finish yet. Take your time.
    [one] { $done } story of { $total } don finish.
   *[other] { $done } stories of { $total } don finish.
}
map-episode-play = Play
map-episode-resume = Continue
map-episode-again = Play again
map-episode-restart = Start afresh
map-episode-done = Don finish
map-episode-new = New
map-episode-begun = E don start
map-episode-locked = E dey come
    .about = Dem still dey make dis story.
map-episode-broken = Dis story dey rest
    .about = Something don spoil inside. Di other stories still dey play.
map-episode-practises = You go practise:
map-leave = Leave map
map-empty = No story dey here yet.

## In a story

hud-leave = Leave
    .about = Stop for now. We go keep your place.
hud-help = Get help
    .about = Who fit help you, and how
hud-settings = Settings
hud-back = Back
    .about = Go back to di line before
hud-history = Wetin dem talk
hud-speak = Read am for me
hud-speak-stop = Stop di reading
hud-next = Next
hud-close = Close
hud-scene = { $number } of { $total }

history-title = Wetin dem talk
history-empty = Nothing yet. Di story just start.
history-chose = You choose: { $option }

## Choices

choice-try-another-way = Try another way
choice-go-on = Continue from here
choice-tried = You don try am
choice-free = You fit change your mind.
choice-tricks = { $count ->
    [one] One trick dey work here
   *[other] { $count } tricks dey work here
}

## Activities

activity-done = E don do
activity-go-on = Continue
activity-hint = Hint
activity-another-hint = Another hint
activity-no-more-hints = Na all di hints be dat.
activity-no-hurry = Take all di time wey you want.

inspect-title = Look well
inspect-ask = Find wetin no correct
inspect-how = Pick one spot make you look am well.
inspect-found = You don find { $found } of { $total }
inspect-found-about = { $found ->
    [0] You never find anything. { $total } dey to find.
    [one] You don find { $found } thing of { $total }.
   *[other] You don find { $found } things of { $total }.
}
inspect-list = Wetin you don look
inspect-list-empty = Wetin you look go show here.
inspect-spot-hidden = One spot to look
inspect-spot-found = Don see am
inspect-spot-fine = Nothing wrong here
inspect-picture = Picture of one page

chat-title = Di chat
chat-not-in-contacts = No dey your contacts
chat-free = Na you be oga of dis chat.
    .about = You fit stop any time.
chat-choose-reply = Choose your reply
chat-save = Save am
    .about = Keep picture of di chat
chat-block = Block
    .about = Dem no go fit write you
chat-report = Report
    .about = Tell di app people
chat-tell = Tell person
    .about = Talk to adult now
chat-leave = Leave di chat
    .about = You no owe anybody answer
chat-done = E don do
chat-blocked = E don block. No message fit enter again.
chat-over = Di chat don end. Di buttons still dey work.
chat-finish = Continue
chat-typing = Dey write
chat-bubble = { $name } write: { $text }
chat-bubble-own = { $name } answer: { $text }

tell-title = Tell person
tell-step-who = Choose who
tell-step-words = Choose words
tell-free = You fit choose anyone. If one dey busy, try another.
tell-asked = You don ask
tell-words-free = You fit change your mind.

passphrase-title = Build long password
passphrase-how = Pick words. Pick one again if you want take am back.
passphrase-row = Your words
passphrase-tray = Words wey you fit pick
passphrase-slot-empty = Empty place
passphrase-more = { $count ->
    [0] E long reach
    [one] One more
   *[other] { $count } more
}
passphrase-strength = How e hard reach to guess?
passphrase-strength-0 = Very easy to guess
passphrase-strength-1 = Easy to guess
passphrase-strength-2 = E dey better small small
passphrase-strength-3 = Good
passphrase-strength-4 = Strong
passphrase-mix = Mix again
passphrase-clear = Take all back
passphrase-done = E don do
passphrase-placed = { $word }, for place { $place }
passphrase-practice = Na just practice. We no keep anything.

sort-title = Sort di cards
sort-how = Carry di card go box, or press di box. You fit take card back.
sort-card = Card { $number } of { $total }
sort-all-done = All di cards don get place.
sort-count = { $count }
sort-bin = { $bin }, { $count ->
    [one] { $count } card
   *[other] { $count } cards
}
sort-placed = { $card } E dey inside: { $bin }. Take am back

spread-title = See where e dey go
spread-go = Go
spread-number = { $count }
spread-picked = You don pick { $picked } of { $total }
spread-phone = Phone { $number }, { $friends ->
    [one] { $friends } friend
   *[other] { $friends } friends
}
spread-phone-reached = Phone { $number }, { $friends ->
    [one] { $friends } friend
   *[other] { $friends } friends
}, e reach here
spread-phone-heard = Phone { $number }, { $friends ->
    [one] { $friends } friend
   *[other] { $friends } friends
}, di true words reach here
spread-phone-deleted = Phone { $number }, { $friends ->
    [one] { $friends } friend
   *[other] { $friends } friends
}, dem don delete am here

compare-title = Two sources, one story
compare-look = Look
compare-looked = You don look { $looked }, { $enough } don do
compare-covered = { $source }: { $question } Look
compare-open = { $source }: { $question } { $answer }
compare-think = Wetin you think now?
compare-sure = How you sure reach?

order-title = Wetin come first?
order-how = Pick di step wey come next. Pick am again to take am back.
order-row = One by one
order-next = Wetin come next?
order-number = { $number }
order-placed = Step { $number }: { $step } Take am back
order-empty = Step { $number } go enter here.

who-sees-title = Who fit see am?
who-sees-now = { $viewer } dey see:
who-sees-aims = Dis na wetin we want
who-sees-aim-holds = E don dey okay: { $aim }
who-sees-aim-open = Never okay: { $aim }
who-sees-switch = { $switch }: { $now }
who-sees-position = { $switch }: { $position }

plan-title = One day wey sweet
plan-how = Pick something, then pick one part of di day. No plan dey wrong.
plan-choose = Choose wetin go enter
plan-free = Free time
plan-hours = { $hours ->
    [one] { $hours } hour
   *[other] { $hours } hours
}
plan-block = { $block }, { $hours ->
    [one] { $hours } hour
   *[other] { $hours } hours
}
plan-part = { $part }, { $hours ->
    [0] no free time
    [one] { $hours } free hour
   *[other] { $hours } free hours
}
plan-filled = { $filled } of { $enough } hours don full
plan-feels = How di day dey feel
plan-beside = Di plan before

vignette-title = Wetin you go do?
vignette-number = Story { $number } of { $total }
vignette-sure = How you sure reach?
vignette-good = One good way

## After a story

reflection-title = Think back
reflection-any = Every answer good.
badge-title = New badge!
badge-new = New badge: { $badge }
badge-kept = E dey your book now.
badge-practised = You don practise
talk-title = Talk for house
    .about = Pick one make una do am together. Nobody dey check.
talk-read = Read di card for me
end-title = Di end
end-map = Back to di map
end-again = Play again
end-rest = Stand up, stretch body.

## My book

book-title = My book
book-badges = My badges
book-practised = Wetin I don practise
book-talk = Talk cards
book-badge-got = You don get dis badge.
book-badge-locked = E dey wait for you
book-badges-waiting = { $count ->
    [0] You don get every badge for dis season!
    [one] { $count } badge dey wait for you. Take your time.
   *[other] { $count } badges dey wait for you. Take your time.
}
book-practised-empty = Nothing yet. Every story go add something here.
book-times = { $count ->
    [0] Never yet
    [one] { $count } time
   *[other] { $count } times
}

# Skills: a name, and one line that says what somebody could see.
skill-stop-and-feel = Stop and feel
    .about = Stop your hand first, and know wetin you dey feel.
skill-spot-pressure = Catch di trick
    .about = Call di trick by im name: hurry, secret, prize.
skill-check-source = Check who talk am
    .about = Ask another way before you believe or share.
skill-spot-ads = Catch adverts
    .about = Know wetin want sell something give you.
skill-guard-data = Keep things private
    .about = Know which facts and pictures go stay for house.
skill-strong-keys = Strong passwords
    .about = Build long, funny passwords. Codes stay for house.
skill-set-controls = Choose who fit see
    .about = Put setting for "only us", and test am.
skill-mind-money = Mind di money
    .about = See di true price. Ask before e cost you.
skill-ask-consent = Ask first
    .about = Ask before you snap or share picture. No na no.
skill-think-spread = Think how e go spread
    .about = See who else fit see am, and stop di chain.
skill-stand-by = Stand with your friend
    .about = No join dem. Ask: you dey okay?
skill-say-no = Say no
    .about = Say no, comot or block. You no need reason.
skill-save-block-report = Save, block, report
    .about = Keep di proof, block, report, and then tell.
skill-tell-adult = Tell adult
    .about = Choose who, talk wetin happen, and try again.
skill-balance-time = Time for everything
    .about = Plan one day with sleep, play and people.
skill-use-rights = Use your rights
    .about = Talk wetin you fit ask for, for you and others.

## Settings

settings-title = Settings
settings-now = Changes dey work at once.
settings-reading = Reading
settings-sound = Sound
settings-seeing = Seeing
settings-moving = Moving
settings-stories = Stories
settings-language = Language
settings-band = Age
settings-text-size = Text size
    .smaller = Make text small
    .bigger = Make text big
settings-read-aloud = Read out loud
    .about = Voice dey read every line
settings-music = Music
settings-effects = Sounds
settings-voice = Voice
settings-captions = Sounds as words
    .about = E dey tell wetin sound mean
settings-mono = Same for di two ears
    .about = For one ear or one speaker
settings-reduced-motion = Less moving
    .about = Nothing dey slide or bounce
settings-high-contrast = Strong colours
    .about = White on black, thick edges
settings-quieter = Low am
settings-louder = Raise am
settings-percent = { $percent } %
settings-on = On
settings-off = Off
settings-reset = As e be before
settings-no-voice = Dis device no get voice for dis language.

## Get help

help-title = Get help
help-kind = No be your fault, and you no dey for trouble.
    .about = To tell person na di brave part.
help-tell = Tell adult wey dey near you
    .about = Show dis page. Somebody get time for you.
help-tell-who = Who you fit tell?
help-tell-family = Person for house
help-tell-school = Teacher for school
help-tell-near = Neighbour, or your friend im people
help-tell-coach = Coach or club leader
help-tell-again = If one no listen, tell another.
help-what = Wetin I fit do now?
help-save-block-report = Save am. Block. Report. Then tell.
help-country = Country
help-country-choose = Choose your country
help-country-none = You never choose
help-line = Child help line
    .about = You fit call and talk. You fit keep quiet too.
help-online-harm = Help with online things
    .about = For wahala for chats, games and pictures.
help-police = Police
    .about = Adult fit help you report am.
help-emergency = Emergency
    .about = When person dey for danger now.
help-emergency-unknown = Danger now? Call di emergency number for where you dey live.
help-number = { $number }
help-free = Di call na free.
help-anonymous = You no need talk your name.
help-hours-always = Day and night
help-hours-daily = Every day, { $from } to { $to }
help-hours-vary = Di time no be di same for every place.
help-chat-too = You fit write dem too.
help-none = Tell one adult wey you trust.
    .about = No checked number dey for dis country yet.
help-busy = No answer? Try again. No be because of you.
help-back = Back to di game

## Leave

leave-title = Stop for now?
leave-saved = E don save. Next time you fit continue from here.
leave-stay = Continue to play
leave-map = Go di map
leave-title-screen = Go di start
leave-quit = Close di game

## When something does not work

notice-save-failed = I no fit keep your place just now.
    .about = You fit continue to play. I go try again.
notice-save-damaged = Your saved game spoil. I take di last good one.
    .about = I put di spoil one for side. No be your fault at all.
notice-save-lost = I no fit read your saved game, so we go start fresh.
    .about = Di old one dey for side, and adult fit check am.
notice-save-newer = Your saved game come from newer version.
    .about = E dey safe for side. Abeg update di game.
notice-settings-reset = I no fit read your settings. Dem don go back to start.
notice-no-storage = Dis device no fit keep your place.
    .about = You fit play, but next time e go start fresh.
notice-no-sound = Sound no dey now. Every sound dey written too.
notice-no-voice = No voice fit read here now.
notice-episode-broken = One page don spoil for dis story, so we dey back for map.
    .about = Di other stories still dey play.
notice-episode-changed = Dis story don change. We go start from di top of di scene.
notice-locale-broken = Some words no dey here, so you fit see English.
notice-picture-lost = Di picture stop. Wait small, abeg.
notice-art-missing = One picture no dey. Di story go continue without am.
notice-ok = OK

## What sounds mean, in words

caption-message-in = Message don land
caption-found-it = Chime: you don find something
caption-try-again = Soft notes: look am again
caption-why = Chime: see why
caption-hint = Chime: one hint
caption-block = Click: you don block am
caption-report = Swish: you don report am
caption-save-proof = Click: you don save am as proof
caption-tell = Warm notes: you don tell person
caption-badge = Happy music: one badge

## A word for the first time

nudge-title = How far! Press di big button any time you ready.
nudge-map = Pick any story. I go follow you.
nudge-read = Read am first. Then press di arrow.

## For screen readers

access-says = { $name } say: { $text }
access-sound = Sound: { $text }
access-screen = On di screen: { $text }
access-narrator = { $text }
access-question = { $name } ask: { $text }
access-option = { $number } of { $total }: { $text }
access-chosen = you choose am
access-not-chosen = you no choose am
access-on = on
access-off = off
access-done = e don do
access-locked = never open
access-of = { $number } of { $total }
access-percent = { $percent } percent
access-button-not-yet = Dis one go open later.
access-game = Di game
access-story = Di story
access-choices = Wetin you fit choose
access-menu = Menu
access-dialog = Page on top of di game
access-progress = How e reach
access-moment = Wait small

## For grown-ups

adults-title = For adults and teachers
adults-gate = For adults
    .about = Press { $first }, then { $second }, then { $third }.
adults-gate-again = Dat one na another number. Abeg try again.
adults-digit = { $number ->
    [1] one
    [2] two
    [3] three
    [4] four
    [5] five
    [6] six
    [7] seven
    [8] eight
   *[9] nine
}
adults-about = Each story dey take 8 to 12 minutes. One risk, one skill.
    .more = Di pikin dey choose for character, never for im own life.
adults-kept = Wetin we dey keep
    .about = Badges, wetin dem don practise, and di place for story.
    .more = No account, no name, nothing to type. No data dey comot from dis device.
adults-listen = If pikin tell you something
    .about = Stay calm. Listen. Thank dem say dem tell you.
    .more = No promise to keep am secret. Talk wetin you go do next.
adults-lines = Help lines by country
    .about = Grey numbers na draft: nobody don check dem yet.
adults-line-draft = Draft: children no dey see am
adults-line-seen = We see am for di service own page
adults-line-checked = { $name } check am on { $date }
adults-measure = Questions before and after
    .about = For class wey want see wetin don change: short stories, wetin pikin want make person do, and how e sure reach.
    .more = No names, no marks. We dey keep only di count of all di children for dis device, and we dey show am from five children. Change never be proof: class wey no play di game fit change too.
adults-measure-code = Class code
    .about = Half of di classes go start with form A, half with form B.
adults-measure-off = Off
adults-measure-even = Even
adults-measure-odd = Odd
adults-measure-before = Before di first story
adults-measure-after = After di last story
# How many children have answered so far.
adults-measure-children = { $count ->
    [0] Nobody don answer yet.
    [one] { $count } pikin don answer.
   *[other] { $count } children don answer.
}
adults-measure-ask = Ask now
# Answers of all children to the situations of a skill, before or after.
adults-measure-boxes = { $when }: { $solid } safe and sure well well, { $practice } safe but no too sure, { $open } no safe and no too sure, { $risky } no safe but sure well well
adults-erase = Delete everything
    .about = Badges, places and settings for dis device.
adults-erase-sure = Delete everything? You no go fit bring am back.
adults-erase-yes = Yes, delete everything
adults-erase-no = No, keep am
adults-erased = Everything don delete.

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
name-class-group = { -class } Forever
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
country-NG = Nigeria
country-RU = Russia
country-SA = Saudi Arabia
country-US = United States
