### Episode 1: the golden goat. One message is one bubble and one voice slot.

goat-title = The Golden Goat
goat-blurb = A friend sends a gift. Is it really a gift?

## The kitchen: a goat that flies backwards

goat-kitchen-01 = { -kai }, look! My goat is flying backwards!
goat-kitchen-02 = Is it meant to do that?
goat-kitchen-03 = No. I'm just that good.
goat-kitchen-04 = A goat that flies? And does it give milk?
goat-kitchen-05 = It gives points, { -nana }.
goat-kitchen-06 = Hm. You can't put points in tea.
goat-kitchen-07 = Hello! I'm { -mascot }, and I come along for the ride.
goat-kitchen-08 = You choose what { -lina } does, and you can take all the time you like.
goat-kitchen-09 = If you change your mind, you can always go back.
goat-kitchen-10 = Ping!
goat-kitchen-11 = A message! And it's from { -jojo }!

# The web address belongs to the game's name. A pack that renames the game overrides this line,
# goat-page-address and goat-inspect-address.
goat-message-01 = FREE GOLDEN GOAT! Only 10 left! Be fast! sky-g0ats.example
goat-message-02 = A golden goat! Nobody ever gets a golden goat!
goat-message-03 = That's funny. { -jojo } always starts with a joke, and this has no joke.
goat-message-04 = Maybe { -jojo } was too excited for jokes.
goat-message-05 = { -jojo } tells jokes even when asleep.

## What to do with the message

goat-link-ask = A gift and a hurry, both at once. What could { -lina } do?
goat-link-tap = Tap it now!
goat-link-tap-1 = Tap! Oh. Now it wants my password.
goat-link-tap-2 = "Only 10 left" makes a thumb jump before the head can think.
goat-link-tap-3 = Nothing is lost yet. You can look before you type.
goat-link-call = Call { -jojo } and ask.
goat-link-call-1 = Hi { -jojo }! Did you send me a goat?
goat-link-call-2 = A goat? No! I can't even get into my own game today.
goat-link-call-3 = I tapped a golden goat last night, and now my account talks without me.
goat-link-call-4 = { -lina } asked in a second way. Now we know { -jojo } didn't write it.
goat-link-look = Show { -kai }. Look closer.
goat-link-look-1 = Let me see. My eyes are my best ears.
goat-link-look-2 = Two heads are good! Asking { -jojo } in another way would help too.
goat-link-share = Send it to everyone.
goat-link-share-1 = Ping. Ping. Ping. Ping.
goat-link-share-2 = Now six friends have it, and it has your name on it.
goat-link-share-3 = When it comes from a friend, it feels safe. That's how it travels.

## A picture of the page

goat-page-01 = Here's a picture of the page. It's only a picture, so it's safe.
goat-page-02 = What did I miss?
goat-page-03 = Hands off, eyes on. Let's look at the page together.
goat-page-04 = Find the things that feel wrong. Pick one to look closer.
# Read aloud to who cannot see the picture; gives nothing away.
goat-inspect-alt = It's a web page. It shows a golden goat, a clock, a box and a big button.
goat-page-address = sky-g0ats.example
goat-page-heading = FREE GOLDEN GOAT!
goat-page-clock = 00 : 01 : 59
goat-page-left = Only 10 left!
goat-page-field = Your password
goat-page-send = Send to 5 friends to win
goat-page-secret = Do not ask anyone! It is a surprise.
goat-page-safe = Safe site
goat-inspect-address = The web address
    .found = There's a zero in the middle of "g0ats". The real game doesn't write it like that.
goat-inspect-timer = The clock that counts down
    .found = Tick, tick. The clock wants you to rush, but a real gift can wait.
goat-inspect-password = The box for your password
    .found = A gift never needs your password.
goat-inspect-share = Send to 5 friends to win
    .found = It rides from friend to friend, and you are the horse.
goat-inspect-secret = Do not ask anyone!
    .found = It wants you alone. Good things don't mind if you ask someone.
goat-inspect-badge = The green tick
    .found = It looks safe, but anyone can draw a tick. A tick is not proof.
goat-inspect-goat = The golden goat
    .found = So shiny! But anyone can copy a picture of a goat.
goat-inspect-clouds = The clouds
    .found = Just clouds. The clouds did nothing wrong.
goat-inspect-hint-1 = Look for things that push you to be fast.
goat-inspect-hint-2 = Look for things that want something from you.
goat-inspect-done = Good eyes! You found every trick on the page.

