### Episode 4: no school on Monday. One message is one bubble and one voice slot.

monday-title = No School on Monday!
monday-blurb = Great news from everybody! But who says so?

## The workshop: a volcano that burps

monday-workshop-01 = Last tree. Slowly, slowly. Done! My volcano has a forest.
monday-workshop-02 = Does it burp?
monday-workshop-03 = It erupts, { -bee }. But yes. It's a very big burp.
monday-workshop-04 = Fifty years of radios, and not one of them could burp.
monday-workshop-05 = And now we show it to everybody?
monday-workshop-06 = Tomorrow, at the science fair! The whole school will hear it.
monday-workshop-07 = Today you choose for { -kai }. The volcano can wait, and so can you.
monday-workshop-08 = Ping! It's { -grandpa }'s phone.
monday-workshop-09 = Oh! Listen to this!

## The message

monday-message-01 = SCHOOL UNDER WATER! No school for two weeks!
monday-message-10 = Voice message, 14 seconds.
monday-message-11 = "This is your head teacher. The school is under water. No school for two weeks."
monday-message-02 = Share this before it is deleted!
monday-message-03 = No school? Two weeks? Hooray!
monday-message-04 = Wait. The fair is tomorrow. My volcano!
monday-message-05 = Will the water come to my bed?
monday-message-06 = There's even a picture. With a fish in the hall! A fish can't lie.
monday-message-07 = My feet want to dance, and my volcano wants to cry.
monday-first-ask = Great news, a hurry, and a fish. What could { -kai } do?
monday-first-share = Hooray! Send it to everyone.
monday-first-share-1 = Whoosh. Thirty phones. Whoosh. Two hundred.
monday-first-share-2 = Now everybody says the water is coming!
monday-first-share-3 = "Before it is deleted" makes a thumb run, and the head can't keep up.
monday-first-share-4 = It's not your fault. A message can be put right, and that's good to learn.
monday-first-ask-who = "Who says so?"
monday-first-ask-who-1 = Everybody says so!
monday-first-ask-who-2 = Everybody is a lot of people. Who was the first?
monday-first-ask-who-3 = Hm. That it doesn't say.
monday-first-ask-who-4 = "Everybody" can mean "nobody knows". Those are three strong words: who says so?
monday-first-look = Look at the picture first.
monday-first-look-1 = Let me see. My eyes are my best ears.
monday-first-look-2 = Looking is good. But a picture alone can't tell you who says so.
monday-first-wait = Wait. Do nothing.
monday-first-wait-1 = I won't send it. Done.
monday-first-wait-2 = And my bed?
monday-first-wait-3 = Not passing it on is good. One thing is missing: { -bee } is still afraid.
monday-trick-recall = "Before it is deleted." You met that trick in the goat story.
monday-trick-plain = "Before it is deleted." Those words want something.
monday-trick-ask = What do these words want { -kai } to be?
monday-trick-fast = Fast.
monday-trick-fast-1 = Yes, fast. But true things are still true in five minutes.
monday-trick-safe = Safe.
monday-trick-safe-1 = Then they would say where to go, or what to do. They only say "share".
monday-trick-rest = Well rested.
monday-trick-rest-1 = Two weeks of sleep! But look at what must be done right now.
monday-message-08 = I don't want a fish in my bed.
monday-message-09 = Come here, { -bee }. First we look, and then we worry. Maybe.

## The picture

monday-photo-01 = Is the fish real?
monday-photo-02 = Find the things that don't fit. Pick one to look closer.
# Read aloud to who cannot see the picture; gives nothing away.
monday-inspect-alt = It's a photo of a hall. Three people stand in deep water, and a fish swims past.
# A word from a language that children here do not learn at school. A pack chooses its own.
monday-photo-sign = UTGANG
monday-photo-date = 14.02.2011
monday-inspect-sign = The sign over the door
    .found = A word from another country. Our signs don't say that.
monday-inspect-coats = The people
    .found = Thick coats and woolly hats! Here it's so warm that the glue melts.
monday-inspect-stairs = The big stairs
    .found = { -kai }'s school has no stairs at all. It has only one floor.
monday-inspect-date = The date in the corner
    .found = This picture is many years old. It's older than { -bee }.
monday-inspect-fish = The fish
    .found = Just a fish. Fish like water. The fish did nothing wrong.
monday-inspect-clock = The clock
    .found = Ten past ten. Clocks look like that everywhere.
