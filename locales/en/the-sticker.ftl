### Episode 2: the sad potato. One message is one bubble and one voice slot.

sticker-title = The Sad { -veg(form: "title") }
sticker-blurb = A joke goes round the class. One friend stops laughing.

## The film

sticker-film-01 = Lights off. Film on!
sticker-film-02 = We proudly show "The Sad { -veg(form: "title") }".
sticker-film-03 = Oh! Why am I so round? Why does nobody ever hug a { -veg }?
sticker-film-04 = It's two minutes and eleven seconds of pure sadness. I timed it.
sticker-film-05 = Wheee! { -kai }'s hearing aid whistles.
sticker-film-06 = Sorry! My ears are singing along.
sticker-film-07 = Everyone laughs. { -kai } takes a bow.
sticker-film-08 = { -kai }! Do one more sad face!
sticker-film-09 = Click. { -jojo } takes a picture.
sticker-film-10 = { -jojo } did not ask first.
sticker-film-11 = Look at { -kai } now, and remember that face.
sticker-film-12 = Today you choose for { -zuri }. She is new here, and she held the lamp.
sticker-film-13 = I held it very well.

## The evening

sticker-evening-03 = Bzzz. Bzzz. Bzzz. The phone walks across the table.
sticker-evening-01 = Forty-one new messages! In our class chat!
sticker-evening-02 = Oh.

## The class chat

sticker-chat-app = 24 members
sticker-chat-00 = A new sticker: { -kai }'s face on a sad { -veg }.
sticker-chat-01 = Look who it is! I made it myself!
sticker-chat-02 = Ha ha ha ha!
sticker-chat-03 = { -veg(form: "title") } head!
sticker-chat-04 = Ha. OK. Can you stop now, please?
sticker-chat-05 = Write it in big letters. He can't hear us anyway.
sticker-chat-06 = And he cried at break. I saw it.
sticker-chat-07 = That's not true.
sticker-chat-08 = Relax! It's just a joke!
sticker-chat-09 = 14 people laughed at this.
sticker-chat-10 = { -kai } left the group.
sticker-chat-11 = New group: "No { -veg(form: "many") } Here". { -jojo } invites you.
sticker-chat-20 = New account: "Hug me, I am { -kai }". It has { -kai }'s face, but it is not { -kai }.
sticker-chat-21 = Look who is here! I made it myself. Ask it anything!
sticker-chat-22 = "Hug me, I am { -kai }" writes: I cried at break. Boo hoo.
sticker-chat-save = Kept. Proof is for a helper, so don't pass it on.
sticker-chat-block = Blocked. A helper can still see what you kept.
sticker-chat-report = Reported. Now tell someone near you too.
sticker-chat-tell = Good idea. First, how is { -kai }?
sticker-chat-leave = You may leave any group, and you need no reason.
sticker-first-ask = Twenty-four phones, and one sad friend. What could { -zuri } do?
sticker-first-laugh = Send a laughing face.
sticker-first-laugh-1 = 15 people laughed at this.
sticker-first-laugh-2 = You too, { -zuri }?
sticker-first-laugh-3 = Everyone laughs, so a finger laughs too. You can go back.
sticker-first-away = Put the phone away.
sticker-first-away-1 = The chat goes on. { -kai } looks for one friend.
sticker-first-away-2 = Many people freeze. But quiet can look like yes.
sticker-first-away-3 = One small thing helps a lot. Do you want to try?
sticker-first-report = Report the fake account. Say nothing.
sticker-first-report-1 = Thank you. Our team will look at it.
sticker-first-report-2 = Reporting a fake is right. One thing is missing: { -kai } still feels alone.
sticker-first-check = Write to { -kai }: "Are you OK?"
sticker-first-check-1 = Not really.
sticker-first-check-2 = But it's good that you asked.
sticker-first-check-3 = So few words, and so much help!
sticker-first-revenge = Post a silly picture of { -jojo }.
sticker-first-revenge-1 = Oh! So you want a fight?
sticker-first-revenge-2 = { -zuri } wanted to help, but now two friends are hurt.
sticker-first-fake = Make a fake account of { -jojo }.
sticker-first-fake-1 = So you want a fight? Fine.
sticker-first-fake-2 = Now there are two fakes, and two friends are hurt.
sticker-invite-ask = A group for everyone but { -kai }. What could { -zuri } do?
sticker-invite-join = Join. I do not want to be next.
sticker-invite-join-1 = If I am inside, they cannot laugh at me.
sticker-invite-join-2 = That's a real fear. But this group is made to leave one person out.
sticker-invite-watch = Join, but only to watch.
sticker-invite-watch-1 = I only look. But now it says 19 members, and I am number 19.
sticker-invite-watch-2 = Watching adds one more. You may leave, but keep the proof first.
sticker-invite-say = "I do not like this. { -kai } is my friend."
sticker-invite-say-1 = For a moment, nobody writes.
sticker-invite-say-2 = I think so too.
sticker-invite-say-3 = Me too. That film is ours, and so is { -kai }.
sticker-invite-say-4 = Relax, it's just a joke.
sticker-invite-say-5 = One voice, then three. No shouting, and no fight.
sticker-invite-proof = Stay out. Save what they wrote.
sticker-invite-proof-1 = Click. Saved.
sticker-invite-proof-2 = Proof helps a grown-up to see it. Keep it, but don't pass it on.

