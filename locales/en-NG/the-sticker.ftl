### Episode 2 in Nigeria: only the lines that need more than other names.

sticker-film-03 = Oh! Why am I so rough? Why does nobody ever hug a { -veg }? They only fry me!
sticker-evening-01 = Forty-one new messages! In our class chat! Our data will finish!
sticker-chat-08 = Ah-ah! It's just a joke now!
sticker-chat-11 = New group: "No { -veg(form: "many") } Here". { -jojo } invites you, and it is on his status too.
sticker-invite-say-4 = Ah-ah, relax. It's just a joke now.
sticker-wall-01 = { -kai } is under the mango tree, with the hearing aids off.
sticker-words-nothing = "We only came to greet you."
sticker-words-nothing-1 = Good afternoon, my dears!
sticker-words-nothing-3 = Hard words often hide behind a greeting. Take a breath, and try others.
sticker-coach-01 = A sticker? Ha! Be strong, { -kai }. They are only playing with you.
sticker-coach-02 = A joke account? Ha! Be strong, { -kai }. They are only playing with you.
sticker-grandpa-01 = Let me off the radio. So. Now I'm here.
sticker-talk-03 = It was just a joke, ma.
sticker-talk-05 = At first, ma. Not at the end.
sticker-end-04 = And no messages after nine. { -nana } needs the phone, and the light, for her goat.
