### Every word of the game around the stories. Sentences stay short: 14 words at most.

## The window, the loading page, the first run

window-title = { -mascot }: Online Safety Adventures
loading-title = The goat is on its way...
loading-parts = { $done } of { $total } parts. After this it works without the internet.
loading-almost = Almost there.

first-language = Choose your language
first-band = Choose your age
    .about = The stories fit your age. You can change it later.
first-read-aloud = Shall a voice read to you?
    .about = You can change it later in the settings.
first-read-aloud-yes = Yes, read to me
first-read-aloud-no = No, I read by myself
first-done = Let's go!
first-step = Step { $step } of { $total }

# The age bands. They are never called small or big.
band-young = 6 to 8
    .about = Short stories, two ways to choose
band-middle = 9 to 12
    .about = Longer stories, more ways to choose
band-older = 13 to 15
    .about = Longer stories, trickier tricks

## The title

title-name = { -mascot }
title-tagline = Online Safety Adventures
title-play = Play
title-resume = Go on with the story
title-map = All stories
title-book = My badges
title-language = Language
title-settings = Settings
title-adults = Grown-ups
title-quit = Close the game
title-season = Season { $number }

## The season map

map-title = Choose a story
# On the card of a story: only its number.
map-number = { $number }
map-sheet-next = More stories
map-sheet-back = Earlier stories
map-count = { $done } of { $total }
map-count-about = { $done ->
    [0] No story is done yet. Take your time.
    [one] { $done } story of { $total } is done.
   *[other] { $done } stories of { $total } are done.
}
map-episode-play = Play
map-episode-resume = Go on
map-episode-again = Play again
map-episode-restart = Start over
map-episode-done = Done
map-episode-new = New
map-episode-begun = Begun
map-episode-locked = Coming later
    .about = This story is still being made.
map-episode-broken = This story is resting
    .about = Something in it is broken. The other stories still play.
map-episode-practises = You practise:
map-leave = Leave map
map-empty = There are no stories here yet.

## In a story

hud-leave = Leave
    .about = Stop for now. Your place is kept.
hud-help = Get help
    .about = Who can help you, and how
hud-settings = Settings
hud-back = Back
    .about = Go back to the line before
hud-history = What was said
hud-speak = Read it to me
hud-speak-stop = Stop reading
hud-next = Next
hud-close = Close
hud-scene = { $number } of { $total }

history-title = What was said
history-empty = Nothing yet. The story has just begun.
history-chose = You chose: { $option }

## Choices

choice-try-another-way = Try another way
choice-go-on = Go on from here
choice-tried = Tried before
choice-free = You can change your mind.
choice-tricks = { $count ->
    [one] A trick was at work
   *[other] { $count } tricks were at work
}

## Activities

activity-done = Done
activity-go-on = Go on
activity-hint = Hint
activity-another-hint = Another hint
activity-no-more-hints = These were all the hints.
activity-no-hurry = Take all the time you like.

inspect-title = Look closely
inspect-ask = Find what feels wrong
inspect-how = Pick a spot to look closer.
inspect-found = { $found } of { $total } found
inspect-found-about = { $found ->
    [0] You found nothing yet. There are { $total } to find.
    [one] You found { $found } thing of { $total }.
   *[other] You found { $found } things of { $total }.
}
inspect-list = What you looked at
inspect-list-empty = What you look at is listed here.
inspect-spot-hidden = A spot to look at
inspect-spot-found = Found
inspect-spot-fine = Nothing wrong here
inspect-picture = A picture of a page

chat-title = The chat
chat-not-in-contacts = Not in your contacts
chat-free = You are in charge of this chat.
    .about = You can stop at any time.
chat-choose-reply = Choose a reply
chat-save = Save it
    .about = Keep a picture of the chat
chat-block = Block
    .about = They cannot write to you
chat-report = Report
    .about = Tell the app team
chat-tell = Tell someone
    .about = Talk to a grown-up now
chat-leave = Leave the chat
    .about = You owe nobody an answer
chat-done = Done
chat-blocked = Blocked. No more messages can come in.
chat-over = The chat is over. You can still use the buttons.
chat-finish = Go on
chat-typing = Is writing
chat-bubble = { $name } writes: { $text }
chat-bubble-own = { $name } answers: { $text }