monday-inspect-hint-1 = Look at what the people are wearing.
monday-inspect-hint-2 = Look for things that are not like that at { -school }.
monday-inspect-done = Good eyes! The picture is real. But it's another school, and another year.
monday-photo-03 = So the picture is borrowed. But the voice? It sounds just like her.
monday-voice-ask = A voice can be copied, too. How could { -kai } check it?
monday-voice-call = Call back, on the number of the school.
monday-voice-call-1 = Brrr. Brrr. Somebody picks up.
monday-voice-call-2 = The head teacher said that? She has a cold. She has had no voice since Friday!
monday-voice-call-3 = A copied voice can say anything. But it can't pick up when you call back.
monday-voice-listen = Listen to it five more times.
monday-voice-listen-1 = It even breathes like her. Now I believe it more, not less.
monday-voice-listen-2 = Ears can be fooled, and so can eyes. A second way to ask is missing.
monday-voice-trust = It's her voice, so it's true.
monday-voice-trust-1 = That's what I said! A head teacher is a head teacher.
monday-voice-trust-2 = A big voice makes people obey. A real boss doesn't mind a call back.

## The page of the school

monday-page-01 = The school has a page of its own. What does it say?
monday-compare-ask = Side by side! Uncover what each of them says.
monday-post = The message
    .says = School under water! No school for two weeks!
monday-own = The page of { -school }
    .says = The lower gate is closed tomorrow. Please use the upper gate.
monday-who = Who says it?
monday-who-post = Nobody. It has no name on it.
monday-who-own = The office of { -school }.
monday-when = When was it written?
monday-when-post = It has no day and no date.
monday-when-own = Today, Sunday, at ten.
monday-what = What has happened?
monday-what-post = The whole school is under water.
monday-what-own = A big puddle at the lower gate.
monday-fair-day = What about tomorrow?
monday-fair-day-post = No school for two weeks!
monday-fair-day-own = School and science fair, as always.
monday-wants = What does it want?
monday-wants-post = To be shared. Fast.
monday-wants-own = That we use the upper gate.
monday-all-true = All of it is true.
    .why = But the school's own page says something else. Look once more.
monday-half-true = Half of it is true.
    .why = Yes! The puddle is real. Something was left out, and something was added.
monday-all-lies = All of it is lies.
    .why = Nearly. But one part is true: there is water at the lower gate.
monday-compare-hint = Is there something that both of them say?
monday-compare-done = Half true is hard to see, because a bit of it fits. Ask: what is missing?
monday-page-02 = So there is a flood. It's as deep as my shoe.
monday-earn-ask = That picture came from a page with nine adverts. Who earns when people click?
monday-earn-page = The page that shows it.
monday-earn-page-1 = Yes. It earns from every visit, true or not. So it likes loud stories.
monday-earn-fish = The fish.
monday-earn-fish-1 = The poor fish gets nothing. Look at who puts the adverts there.
monday-earn-nobody = Nobody. It's free.
monday-earn-nobody-1 = Free for you. But somebody pays for nine adverts. Who gets that?

## Telling somebody who is wrong

monday-glue-01 = { -grandpa }, how many people did you send it to?
monday-glue-02 = Only thirty! The barber, the baker, and the whole radio club.
monday-glue-03 = Thirty! My tummy feels as if I ate the glue.
monday-glue-04 = Sticky! It's hard to tell people you love that they are wrong.
monday-glue-05 = { -teo } had to say it twice before his { -dad(form: "common") } heard it.
monday-glue-06 = And { -teo } says: take someone along. { -bee }, you come with me.
monday-glue-07 = Some things need to be said twice. I can do twice.
monday-tell-who = Someone has to hear this. Who could { -kai } tell?
monday-tell-grandpa = { -grandpa }, who sent it on
monday-tell-teacher = { -teacher }, on the phone
monday-tell-aunt = { -aunt }, next door
monday-words-ask = And what could { -kai } say?
monday-words-nothing = "Oh, nothing. Nice weather today!"
monday-words-nothing-1 = Yes, very dry.
monday-words-nothing-2 = Very dry indeed. But the true half is still inside. Shall we try other words?
monday-words-lies = "It's all lies!"
monday-words-lies-1 = All of it? But there really is water at the gate.
monday-words-lies-2 = Start with the part that is true. Then people can follow you.
monday-words-half = "I looked it up. Only half is true."
monday-grandpa-01 = I am seventy! I know news when I see it.
monday-again-ask = { -grandpa } feels small, and gets loud. What could { -kai } do?
monday-again-laugh = "Ha ha! You believed a fish!"
monday-again-laugh-1 = I see. Then repair your own radios.
monday-again-laugh-2 = Nobody likes to feel silly. It's easier to change your mind when nobody laughs.
monday-again-quiet = Say nothing more.
monday-again-quiet-1 = I could be quiet. But then thirty people stay wrong.
monday-again-quiet-2 = Being gentle is kind. Telling the truth is kind, too. Can you do both?
monday-again-together = "Can we look at it together?"
monday-again-together-1 = Together? Well. Let me find my good glasses.
monday-again-together-2 = "Together" is a soft word. It opened a door.
monday-again-other = Ask another grown-up to help.
monday-again-other-1 = Yes. Two can carry it better than one.
monday-teacher-01 = A fish in our hall? No, no! The fair is tomorrow, as always.
monday-teacher-02 = Tell { -bee } the puddle is smaller than a bed. And let me greet your { -grandpa(form: "common") }.
monday-teacher-03 = { -teacher } says so, too? Hm. Then show me.
monday-aunt-01 = I got that one as well. From your { -grandpa(form: "common") }! Sit down, I'm listening.
monday-aunt-02 = You looked it up? Well done. Come, we go over and look at it with him.
monday-aunt-03 = Two of you? Hm. Then show me.

