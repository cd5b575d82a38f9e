### Episode 3: the secret fan. One message is one bubble and one voice slot.

fan-title = The Secret Fan
fan-blurb = Someone nice asks for a secret.

## The match

fan-pitch-01 = The whistle blows. The { -team } win!
fan-pitch-02 = Four to three! Your plan worked, { -teo }!
fan-pitch-03 = Operation Pineapple never fails.
fan-pitch-04 = Why is it called Pineapple?
fan-pitch-05 = Because nobody ever expects a pineapple.
fan-pitch-06 = { -teo }, today we won with your head!
fan-pitch-07 = Well done, { -teo }! I put air in your tyres for the way home.
fan-pitch-08 = Thanks, { -rowan }!
fan-pitch-09 = That's { -rowan }. He is nineteen, he helps the club, and everyone likes him.
fan-pitch-10 = Today you choose for { -teo }. The calm place is always open.
fan-pitch-11 = I got it! I got a photo of the very last goal!
fan-pitch-12 = Great photo. You can even see my soup.
fan-pitch-13 = { -dara }, nobody in this club sees things like you do.
fan-pitch-14 = Thanks, { -rowan }! Most people only see my odd socks.
fan-pitch-15 = Today you choose for { -dara }. She is fifteen. The calm place is always open.

## What can be skipped, and what happened there in short

fan-note = In this story someone asks a child for a secret. You can skip this part, or stop at any time.
fan-skip = In short: { -rowan } sent { -teo } a rare goat and sweet words. Then he asked for a secret.
fan-note-old = In this story someone older asks a girl for secrets. You can skip this part, or stop any time.
fan-skip-old = In short: { -rowan } gave { -dara } a gift and warm words. Then he asked for a secret.
fan-note-test = Next, someone asks { -teo } for more than a secret. You can skip this part too.
fan-skip-test = In short: { -rowan } asked for more and more. { -teo } kept the messages, and wants to tell.
fan-note-meet = Next, someone asks { -dara } for a picture, and to meet alone. You can skip this part too.
fan-skip-meet = In short: { -rowan } asked for more and more. { -dara } kept the messages, and wants to tell.

## A gift for Teo

fan-gift-01 = Ping!
fan-gift-02 = Hey, champ! You play { -game } too? I just sent you a storm goat.
fan-gift-03 = A storm goat! There are only a hundred of them. I have a list!
fan-gift-04 = You're the smartest one in the club. The others don't even see it.
fan-gift-05 = The smartest one. In the whole club.
fan-thanks-ask = A gift and some sweet words. What could { -teo } do?
fan-thanks-take = Take it. Say thank you.
fan-thanks-take-1 = Thank you! It's so cool!
fan-thanks-take-2 = It's fine to like a gift. Let's see what comes next.
fan-thanks-dad = "Thanks! I will show my { -dad(form: "common") }."
fan-thanks-dad-1 = No need! Your { -dad(form: "common") } doesn't understand goats.
fan-thanks-dad-2 = He does. He has { -dad-wear(form: "a") }.
fan-thanks-dad-3 = Interesting. A gift that wants to hide.
fan-thanks-why = "Why me?"
fan-thanks-why-1 = Because you're special. Not like the others.
fan-thanks-why-2 = A good question! "Special" feels warm, but it can also pull you away.
fan-gift-06 = One thing, champ. This is our secret, OK?
fan-gift-07 = A secret. Hm. Is it a good one?

## Tickets for Dara (13 to 15)

fan-tickets-01 = Ping!
fan-tickets-02 = Still thinking about your photo. I got two tickets for the big concert. One is yours.
fan-tickets-03 = My favourite band! And he remembers my photo!
fan-tickets-04 = You're not like the others your age. With you I can really talk.
fan-tickets-05 = My face is so warm. You could fry an egg on it.
fan-warm-ask = A gift, warm words, a warm face. What could { -dara } write?
fan-warm-yes = "Thank you! I can't wait!"
fan-warm-yes-1 = Thank you! I can't wait!
fan-warm-yes-2 = It's fine to like someone, and to be liked. Let's see what comes next.
fan-warm-rio = "Great! I'll ask at home, and { -rio } comes too."
fan-warm-rio-1 = No, just us two. People wouldn't understand.
fan-warm-rio-2 = People? He means my family. And my best friend.
fan-warm-rio-3 = Interesting. A gift that wants nobody else around.
fan-warm-why = "Why me?"
fan-warm-why-1 = Because you're so grown-up. Nobody gets me like you.
fan-warm-why-2 = A good question! "So grown-up" feels tall. But who gains when a child must be grown-up?
fan-tickets-06 = Let's keep this ours, OK? The others would only be jealous.
fan-tickets-07 = Ours. Hm. Is that a good secret?

## Surprise, private, tell