## A helper in a tie

goat-helper-01 = No golden goat for me. I'm closing the page.
goat-helper-02 = Ping!
goat-helper-03 = Now a goat in a tie wants to chat. It says it's a helper.
goat-helper-04 = It does have a very nice tie.

## The chat

goat-chat-app = { -game } chat
goat-chat-01 = Hello { -lina }! I work for { -game }. I am here to help.
goat-chat-02 = Bad people want your goat. I can lock the door for you. Be quick!
goat-chat-save = Kept. You can show it to a grown-up later.
goat-chat-block = Blocked. It cannot write to you now.
goat-chat-report = Reported. The real game will look at it.
goat-chat-tell = Good idea. Let us find someone.
goat-chat-first-ask = What could { -lina } write?
goat-chat-name = "How do you know my name?"
goat-chat-name-1 = It is on your screen. Please be quick.
goat-chat-name-2 = True. Everyone in the game can see it, so it proves nothing.
goat-chat-what = "What do you need?"
goat-chat-what-1 = Just one little thing. Such a little thing!
goat-chat-what-2 = You may ask, and you may also just leave. You owe it nothing.
goat-chat-thanks = "Thank you! Help me!"
goat-chat-thanks-1 = Good. Now do just what I say.
goat-chat-thanks-2 = It talks like a boss. Real helpers don't mind a question.
goat-chat-03 = Bzzz. A text message comes to the family phone.
goat-chat-04 = Your code is 4 8 2 9. Do not give it to anyone. Not even to us.
goat-chat-05 = A code came, yes? Send it to me now.
goat-chat-06 = You have 2 minutes, or your goat is gone!
goat-chat-07 = The text says "not to anyone", and the helper says "to me". They can't both be right.

## The code

goat-code-ask = This is the big one, and nobody is in a hurry here. What could { -lina } do?
goat-code-send = Send the code.
goat-code-send-1 = You have been signed out.
goat-code-send-2 = I can't get in! My goat has a new name!
goat-code-send-3 = A small, sad "baa".
goat-code-send-4 = Two tricks at once! They fool grown-ups too.
goat-code-send-5 = It is not your fault. Go back, or go on. It's never too late to tell.
goat-code-tell = Stop. Save the chat. Tell a grown-up.
goat-code-tell-1 = No code for you, goat in a tie.
goat-code-tell-2 = Click. The chat is saved.
goat-code-quiet = Block it. Say nothing.
goat-code-quiet-1 = It's gone. But it made a code come to us. Can it come back?
goat-code-quiet-2 = Blocking is good. One thing is missing: someone to help you lock the door.
goat-code-trick = Send a wrong code. Trick it back!
goat-code-trick-1 = Wrong. Ha ha. Try again. I have lots of time.
goat-code-trick-2 = Clever! But it keeps you in the chat, and that's what it wants.

## Frogs in the tummy

goat-feel-01 = My tummy is full of frogs.
goat-feel-02 = Big ones?
goat-feel-03 = Jumping ones. What if { -nana } is cross? I could hide the phone in the flour.
goat-feel-04 = My { -grandpa(form: "common") } says a worry in your pocket gets heavy. So take it out.
goat-feel-05 = Stop, look, feel, act: that's four fingers. One finger is left, and it says "tell".
goat-feel-06 = Stop. Feel. And now: tell.

## Telling

goat-tell-who = Who could { -lina } tell?
goat-tell-nana = { -nana }, here in the kitchen
goat-tell-mum = { -mum }, on the phone at work
goat-tell-aunt = { -aunt }, next door
goat-words-ask = And what could { -lina } say?
goat-words-nothing = "Oh, nothing."
goat-words-nothing-1 = All right, my dear.
goat-words-nothing-2 = The worry is still in the pocket. Shall we try other words?
goat-words-blame = "It is all { -jojo }'s fault!"
goat-words-blame-1 = { -jojo }? Why? I don't understand.
goat-words-blame-2 = Start with what happened to you. Then it's easy to help.
goat-words-clear = "I need help with the phone. Can you listen?"
goat-nana-01 = Not now, my dear. The oven is hot, and it's only a game.
goat-again-ask = One "not now" isn't "never". What could { -lina } do?
goat-again-stop = Give up.
goat-again-stop-1 = Fine. Then I'll carry the frogs all by myself.
goat-again-stop-2 = { -nana } hasn't heard it yet. A busy ear isn't a closed door.
goat-again-nana = "Someone wants a code from our phone."
goat-again-nana-1 = A code? From our phone?
goat-again-nana-2 = The oven door shuts.
goat-again-nana-3 = The { -treat } can wait, but you can't. Tell me all of it.
goat-again-other = Tell another grown-up.
goat-again-other-1 = Yes. If one door is shut, knock on the next.
goat-mum-01 = Wait, I'm going somewhere quiet. So. Now I can hear you well.
goat-aunt-01 = Come in and sit down. You can start anywhere you like.

