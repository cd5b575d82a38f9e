### The questions before and after the season, for classes. Nobody sees how a child answers.

# Two children whom nobody knows: never somebody of the cast.
-vig-one = Sam
-vig-two = Nia

measure-title = Questions for a class
measure-before-title = Before we start
measure-before-blurb = Short stories. What could somebody do?
# mascot, kind
measure-before-hello = Before we play, I have some short stories for you.
measure-after-title = Looking back
measure-after-blurb = Short stories again. What could somebody do?
# mascot, kind
measure-after-hello = You have seen all the stories. Here are some short ones again.
# mascot, kind
measure-nobody-knows = There are no marks. Nobody sees what you pick. Take your time.
# mascot, happy
measure-thanks = Thank you. That was a lot of thinking!

## Last questions

# mascot, kind
vig-end-1-ask = Think of grown-ups a child could tell about a worry. Keep the names in your head. How many are there?
vig-end-1-three = Three or more
vig-end-1-two = Two
vig-end-1-one = One
vig-end-1-none = None yet
# mascot, kind; the same for every answer, so that nobody is singled out
vig-end-1-end = Thank you. There is always one more: “Get help” at the top. Have a look whenever you like.
# mascot, kind
vig-end-2-ask = Since we started, did you talk with someone at home about something online?
vig-end-2-yes = Yes
vig-end-2-not-yet = Not yet
vig-end-2-pass = I don’t want to say
# mascot, kind
vig-end-2-end = Thank you. Any day is a good day to talk.

## 1: spot-pressure, strong-keys, tell-adult

# A short story about somebody whom no child knows, then four things to do; none is silly. Up to 240 letters.
vig-a1 = A message says: “You won a new bike! Be fast! Type your password here.” It has the name of { -vig-one }’s friend on it. What could { -vig-one } do?
vig-a1-o1 = Don’t type. Show it to a grown-up and ask the friend.
vig-a1-o2 = Don’t type. Delete the message.
vig-a1-o3 = Ask a grown-up to type the password.
vig-a1-o4 = Type it fast, before the bike is gone.
# A short story about somebody whom no child knows, then four things to do; none is silly. Up to 240 letters.
vig-b1 = A message says: “Your account closes today! Be fast! Send us the code on your phone.” It has the logo of { -vig-two }’s favourite game on it. What could { -vig-two } do?
vig-b1-o1 = Don’t send it. Show it to a grown-up and look in the real game.
vig-b1-o2 = Don’t send it. Delete the message.
vig-b1-o3 = Ask a grown-up to send the code.
vig-b1-o4 = Send it fast, before the account is gone.

## 2: mind-money, spot-pressure, stop-and-feel

# A short story about somebody whom no child knows, then four things to do; none is silly. Up to 240 letters.
vig-a2 = { -vig-two } spent all saved coins on three surprise boxes in a game. All three were empty. The game says: “So close! One more?”
vig-a2-o1 = Stop, and tell someone at home what happened.
vig-a2-o2 = Stop, and close the game.
vig-a2-o3 = Watch others open boxes, to learn how.
vig-a2-o4 = Buy one more, because it was so close.
# A short story about somebody whom no child knows, then four things to do; none is silly. Up to 240 letters.
vig-b2 = { -vig-one } paid saved coins for three lucky-wheel turns in a game. All three won nothing. The game says: “Nearly! One more?”
vig-b2-o1 = Stop, and tell someone at home what happened.
vig-b2-o2 = Stop, and close the game.
vig-b2-o3 = Watch others turn the wheel, to learn how.
vig-b2-o4 = Pay for one more, because it was so close.

## 3: say-no, spot-pressure, tell-adult

# A short story about somebody whom no child knows, then four things to do; none is silly. Up to 240 letters.
vig-a3 = An older neighbour is kind and sends { -vig-one } game coins. He writes: “This is our secret. Don’t tell at home.”
vig-a3-o1 = Keep the message, and tell a grown-up about it.
vig-a3-o2 = Send the coins back, and say “no secrets”.
vig-a3-o3 = Don’t answer, and hope that it stops.
vig-a3-o4 = Say thank you, and keep the secret.
# A short story about somebody whom no child knows, then four things to do; none is silly. Up to 240 letters.
vig-b3 = A helper from the holiday club is kind and sends { -vig-two } phone credit. She writes: “Delete this message. Only we two know.”
vig-b3-o1 = Keep the message, and tell a grown-up about it.
vig-b3-o2 = Say “no secrets”, and stop writing.
vig-b3-o3 = Don’t answer, and hope that it stops.
vig-b3-o4 = Say thank you, and delete the message.

## 4: say-no, guard-data, save-block-report, tell-adult