fan-gift-08 = There are secrets and secrets. Let's sort some.
fan-sort-ask = Where does each one belong?
fan-sort-surprise = Happy surprise
    .why = Here everyone will know soon, and it feels light.
fan-sort-private = Private and fine
    .why = Here it's yours and it hurts nobody, so you may keep it.
fan-sort-tell = Tell a grown-up
    .why = Here it feels heavy, or it keeps your helpers away.
fan-sort-cake = We hide a birthday cake.
    .why = Tomorrow everyone eats it. That's a surprise!
fan-sort-party = The team plans a party for { -coach }.
    .why = { -coach } will know soon, and will cry a little.
fan-sort-diary = I write about my day in a diary.
    .why = That's yours. Private is not the same as secret.
fan-sort-like = My friend told me who she likes.
    .why = She trusts you, and it hurts nobody.
fan-sort-gift = "Here is a gift. Do not tell at home."
    .why = A gift with "do not tell" has a hook in it.
fan-sort-delete = "Delete what I write to you."
    .why = Why must nobody see it? That's the question.
fan-sort-hurt = Someone hurts me and says: "Keep quiet".
    .why = Never keep that one. Tell, and tell again until someone helps.
fan-sort-cup = I broke a cup and hid it.
    .why = It's no danger. But small worries get light when you tell.
fan-sort-hint-1 = Ask: will everyone know soon?
fan-sort-hint-2 = Ask: how does it feel, light or heavy?
fan-sort-done = A surprise ends soon and feels light. If a secret is heavy, tell.

## Teo's test

fan-test-01 = One week later.
fan-chat-app = Goat Whisper
fan-test-02 = Let's use this app now. In the other one too many people can see us.
fan-test-03 = But first, delete our old chat. It's a test: can I trust you, champ?
fan-chat-save = Kept. This may help later.
fan-chat-block = Blocked. He cannot write here now. One step is left.
fan-chat-report = Reported. Now tell someone near you too.
fan-chat-tell = Yes. You do not have to carry this alone.
fan-move-ask = Look at the words. What could { -teo } do?
fan-move-delete = Delete the chat. Pass the test.
fan-move-delete-1 = The chat is gone.
fan-move-delete-2 = I passed. So why do I feel cold?
fan-move-delete-3 = Real friends don't make you prove it. Go back, or go on and tell.
fan-move-keep = Keep the chat. Do not answer.
fan-move-keep-1 = I like lists, and this is one I keep.
fan-move-keep-2 = Keeping it is smart. It can help later.
fan-move-no = "No. I want to stop this."
fan-move-no-1 = Oh. I thought you were more grown-up.
fan-move-no-2 = I'm eleven. I'm exactly as grown-up as eleven.
fan-move-no-3 = A clear no! It needs no reason.
fan-move-sister = "Only if { -dara } can read it too."
fan-move-sister-1 = No. Just you and me.
fan-move-sister-2 = Smart! That answer shows you something. Why must nobody else be there?
fan-ask-01 = You're still my favourite. Send me a picture. Just you, in your room.
fan-ask-02 = Nobody else in it. And don't ask why, silly.
fan-ask-03 = My tummy has a knot in it. With a bow on top.
fan-ask-04 = That knot is talking to you. It says that something isn't right.
fan-picture-ask = What could { -teo } do?
fan-picture-send = Send one. Then it will stop.
fan-picture-send-1 = Good. Now one more, or I tell your { -dad(form: "common") } you took my gifts.
fan-picture-send-2 = But he said he was my friend.
fan-picture-send-3 = Sweet words, a gift, a secret, a test, a threat. He laid that path.
fan-picture-send-4 = It is not your fault. Go back, or go on. It's never too late to tell.
fan-picture-no = "No. I do not want to."
fan-picture-no-1 = After all I gave you? That really hurts me.
fan-picture-no-2 = A good, clear no. You owe him nothing. One step is left: tell.
fan-picture-block = Block him. Say nothing to anyone.
fan-picture-block-1 = He's gone from my phone. But on Friday he is at the club.
fan-picture-block-2 = Blocking is good, but it can't come with you. A grown-up can.
fan-picture-stop = Stop. Keep the messages. Go and tell.
fan-picture-stop-1 = Stop, look, feel, act. I have one finger left.
fan-picture-stop-2 = The last finger! Tell.

## Dara's test (13 to 15)