tell-title = Tell someone
tell-step-who = Choose who
tell-step-words = Choose words
tell-free = You can choose any of them. If one is busy, try another.
tell-asked = Asked before
tell-words-free = You can change your mind.

passphrase-title = Build a long password
passphrase-how = Pick words. Pick one again to take it back.
passphrase-row = Your words
passphrase-tray = Words to pick from
passphrase-slot-empty = An empty place
passphrase-more = { $count ->
    [0] Long enough
    [one] One more
   *[other] { $count } more
}
passphrase-strength = How hard to guess?
passphrase-strength-0 = Very easy to guess
passphrase-strength-1 = Easy to guess
passphrase-strength-2 = Getting better
passphrase-strength-3 = Good
passphrase-strength-4 = Strong
passphrase-mix = Mix again
passphrase-clear = Take all back
passphrase-done = Done
passphrase-placed = { $word }, in place { $place }
passphrase-practice = Just for practice. Nothing is kept.

sort-title = Sort the cards
sort-how = Move the card to a box, or press the box. You can take a card back.
sort-card = Card { $number } of { $total }
sort-all-done = All cards have a place.
sort-count = { $count }
sort-bin = { $bin }, { $count ->
    [one] { $count } card
   *[other] { $count } cards
}
sort-placed = { $card } It lies in: { $bin }. Take it back

spread-title = Watch where it goes
spread-go = Go
spread-number = { $count }
spread-picked = { $picked } of { $total } picked
spread-phone = Phone { $number }, { $friends ->
    [one] { $friends } friend
   *[other] { $friends } friends
}
spread-phone-reached = Phone { $number }, { $friends ->
    [one] { $friends } friend
   *[other] { $friends } friends
}, it came here
spread-phone-heard = Phone { $number }, { $friends ->
    [one] { $friends } friend
   *[other] { $friends } friends
}, the true words came here
spread-phone-deleted = Phone { $number }, { $friends ->
    [one] { $friends } friend
   *[other] { $friends } friends
}, deleted here

compare-title = Two sources, one story
compare-look = Look
compare-looked = { $looked } looked at, { $enough } are enough
compare-covered = { $source }: { $question } Look
compare-open = { $source }: { $question } { $answer }
compare-think = What do you think now?
compare-sure = How sure are you?

order-title = What comes first?
order-how = Pick the step that comes next. Pick a step again to take it back.
order-row = In order
order-next = What comes next?
order-number = { $number }
order-placed = Step { $number }: { $step } Take it back
order-empty = Here comes step { $number }.

who-sees-title = Who can see?
who-sees-now = { $viewer } sees:
who-sees-aims = This is what we want
who-sees-aim-holds = It holds: { $aim }
who-sees-aim-open = Not yet: { $aim }
who-sees-switch = { $switch }: { $now }
who-sees-position = { $switch }: { $position }

plan-title = A day that feels good
plan-how = Pick something, then pick a part of the day. There is no wrong plan.
plan-choose = Choose what goes in
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
plan-filled = { $filled } of { $enough } hours filled
plan-feels = How the day feels
plan-beside = The plan before

vignette-title = What could they do?
vignette-number = Story { $number } of { $total }
vignette-sure = How sure are you?
vignette-good = One good way

## After a story

reflection-title = Think back
reflection-any = Every answer is a good one.
badge-title = A new badge!
badge-new = New badge: { $badge }
badge-kept = It is in your book now.
badge-practised = You practised
talk-title = Talk at home
    .about = Pick one to do together. Nobody checks.
talk-read = Read the card to me
end-title = The end
end-map = Back to the map
end-again = Play again
end-rest = A good time to stretch.

## My book

book-title = My book
book-badges = My badges
book-practised = What I practised
book-talk = Talk cards
book-badge-got = You have this badge.
book-badge-locked = Waits for you
book-badges-waiting = { $count ->
    [0] You have every badge of this season!
    [one] { $count } badge waits for you. Take your time.
   *[other] { $count } badges wait for you. Take your time.
}
book-practised-empty = Nothing yet. Every story adds something here.
book-times = { $count ->
    [0] Not yet
    [one] { $count } time
   *[other] { $count } times
}