## Later that evening

sticker-night-01 = Someone should see this. I will save it.
sticker-night-02 = Click. Saved.
sticker-night-03 = My tummy is so heavy. As if I ate the lamp.
sticker-night-04 = You did not eat the lamp. You care about { -kai }, and caring can feel heavy.

sticker-spread-ask = One picture, 24 phones. Press "go" and watch where it goes.
sticker-spread-count = { $count } people have seen it.
sticker-spread-brother = One of them is { -jojo }'s little brother. He is six.
sticker-spread-pick = Now pick three people who don't pass it on. Press "go" again.
sticker-spread-result = Before: { $before } people. Now: { $after }.
sticker-spread-note = You can't call every copy back. But each person who stops makes it smaller.

## The wall

sticker-wall-01 = { -kai } is by the wall, with the hearing aids off.
sticker-wall-05 = I wrote to { -kai } last night. But writing is easy.
sticker-wall-02 = I do not have many words yet. What do I say?
sticker-wall-03 = I have lots of words, but I never know which ones to use.
sticker-say-ask = What could { -zuri } do?
sticker-say-blame = "You should not make that silly voice."
sticker-say-blame-1 = So it is my fault?
sticker-say-blame-2 = No. A silly voice is fun, and being mean is not. Try again.
sticker-say-ignore = "Just ignore them."
sticker-say-ignore-1 = I try. But the phone buzzes all night.
sticker-say-ignore-2 = It's meant to help, but it can sound like "you are alone".
sticker-say-not-fault = "I saw it. It is not your fault."
sticker-say-not-fault-1 = Click, click. { -kai } turns the hearing aids on.
sticker-say-not-fault-2 = Say it again, please. I want to hear it.
sticker-say-not-fault-3 = It is not your fault.
sticker-say-sit = Say nothing. Sit down next to { -kai }.
sticker-say-sit-1 = They sit. An ant walks by, and they both watch the ant.
sticker-say-sit-2 = Thanks. That was a good ant.
sticker-wall-04 = Please don't tell anyone. It will only get worse.
sticker-promise-ask = That's hard. What could { -zuri } answer?
sticker-promise-never = "OK. I will never tell."
sticker-promise-never-1 = Now I have a stone too, and { -kai } still has one.
sticker-promise-never-2 = It was meant well. But this promise is too heavy for children to carry.
sticker-promise-run = Run and tell the teacher alone.
sticker-promise-run-1 = Wait! I wanted to choose!
sticker-promise-run-2 = Telling is right, and telling together is better.
sticker-promise-run-3 = But when someone is in danger, tell at once.
sticker-promise-together = "We tell together. You choose who."
sticker-promise-together-1 = You would come in with me?
sticker-promise-together-2 = I hold lamps. I can hold this too.

## Telling

sticker-tell-who = Who could { -kai } and { -zuri } tell?
sticker-tell-coach = { -coach }, before training
sticker-tell-teacher = { -teacher }, after class
sticker-tell-grandpa = { -grandpa }, at home
sticker-words-ask = And what could { -kai } say?
sticker-words-nothing = "We just came to say hello."
sticker-words-nothing-1 = Hello, you two!
sticker-words-nothing-2 = We can try again. I am still here.
sticker-words-nothing-3 = Hard words often hide behind "hello". Take a breath, and try others.
sticker-words-hate = "Everybody hates me."
sticker-words-hate-1 = That sounds heavy. Can you tell me what happened?
sticker-words-hate-2 = A true feeling. Add what happened, and then people can help.
sticker-words-clear = "They use my face, and they won't stop."
sticker-coach-01 = A sticker? Ha! Shake it off, { -kai }. They're only joking.
sticker-coach-02 = A joke account? Ha! Shake it off, { -kai }. Soon nobody will look at it.
sticker-again-ask = { -coach } made it small. What could { -kai } do?
sticker-again-stop = Walk away.
sticker-again-stop-1 = { -coach } did not understand yet. We can say it again.
sticker-again-stop-2 = Made small is not the same as small. There is more than one way to say it.
sticker-again-say = "I said stop, and they didn't. I don't want to come here any more."
sticker-again-say-1 = You don't want to come here any more?
sticker-again-say-2 = I made it small, and I was wrong. I'm sorry.
sticker-again-say-3 = Thank you for telling me twice.
sticker-again-other = Go to another grown-up.
sticker-again-other-1 = Yes. It is fine to try the next one.
sticker-teacher-01 = I'm glad you came. Sit down, I have time for this.
sticker-grandpa-01 = Let me turn the radio off. So. Now I'm here.