fan-meet-01 = Three weeks later.
fan-meet-02 = I miss you on the days without training. Is that strange?
fan-meet-03 = He misses me. Me, with the odd socks!
fan-meet-04 = Use only this app now, and delete the old chat. Show me that you trust me.
fan-chat-old-save = Kept. This may help later.
fan-chat-old-block = Blocked. He cannot write here now. One step is left.
fan-chat-old-report = Reported. A report helps to protect others, too. Now tell someone near you.
fan-chat-old-tell = Yes. You do not have to fix this alone.
fan-trust-ask = Warm words, and a test. What could { -dara } do?
fan-trust-delete = Delete the chat. Show trust.
fan-trust-delete-3 = Trust doesn't need proof, and proof isn't trust. Go back, or go on and tell.
fan-trust-keep = Keep the chat. Do not answer.
fan-trust-keep-1 = I keep everything. I still have every odd sock.
fan-trust-no = "No. If it's good, it can be seen."
fan-trust-no-2 = I'm fifteen. That's exactly how grown-up I am.
fan-trust-rio = "Only if { -rio } can know about us."
fan-meet-05 = Come to the old pitch on Friday. Only us. At home, say you are with { -rio }.
fan-meet-06 = And send me a picture tonight. Just you. Just for me.
fan-friday-ask = Two wishes at once, and both are for nobody's eyes. What could { -dara } do?
fan-friday-go = Go on Friday. It's only the pitch.
fan-friday-go-1 = At the gate my feet stop. Nobody in the world knows where I am.
fan-friday-go-2 = Clever feet. A place that nobody knows is a place where nobody can help.
fan-friday-go-3 = It is not your fault. Go back, or go home and tell.
fan-friday-send = Send one. Just one.
fan-friday-send-1 = Good. Now another one, or everybody hears about us.
fan-friday-send-2 = But he said he liked me.
fan-friday-no = "No. I don't want that."
fan-friday-stop = Stop. Keep it all. Go and tell.
fan-friday-stop-1 = Stop, look, feel, act. One finger left, and no odd one out.

## The knot

fan-knot-01 = Everyone likes { -rowan }. What if nobody believes me?
fan-knot-02 = And I took the goat. Maybe it's my own fault.
fan-knot-03 = It is never a child's fault. The older one must keep the rules.
fan-easier-recall = { -kai } had something hard to say, too.
fan-easier-plain = Some things are hard to say.
fan-knot-04 = { -zuri } said it out loud, to the whole group. In ten words.
fan-easier-ask = What can make it easier?
fan-easier-with = Someone who goes along.
fan-easier-with-1 = Two are braver than one. And two can share a knot.
fan-easier-wait = Waiting until it goes away.
fan-easier-wait-1 = I waited all week. The knot waited with me.
fan-easier-wait-2 = Waiting is quiet, but it's no help. Try another one.
fan-easier-plainly = Plain words: what happened, and who.
fan-easier-plainly-1 = Plain words are enough. They don't have to be pretty.
fan-tell-who = Who could { -teo } tell?
fan-tell-dad = { -dad }, in the kitchen
fan-tell-coach = { -coach }, at the club house
fan-tell-teacher = { -teacher }, at school
fan-tell-aunt = { -aunt }, next door
fan-tell-dara = { -dara }, my big sister
fan-words-ask = And what could { -teo } say?
fan-words-nothing = "It is nothing. Bye!"
fan-words-nothing-1 = Your face says something else. I'm here if you want me.
fan-words-nothing-2 = The door is still open. Shall we try other words?
fan-words-weird = "{ -rowan } is weird."
fan-words-weird-1 = Weird how? I know he sings when he pumps up the balls.
fan-words-weird-2 = Say what he did and what he asked. Then it's clear.
fan-words-friend = "I have a friend. Someone asked him for things."
fan-words-friend-1 = Your friend is brave. Is your friend sitting here with me?
fan-words-friend-2 = Yes. It's me.
fan-words-clear = "{ -rowan } wants secrets and a picture. I need help."
fan-words-young = "He gave me a gift and a secret."
fan-dad-01 = { -rowan }? A nice young man! He's only being friendly. Pass the salt, please.
fan-dad-02 = He didn't hear me.
fan-again-ask = One grown-up didn't hear, but { -teo } is still right. What now?
fan-again-stop = Say no more.
fan-again-stop-1 = I eat my soup, and the knot eats with me.
fan-again-stop-2 = Not heard is not the same as not true. Try again, or try another.
fan-again-show = "{ -dad }, please stop. Listen to me."
fan-again-show-1 = A spoon falls into the soup.
fan-again-show-2 = I didn't listen. I'm sorry.
fan-again-show-3 = I'm listening now.
fan-again-other = Go to another grown-up.
fan-again-other-1 = Yes. Knock on the next door.
fan-coach-01 = Let's sit outside, where it's open. Take your time.
fan-teacher-01 = I'm glad you came to me. I have time.
fan-aunt-01 = Come in. The kettle can wait, and I can listen all evening.
fan-dara-01 = Thank you for telling me. This is too big for just us two.
fan-dara-02 = I can't fix this one. Come, we go to { -coach }. I walk, you roll.