# Skills: a name, and one line that says what somebody could see.
skill-stop-and-feel = Stop and feel
    .about = Stop your hand first, and notice what you feel.
skill-spot-pressure = Spot the trick
    .about = Call a trick by its name: hurry, secret, prize.
skill-check-source = Check who says so
    .about = Ask in a second way before you believe or share.
skill-spot-ads = Spot adverts
    .about = Notice what wants to sell you something.
skill-guard-data = Keep things private
    .about = Know which facts and pictures stay at home.
skill-strong-keys = Strong passwords
    .about = Build long, odd passwords. Codes stay at home.
skill-set-controls = Choose who can see
    .about = Switch a setting to "only us", and test it.
skill-mind-money = Mind the money
    .about = See the true price, and ask before it costs.
skill-ask-consent = Ask first
    .about = Ask before you take or share a picture. No means no.
skill-think-spread = Think how it spreads
    .about = See who else might see it, and stop a chain.
skill-stand-by = Stand by a friend
    .about = Do not join in. Ask: are you OK?
skill-say-no = Say no
    .about = Say no, leave or block. No reason needed.
skill-save-block-report = Save, block, report
    .about = Keep the proof, block, report, and then tell.
skill-tell-adult = Tell a grown-up
    .about = Choose who, say what happened, and try again.
skill-balance-time = Time for all of it
    .about = Plan a day with sleep, play and people.
skill-use-rights = Use your rights
    .about = Say what you may ask for, for you and others.

## Settings

settings-title = Settings
settings-now = Changes work at once.
settings-reading = Reading
settings-sound = Sound
settings-seeing = Seeing
settings-moving = Moving
settings-stories = Stories
settings-language = Language
settings-band = Age
settings-text-size = Text size
    .smaller = Smaller text
    .bigger = Bigger text
settings-read-aloud = Read aloud
    .about = A voice reads every line
settings-music = Music
settings-effects = Sounds
settings-voice = Voice
settings-captions = Sounds in words
    .about = Says what a sound means
settings-mono = Same in both ears
    .about = For one ear or one loudspeaker
settings-reduced-motion = Less motion
    .about = Nothing slides or bounces
settings-high-contrast = High contrast
    .about = White on dark, thick edges
settings-quieter = Quieter
settings-louder = Louder
settings-percent = { $percent } %
settings-on = On
settings-off = Off
settings-reset = As it was
settings-no-voice = This device has no voice for this language.

## Get help

help-title = Get help
help-kind = It is not your fault, and you are not in trouble.
    .about = Telling is the brave part.
help-tell = Tell a grown-up near you
    .about = Show this page. Someone has time for you.
help-tell-who = Who could you tell?
help-tell-family = Someone at home
help-tell-school = A teacher at school
help-tell-near = A neighbour or a friend's grown-up
help-tell-coach = A coach or a club leader
help-tell-again = If one does not listen, tell another.
help-what = What can I do now?
help-save-block-report = Save it. Block. Report. Then tell.
help-country = Country
help-country-choose = Choose your country
help-country-none = Not chosen
help-line = Child help line
    .about = You can call and talk. You may also stay silent.
help-online-harm = Help with things online
    .about = For trouble in chats, games and pictures.
help-police = Police
    .about = A grown-up can help you report it.
help-emergency = Emergency
    .about = When someone is in danger now.
help-emergency-unknown = In danger now? Call the emergency number where you live.
help-number = { $number }
help-free = The call is free.
help-anonymous = You need not say your name.
help-hours-always = Day and night
help-hours-daily = Every day, { $from } to { $to }
help-hours-vary = The hours differ from place to place.
help-chat-too = You can also write to them.
help-none = Tell an adult you trust.
    .about = There is no checked number for this country yet.
help-busy = No answer? Try again. It is not because of you.
help-back = Back to the game

## Leave

leave-title = Stop for now?
leave-saved = Saved. You can go on right here next time.
leave-stay = Keep playing
leave-map = Go to the map
leave-title-screen = Go to the start
leave-quit = Close the game

## When something does not work

notice-save-failed = I could not keep your place just now.
    .about = You can go on playing. I will try again.