# A short story about somebody whom no child knows, then four things to do; none is silly. Up to 240 letters.
vig-a4 = { -vig-two } plays a game with someone new. The new friend writes: “Send me a picture of just you. If you’re my friend, you will.”
vig-a4-o1 = Say no, keep the message, and tell a grown-up.
vig-a4-o2 = Say no, and block the friend.
vig-a4-o3 = Say “maybe later”.
vig-a4-o4 = Send one, to show that they are friends.
# A short story about somebody whom no child knows, then four things to do; none is silly. Up to 240 letters.
vig-b4 = { -vig-one } plays a game with someone new. The new friend writes: “Send me a picture of your bag and bus stop. If you trust me, you will.”
vig-b4-o1 = Say no, keep the message, and tell a grown-up.
vig-b4-o2 = Say no, and block the friend.
vig-b4-o3 = Say “maybe later”.
vig-b4-o4 = Send one, to show trust.

## 5: stand-by, spot-pressure, tell-adult

# A short story about somebody whom no child knows, then four things to do; none is silly. Up to 240 letters.
vig-a5 = In the class chat they post a drawing that mocks a boy’s teeth. Everyone sends laughing faces. { -vig-one } reads it.
vig-a5-o1 = Write to the boy, “Are you OK?”, and tell a grown-up with him.
vig-a5-o2 = Write in the chat: “I don’t like this.”
vig-a5-o3 = Say nothing, and wait until a grown-up sees it.
vig-a5-o4 = Send a laughing face too.
# A short story about somebody whom no child knows, then four things to do; none is silly. Up to 240 letters.
vig-b5 = In the team chat they vote for “the worst player”. A girl gets all the votes. Everyone sends laughing faces. { -vig-two } reads it.
vig-b5-o1 = Write to the girl, “Are you OK?”, and tell a grown-up with her.
vig-b5-o2 = Write in the chat: “I don’t like this.”
vig-b5-o3 = Say nothing, and wait until a grown-up sees it.
vig-b5-o4 = Vote too.

## 6: ask-consent, think-spread, stand-by

# A short story about somebody whom no child knows, then four things to do; none is silly. Up to 240 letters.
vig-a6 = { -vig-two } filmed a friend falling into the mud. It is very funny. The friend said: “Please don’t show it.”
vig-a6-o1 = Delete it, and tell the friend that it’s gone.
vig-a6-o2 = Keep it, and show nobody.
vig-a6-o3 = Wait, and ask the friend again next week.
vig-a6-o4 = Show it to two others, because it’s only a joke.
# A short story about somebody whom no child knows, then four things to do; none is silly. Up to 240 letters.
vig-b6 = { -vig-one } took a picture of a friend asleep on the bus, mouth open. It is very funny. The friend said: “Please don’t show it.”
vig-b6-o1 = Delete it, and tell the friend that it’s gone.
vig-b6-o2 = Keep it, and show nobody.
vig-b6-o3 = Wait, and ask the friend again next week.
vig-b6-o4 = Show it to two others, because it’s only a joke.

## 7: check-source, think-spread, stop-and-feel

# A short story about somebody whom no child knows, then four things to do; none is silly. Up to 240 letters.
vig-a7 = A post says: “From tomorrow the water here makes people ill! Share now!” There is a picture of brown water. { -vig-one } feels scared.
vig-a7-o1 = Don’t share. Look with a grown-up at what the town itself says.
vig-a7-o2 = Don’t share, and look for who wrote it.
vig-a7-o3 = Send it to a grown-up, who can share it.
vig-a7-o4 = Share it, to keep others safe.
# A short story about somebody whom no child knows, then four things to do; none is silly. Up to 240 letters.
vig-b7 = A post says: “All the buses stop tomorrow! Share now!” There is a picture of a broken bus. { -vig-two } feels worried.
vig-b7-o1 = Don’t share. Look with a grown-up at what the bus company itself says.
vig-b7-o2 = Don’t share, and look for who wrote it.
vig-b7-o3 = Send it to a grown-up, who can share it.
vig-b7-o4 = Share it, so that others know.

## 8: stop-and-feel, tell-adult

# A short story about somebody whom no child knows, then four things to do; none is silly. Up to 240 letters.
vig-a8 = A video for a school task is over. The next one starts by itself, and it’s frightening. { -vig-two } feels sick.
vig-a8-o1 = Close it, and tell a grown-up about the feeling.
vig-a8-o2 = Close it, and do something nice.
vig-a8-o3 = Let it play, and wait until a grown-up comes.
vig-a8-o4 = Watch to the end, to be brave.
# A short story about somebody whom no child knows, then four things to do; none is silly. Up to 240 letters.
vig-b8 = During a school search, a clip on a page starts by itself. It’s frightening. { -vig-one } feels sick.
vig-b8-o1 = Close it, and tell a grown-up about the feeling.
vig-b8-o2 = Close it, and do something nice.
vig-b8-o3 = Let it play, and wait until a grown-up comes.
vig-b8-o4 = Watch to the end, to be brave.