## Looking together

monday-look-01 = Winter coats? In this heat? And since when do we have stairs?
monday-look-02 = And here is the page of the school. It's a puddle, at the lower gate.
monday-look-03 = So half of it was true, and I sent on the whole. I was wrong.
monday-look-04 = You wanted to help, { -grandpa }.
monday-look-05 = And I sent it on, too. Even faster than you.
monday-look-06 = Then we repair it together. That's what a workshop is for.
monday-look-07 = So, no fish in my bed?
monday-look-08 = No fish, { -bee }. Only you and your teddy.
monday-look-09 = Thank you, { -kai }. You told me kindly, and you were right. I'm listening.
monday-thirty-ask = Thirty people still believe it. What could { -kai } and { -grandpa } do?
monday-thirty-leave = Leave it. It will stop.
monday-thirty-leave-1 = Ping! The barber sent it to forty more.
monday-thirty-leave-2 = It runs on without you. True news needs someone to carry it.
monday-thirty-right = Send the school's page, and say sorry.
monday-thirty-right-1 = Friends, I was wrong. Only the lower gate is closed. Here is the school's own page.
monday-thirty-right-2 = Whoosh. It's on its way.
monday-thirty-angry = Write: "Silly people, it was a fake!"
monday-thirty-angry-1 = Now the barber is cross. He didn't even read the rest.
monday-thirty-angry-2 = Angry words stop people from reading. Kind ones are read to the end.
monday-spread-watch = One message, thirty phones. Press "go" and watch where it goes.
monday-spread-count = { $count } people have it now.
monday-spread-driver = One of them drives the school bus.
monday-spread-correct = Now the true half goes after it. Pick three people who help. Press "go".
monday-spread-result = { $before } people got the message. { $after } of them hear the true half.
monday-spread-note = The true half walks more slowly. With good helpers it gets there.
monday-look-10 = Putting yourself right is no shame. People trust somebody who can do that.

## The science fair

monday-fair-01 = Monday. The upper gate, and dry shoes.
monday-fair-02 = Half of the class is missing. They still believe in the fish!
monday-fair-03 = I measured the puddle. Four centimetres, and no fish.
monday-fair-04 = I filmed it. It's the saddest flood in the world.
monday-fair-05 = Does it burp now?
monday-fair-06 = Blub. Blub. Brrrup!
monday-fair-07 = It burped! It burped!
monday-fair-08 = And look, there comes the other half of the class!
monday-fair-09 = { -grandpa } called every one of them. So we do it again!
monday-fair-10 = Blub. Blub. BRRRUP!
monday-fair-11 = Everyone laughs. The volcano loses a tree.
monday-fair-12 = { -bee } made me a paper badge. It says "Chief Checker".
monday-fair-13 = And I check everything. This { -treat }, for example. Mmh. It's true.
monday-fair-14 = "Who says so?" You may borrow those words, { -grandpa }.
monday-fair-15 = From now on I ask, too: who says so?
monday-fair-16 = Who says so?

## Thinking back, talking at home, the badge

monday-reflect-ask = Why do people want something to be true?
monday-reflect-nice = Because it would be so nice.
monday-reflect-crowd = Because everybody says it.
monday-reflect-first = Because it's great to know it first.
monday-reflect-scary = Because it's exciting, or a bit scary.
monday-reflect-end = Yes. Wanting is fine. First look, then share.
monday-home-1 = Once a day, ask at home: who says so? Then find out together.
monday-home-2 = Play "half true": tell about your day and leave a piece out. The others ask for it.
monday-home-3 = Agree on it: first we look, then we share.
monday-badge = Source Seeker