## Somebody listens

goat-listen-01 = I gave it the code. It was me.
goat-listen-02 = A cheat took it from you. That's on the cheat, not on you.
goat-listen-03 = I didn't give it the code. But I almost did.
goat-listen-04 = Almost is fine. Almost still has a goat.
goat-listen-05 = You're not in trouble. Telling is the hard part, and you did it.
goat-listen-06 = The frogs are going home.

## Putting it right, and a long password

goat-fix-01 = I heard what happened. Well done for telling! Now we fix it together.
goat-fix-02 = One: we keep the messages, because they are proof.
goat-fix-03 = Two: we report it, inside the real game.
goat-fix-04 = Three: we make a new password. A long one.
goat-fix-05 = I have a good one! My name, then "goat", then 1 2 3!
goat-fix-06 = My love, even the oven could guess that.
goat-fix-07 = Long is stronger than tricky. Pick words that don't belong together.
goat-pass-drum = drum
goat-pass-cloud = cloud
goat-pass-spoon = spoon
goat-pass-lizard = lizard
goat-pass-slipper = slipper
goat-pass-moon = moon
goat-pass-ladder = ladder
goat-pass-purple = purple
goat-pass-own = { -lina }
goat-pass-pet = goat
goat-pass-team = { -team }
goat-pass-row = 1 2 3
goat-pass-word = password
goat-pass-short = Good start. Add one more word.
goat-pass-name = Your name is the first thing people try.
goat-pass-known = Everyone knows you like this, so they could guess it.
goat-pass-row-why = Numbers in a row are easy to guess.
goat-pass-common = Half the world uses that word. Pick an odd one.
goat-pass-strong = { $count } odd words: hard to guess, and easy to see in your head.
goat-pass-note = This one is just for practice. Make a real one with a grown-up at home.
goat-pass-01 = It's so silly that I can see it in my head!
goat-pass-02 = I saw nothing. And I turned my ears off.
goat-pass-03 = { -kai } taps both hearing aids and grins.
goat-pass-04 = Best friends don't need to share passwords. They can share { -treat }.

## Jojo's goat

goat-jojo-01 = My goat is gone. Three years of goat! Everyone at school will laugh.
goat-jojo-02 = I gave someone a code. Then my account wrote to all of you.
goat-kind-ask = { -jojo } feels very small. What could { -lina } say?
goat-kind-laugh = "Ha ha! You fell for it!"
goat-kind-laugh-1 = Right. Very funny. Bye.
goat-kind-laugh-2 = When people laugh, people hide, and then nobody can help. Shall we try again?
goat-kind-help = "It nearly got me too. Let us fix yours."
goat-kind-help-1 = You too? I thought I was the only silly one.
goat-kind-help-2 = You're not silly. The goat in the tie is just very good at lying.
goat-kind-steps = "Tell your { -dad(form: "common") }. Change your password."
goat-kind-steps-1 = OK. I'll try.
goat-kind-steps-2 = Good steps! A kind word first makes the steps easier.

## Three days later

goat-end-01 = Three days later.
goat-end-02 = They gave my goat back! It has a hat now, and I don't know why.
goat-end-03 = The real helpers took three days, and they never once said "hurry".
goat-end-07 = Mine is back too. With the same hat!
goat-end-04 = Children, come here! My goat is flying backwards!
goat-end-05 = Is it meant to do that?
goat-end-06 = No. I'm just that good.

## Thinking back, talking at home, the badge

goat-reflect-ask = Why do cheats say "hurry"?
goat-reflect-think = So that you don't think.
goat-reflect-ask-no = So that you don't ask anyone.
goat-reflect-fear = So that you feel a bit scared.
goat-reflect-end = Yes. And you slowed it down.
goat-talk-1 = Look at one message on a family phone. Play "real or trick?"
goat-talk-2 = Ask a grown-up: did a message ever try to trick you?
goat-talk-3 = Agree on it: codes and passwords stay at home.
goat-badge = Code Keeper