notice-save-damaged = Your kept game was damaged. I took the last good one.
    .about = The damaged one is put aside. Nothing is your fault.
notice-save-lost = Your kept game could not be read, so we start fresh.
    .about = The old one is put aside, and a grown-up can look.
notice-save-newer = Your kept game comes from a newer version.
    .about = It is put aside safely. Please update the game.
notice-settings-reset = Your settings could not be read. They are as at first.
notice-no-storage = This device cannot keep your place.
    .about = You can play, but it starts fresh next time.
notice-no-sound = There is no sound right now. Every sound is also written.
notice-no-voice = No voice can read here right now.
notice-episode-broken = This story has a broken page, so we are back at the map.
    .about = The other stories still play.
notice-episode-changed = This story has changed. We go on at the start of the scene.
notice-locale-broken = Some words are missing here, so you may see English.
notice-picture-lost = The picture stopped. One moment, please.
notice-art-missing = A picture is missing. The story goes on without it.
notice-ok = OK

## What sounds mean, in words

caption-message-in = A message comes in
caption-found-it = Chime: you found something
caption-try-again = Soft notes: have another look
caption-why = Chime: here is why
caption-hint = Chime: a hint
caption-block = Click: blocked
caption-report = Swish: reported
caption-save-proof = Click: saved as proof
caption-tell = Warm notes: you told somebody
caption-badge = Happy music: a badge

## A word for the first time

nudge-title = Hello! Press the big button when you like.
nudge-map = Pick any story. I come with you.
nudge-read = Read first. Then press the arrow.

## For screen readers

access-says = { $name } says: { $text }
access-sound = Sound: { $text }
access-screen = On the screen: { $text }
access-narrator = { $text }
access-question = { $name } asks: { $text }
access-option = { $number } of { $total }: { $text }
access-chosen = chosen
access-not-chosen = not chosen
access-on = on
access-off = off
access-done = done
access-locked = not open yet
access-of = { $number } of { $total }
access-percent = { $percent } percent
access-button-not-yet = This opens later.
access-game = The game
access-story = The story
access-choices = What you can choose
access-menu = Menu
access-dialog = A page over the game
access-progress = How far
access-moment = One moment

## For grown-ups

adults-title = For grown-ups and teachers
adults-gate = For grown-ups
    .about = Press { $first }, then { $second }, then { $third }.
adults-gate-again = That was another number. Please try again.
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
adults-about = Each story takes 8 to 12 minutes. One risk, one skill.
    .more = The child chooses for a character, never for their own life.
adults-kept = What is kept
    .about = Badges, what was practised, and the place in a story.
    .more = No account, no name, and nothing typed. No data leaves this device.
adults-listen = If a child tells you something
    .about = Stay calm. Listen. Thank them for telling.
    .more = Do not promise to keep it secret. Say what you will do next.
adults-lines = Help lines by country
    .about = Grey numbers are drafts: nobody has checked them yet.
adults-line-draft = Draft: not shown to children
adults-line-seen = Seen on the service's own page
adults-line-checked = Checked by { $name } on { $date }
adults-measure = Questions before and after
    .about = For a class that wants to see what has changed. Short stories: what could somebody do? How sure are you?
    .more = No names and no marks. Only counts of all children on this device are kept. They are shown from five children on. A change alone is no proof. A class without the game may change too.
adults-measure-code = Class code
    .about = Half of the classes begin with form A, half with form B.
adults-measure-off = Off
adults-measure-even = Even
adults-measure-odd = Odd
adults-measure-before = Before the first story
adults-measure-after = After the last story
# How many children have answered so far.
adults-measure-children = { $count ->
    [0] Nobody has answered yet.
    [one] { $count } child has answered.
   *[other] { $count } children have answered.
}
adults-measure-ask = Ask now
# Answers of all children to the situations of a skill, before or after.
adults-measure-boxes = { $when }. Safe: { $solid } very sure, { $practice } less sure. Not safe: { $open } less sure, { $risky } very sure.
adults-erase = Delete everything
    .about = Badges, places and settings on this device.
adults-erase-sure = Delete all of it? This cannot be undone.
adults-erase-yes = Yes, delete everything
adults-erase-no = No, keep it
adults-erased = Everything is deleted.

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
name-goat-helper = Helper?

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