## The knot in the corridor (13 to 15)

fan-corridor-01 = I wrote a new song. It's called "Soup, Again".
fan-corridor-02 = Nice.
fan-corridor-03 = You always say "not soup again". What's wrong?
fan-corridor-04 = I can fix it alone. Only, everyone likes { -rowan }. Who would believe me?
fan-corridor-05 = And I took the ticket. I even liked it. Maybe it's my own fault.
fan-corridor-06 = Think of { -kai } and that picture. It got easier when someone went along.
fan-corridor-07 = { -zuri } said it out loud, to the whole group. And she had ten words.
fan-corridor-08 = Some things get easier when someone goes along. I can be someone.
fan-told-who = Who could { -dara } tell?
fan-told-dad = { -dad }, at supper
fan-told-coach = { -coach }, after training
fan-told-teacher = { -teacher }, at school
fan-told-aunt = { -aunt }, next door
fan-told-rio = { -rio }, right here
fan-speak-ask = And what could { -dara } say?
fan-speak-nothing = "It's nothing. I'm just tired."
fan-speak-weird = "{ -rowan } is weird."
fan-speak-friend = "A friend of mine likes someone. It got strange."
fan-speak-friend-1 = It takes courage to say that. Is your friend sitting here with me?
fan-speak-clear = "{ -rowan } wants pictures, secrets, and me alone. I need help."
fan-once-more-ask = One grown-up didn't hear, but { -dara } is still right. What now?
fan-once-more-stop = Say no more.
fan-once-more-show = "{ -dad }, please stop. Look at these messages."
fan-once-more-other = Go to another grown-up.
fan-rio-02 = I can't fix this one, and neither can you. Come, we go to { -coach }.

## Somebody listens

fan-listen-01 = Thank you for telling me. I believe you.
fan-listen-02 = I sent one picture.
fan-listen-03 = That changes nothing. He must not ask. You're not in trouble.
fan-listen-04 = And I deleted the chat. I have no proof.
fan-listen-05 = Your words are enough. We start with you.
fan-listen-06 = But he was nice to me.
fan-listen-07 = He was kind, and he broke a rule that keeps children safe. Both are true.
fan-listen-08 = Will he be angry with me?
fan-listen-09 = You won't be alone with him. This is our job now, not yours.
fan-listen-10 = The knot is smaller. Now it's more like a shoelace.
fan-listen-11 = But I liked him. A part of me still does.
fan-listen-12 = Will he get into trouble because of me?
fan-listen-13 = Not because of you. Because of what he did. And from now on that's our job.

## Putting it right

fan-fix-01 = { -rowan } stays away from the club now.
fan-fix-05 = People whose job it is will look into it. They will listen to you, too.
fan-fix-02 = We keep the messages, we don't answer, and we report it.
fan-fix-03 = Will everyone know?
fan-fix-04 = It's your story, so you choose who hears it. And we'll tell you what happens next.
fan-fix-06 = And I practise listening. Every day, at supper. With the spoon down.
fan-fix-07 = Good. Then nobody else gets soup in the face.
fan-fix-08 = Good. That spoon was louder than the whistle.

## The Open Door

fan-end-01 = Two weeks later.
fan-end-02 = New club rule!! The Open Door! No grown-up writes to one child alone! Not even me!!!
fan-end-03 = Not even about the match?
fan-end-04 = Then I write to your families as well. With far too many exclamation marks!!!
fan-end-05 = We are losing! { -teo }, we need a plan!
fan-end-06 = Everyone: Operation Coconut!
fan-end-07 = Why Coconut?
fan-end-08 = Because by now they expect a pineapple.
fan-end-09 = The whistle blows. The { -team } win!
fan-end-10 = Your { -dad(form: "common") } wears { -dad-wear(form: "a") }. To a match.
fan-end-11 = Yes. He listens very well in it.
fan-end-14 = And now, for the team, my new song: "Soup, the Long Version"!
fan-end-15 = Not soup again! Come here. Odd socks in front, and smile.
fan-end-12 = Sweet words, gift, secret, test, threat. You can step off that path anywhere.
fan-end-13 = A gift with a secret? If it feels heavy, tell.

## Thinking back, talking at home, the badge

fan-reflect-ask = Where can someone step off that path?
fan-reflect-gift = When the gift comes.
fan-reflect-secret = When it is a secret.
fan-reflect-test = When it is a test.
fan-reflect-picture = When a picture is asked for.
fan-reflect-end = Yes, there. And anywhere else. It is never too late.
fan-talk-1 = Play "surprise, private or tell?" with things from your week.
fan-talk-2 = Agree on it: no grown-up asks children to keep secrets from home.
fan-talk-3 = Name three grown-ups you can talk to. One who is not family.
fan-badge = Open Door