## Somebody listens

sticker-listen-04 = So that's all of it. And I can't even hug a { -veg } any more.
sticker-listen-01 = I believe you, and you did nothing wrong.
sticker-listen-02 = What would help you most, { -kai }?
sticker-help-ask = All of these are good. What could { -kai } ask for?
sticker-help-gone = "I want the sticker gone."
sticker-help-account = "I want that account gone."
sticker-help-sorry = "I want a real sorry."
sticker-help-friends = "I want to sit with my friends today."
sticker-listen-03 = Good. Then we start with that.
sticker-listen-05 = The lamp in my tummy is getting lighter.

## Putting it right

sticker-talk-00 = Before class, { -jojo } and { -max } wait in an empty room.
sticker-talk-01 = { -jojo }, tell me about the sticker.
sticker-talk-19 = { -jojo }, tell me about the account.
sticker-talk-02 = { -kai } wants to hear it, and can leave at any time.
sticker-talk-03 = It was just a joke.
sticker-talk-04 = Did { -kai } laugh?
sticker-talk-05 = At first. Not at the end.
sticker-word-recall = In the goat story the trick word was "hurry".
sticker-word-plain = Some words are tricks. They stop people from thinking.
sticker-word-ask = Which words do it here?
sticker-word-joke = "It was just a joke."
sticker-word-about = "Tell me about it."
sticker-word-about-1 = Those words open a door. Look for the words that shut it.
sticker-word-leave = "You can leave at any time."
sticker-word-leave-1 = Those words are kind: they let someone go. Look once more.
sticker-word-end = "Just a joke." But a joke is over when someone says stop.
sticker-talk-06 = When I lost my goat, they laughed at me for a week.
sticker-talk-20 = Last year, everyone laughed at me for a whole week.
sticker-talk-07 = Then they laughed at { -kai }, and it hurt me less.
sticker-talk-08 = I laughed at you too, { -jojo }. I'm sorry.
sticker-talk-09 = And now?
sticker-talk-10 = Now it's like a stone in my shoe.
sticker-talk-11 = Then let's take it out. What can you repair?
sticker-talk-12 = I'll delete it, ask everyone to delete it, and close the group.
sticker-talk-17 = I'll delete it, and ask everyone to delete it.
sticker-talk-21 = I'll close the account and the group. And I'll tell everyone who really wrote it.
sticker-talk-22 = Good. We report it together too. Then copies of it can be taken down.
sticker-talk-13 = { -kai }, I'm sorry. I made you small so that I could feel big.
sticker-talk-14 = You didn't cry at break. I made that up. And my words about your ears were mean. Sorry.
sticker-talk-23 = The line about crying was mine. It wasn't true. And my words about your ears were mean. Sorry.
sticker-talk-18 = My words about your ears were mean. I'm sorry.
sticker-talk-15 = Thank you. I'm still a bit cross.
sticker-talk-16 = You may be. Sorry is a start. It isn't magic.

## A new film

sticker-end-01 = Now we make our own chat rules. Who wants to start?
sticker-end-02 = Ask before you share a face.
sticker-end-03 = One "stop" is enough.
sticker-end-04 = And no messages after nine. { -nana } needs the phone for her goat.
sticker-end-13 = { -kai }, may I take one picture for the poster?
sticker-may-ask = A real question! "Yes" and "no" are both fine.
sticker-may-yes = "Yes. With my saddest face!"
sticker-may-yes-1 = Click. Everyone laughs. { -kai } laughs the most.
sticker-may-no = "No, thanks."
sticker-may-no-1 = OK! Then I take the { -veg }.
sticker-may-hands = "Yes, but only my hands."
sticker-may-hands-1 = Deal! Those are famous hands.
sticker-end-05 = And now: "The Happy { -veg(form: "title") }"!
sticker-end-06 = I'm holding the lamp today.
sticker-end-07 = Hold it well.
sticker-end-08 = Wheee!
sticker-end-09 = That wasn't my ears. That was a special effect.
sticker-end-10 = { -zuri }, you say it!
sticker-end-11 = Action!
sticker-end-12 = Look at { -kai } now. There is the face from the start.

## Thinking back, talking at home, the badge

sticker-reflect-ask = What small thing can one person do?
sticker-reflect-ok = Ask: "Are you OK?"
sticker-reflect-stop = Not pass it on.
sticker-reflect-with = Go and tell together.
sticker-reflect-end = Small things are big when someone is alone.
sticker-home-1 = For one week, ask: "May I share this picture of you?" Grown-ups too!
sticker-home-2 = Ask a grown-up: who was kind to you when you were new?
sticker-home-3 = Agree on it: one "stop" is enough.
sticker-badge = Lamp Holder
