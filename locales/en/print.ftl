### The words of printed pages: storybook, workbook, lesson plan, family card. Only sango-author reads this file; what the
### pages say of an episode itself comes from the episode's own file.

## The kinds, as they stand at the foot of each page

print-storybook = Storybook
print-workbook = Workbook
print-lesson = Lesson plan
print-family-card = Family card

## The storybook

print-series = { -mascot }: stories about life online
print-how-title = How this book works
print-how-hello = Hello! I'm { -mascot }. In this book you choose how the story goes.
print-how-turn = At a question, choose an answer. Then turn to the page that stands beside it.
print-how-back = You can always go back and try another way. No answer is the end.
print-how-share = Read it alone, with a friend, or with a grown-up you like.
print-cast = Who is in the story
print-choose = Choose one, and turn to its page.
print-turn = page { $page }
print-go-on = Go on
print-try-another = Try another way
print-another-adult = Choose another grown-up
print-skip-how = Both ways are good.
# Stands over a message on a device.
print-writes = { $name } writes
print-on-screen = On the screen
# Who speaks, when the reader chose who was told.
print-the-grown-up = The grown-up
# Over lines that only fit those who chose so before.
print-if-chose = Did you choose "{ $option }"? Then read this:
print-if-not-chose = Did you not choose "{ $option }"? Then read this:
print-if-not = If not, read this:
print-if-read = Do you know the story "{ $title }"? Then read this:
print-maybe = Maybe it went like this:
print-or-maybe = Or maybe like this:
print-which-way = How did it go?
print-remember-who = Choose one in your head, and remember. Then read on.
print-whom = Whom did you choose?
print-whom-how = Turn to the page of the one you remember.
print-chat-buttons = In a chat like this you can always:
print-together = Let's look at it together
print-end = You read it to the end. A good time to stretch!

## The workbook

print-workbook-hello = This is your workbook. Draw in it, cut it, colour it.
print-workbook-draw = You need a pencil, scissors and colours. No name has to stand here.
print-inspect-how = Draw a circle around everything that feels wrong.
print-inspect-why = What did you find? Write or draw it.
print-sort-how = Cut out the cards on the next page. Put each one into a box.
print-sort-cut = Cut along the dashes. A grown-up can help.
print-passphrase-how = Colour four words that do not belong together.
print-passphrase-never = This is only practice. Never write a real password on paper.
print-passphrase-draw = Draw your four words in one silly picture.
print-order-how = What comes first? Write 1 in its box, then 2, and so on.
print-plan-how = Choose what goes into the day. Draw or write it into the boxes on the next page.
print-plan-hour = Each small circle is one hour.
print-settings-how = Colour one circle in each box: who shall see it?
print-settings-draw = Draw or write what each of them can see now.
print-spread-ask = One phone tells three, and each of them tells three more. Colour the phones.
print-spread-how = How many phones have it now? Then try this:
print-compare-how = Read both. Underline what you can check.
print-because = Because:
print-tick = Colour the circle of what you would choose.
print-chat-how = Read the chat. In the empty bubbles, write or draw what to answer.
print-chat-colour = Colour the buttons that help here:
print-tell-how = Colour the circles of those who could help.
print-tell-practise = Say the words aloud, twice: once to a friend, once to a friend who looks busy. Draw how it felt.
print-circle-title = My circle
print-circle-ask = Who listens to you? Draw yourself in the middle, and grown-ups around you.
print-circle-how = A face is enough, no names are needed. One is good, three are better. Circles may stay empty.
print-reflect-own = Your own thought. Write or draw it.
print-badge-colour = Colour your badge. You can cut it out.
print-answers = For the grown-up: what the cards say

## The lesson plan

print-lesson-ages = Ages { $ages }
print-lesson-time = 45 minutes
print-lesson-material = Storybook or devices, board, question card, family cards
print-lesson-goals = What the children learn
print-lesson-goal-notice = They notice the trick in the story, and say what it wants.
print-lesson-goal-act = They find ways to act, and say what is missing in those that are nearly right.
print-lesson-goal-tell = They practise aloud the words to tell a grown-up.
print-lesson-skills = Skills in this story
print-lesson-sensitive = Some parts of this story can be hard. Tell the counsellor and the families before. Be two grown-ups if you can. Offer another activity without asking why. Do not vote by hand. Never play it at the end of the day.
print-lesson-minutes = Min
print-lesson-part = Part
print-lesson-what = What you do
print-lesson-need = You need
print-lesson-time-opener = 0-3
print-lesson-time-starter = 3-10
print-lesson-time-play = 10-24
print-lesson-time-discuss = 24-38
print-lesson-time-transfer = 38-43
print-lesson-time-home = 43-45
print-lesson-opener = Door opener
    .what = The ground rules, or "one good thing online this week".
print-lesson-starter = Starter
print-lesson-play = Story
    .what = Alone, in pairs, or all together. Pairs agree why before they choose, and change roles at each choice.
print-lesson-discuss = Talk
    .what = The questions below. Then practise the words aloud, in pairs, twice.
print-lesson-transfer = Transfer
    .what = Each child finishes silently: "A child can…" Nobody has to read it out.
print-lesson-home = Home
    .what = The family card, and a calm end.
print-lesson-needs =
    .none = -
    .starter = Board, no device
    .play = Storybook or devices
    .discuss = Question card
    .home = Family card
print-lesson-without = Without power, and for every child
print-lesson-no-power = No devices, or no power: read the storybook with parts. Options stand on the board, and children walk to a corner to choose.
print-lesson-different = Pair a fast reader with a listener. The version for ages 6 to 8 fits any age. Quiet children go first if they like; nobody is called by name.
print-lesson-questions = Questions about this story
print-lesson-every = Questions for every story
print-lesson-ask-1 = What happened?
print-lesson-ask-2 = What did the message or person want?
print-lesson-ask-3 = What did the body say?
print-lesson-ask-4 = Which ways were nearly right, and what was missing?
print-lesson-ask-5 = Who could be told, and with which words?
print-lesson-take = To take home
print-rules = Ground rules (read them aloud; children may add two)
print-rule-1 = We talk about the characters, not about people we know.
print-rule-2 = No names and no real stories in the big group. If you have one, tell me later, alone.
print-rule-3 = You may pass. You may look away.
print-rule-4 = We laugh with, not at.
print-rule-5 = There are many good answers. We are curious about all of them.
print-rule-6 = What is said here stays here, except when somebody may be in danger. Then I must get help, and I tell you first.
print-distance = Talk about the story, not about the child
print-say = Say
print-not = Not
print-say-1 = What could the child in the story do?
print-not-1 = What would you do?
print-say-2 = Why might someone in the story not tell?
print-not-2 = Has this happened to anyone here?
print-say-3 = Who could help, in our school?
print-not-3 = You must tell your parents. (Home is not safe for all.)
print-real-story = If a real story starts in the group: "Thank you. That is important, and I want to hear it well. Let us talk after the lesson." Then do talk, the same day.
print-safe = If a child tells you something
print-safe-1 = Find a quiet place that can be seen from outside. Listen. Let silences be. Do not ask "why", and do not push for details.
print-safe-2 = Say: "I believe you. It is not your fault. You did right to tell me."
print-safe-3 = Promise no secrets: "I will only tell people who can help, and I tell you who."
print-safe-4 = Write down the child's own words, the date, the place and your name. Hand it over the same day. Not by chat, not in a class list.
print-safe-5 = Leave devices and messages as they are. Never look at, copy or send an intimate picture of a child.
print-safe-6 = Danger now? The emergency number first, then the responsible person, at once. Take care of yourself afterwards.
# The school fills the blanks in with a pen.
print-safe-local = Responsible person: ________________ Authority: ________________ Child help line: ________________ Checked on: __________ by: ____________

## The lesson of each episode. A new episode gets a message print-lesson-<its id> with these attributes; without one, the
## words of print-lesson-any stand there.

print-lesson-any =
    .starter = "Stop, look, feel": close your eyes and feel your breath three times. Where in the body does a worry sit?
    .question-1 = What felt wrong first, and where in the body?
    .question-2 = What changed when somebody was told?
    .question-3 = What would have helped even earlier?
    .home = Do what the talk card says, together.
print-lesson-golden-goat =
    .starter = "Slow and fast": clap fast, then try to add 7 + 8. What did the hurry do?
    .question-1 = Why did the friend's name help the cheat?
    .question-2 = What changed between { -nana }'s first and second answer?
    .question-3 = What would help { -jojo }?
    .home = "Real or trick?" Look at one message on a family phone.
print-lesson-the-sticker =
    .starter = "Line of kindness": what small thing could somebody do who only watches? Stick notes on a line, from easy to brave.
    .question-1 = When did the joke stop being one?
    .question-2 = Why is "I will never tell" too heavy?
    .question-3 = How did { -coach } put it right?
    .home = Ask each other: "May I share this picture of you?"
print-lesson-secret-fan =
    .starter = Three bins on the board: surprise, private, tell. Invent harmless examples.
    .question-1 = At which step could { -teo } leave?
    .question-2 = Why did { -dad } not hear?
    .question-3 = Can someone be kind and still break a rule?
    .home = Name three grown-ups together.
print-lesson-no-school-monday =
    .starter = "Half-true": "I ate a whale." (The cake was shaped like one.) What was left out?
    .question-1 = Which part was true?
    .question-2 = Why did { -grandpa } believe it?
    .question-3 = How do you tell someone kindly?
    .home = Play the half-true game.

## The family card

print-family-hello = Your child reads and plays stories about life online. It needs no account, and nothing leaves the device.
print-family-helps = Three things that help most
print-family-1 = Read or play one story together. Ask: "What could they do?"
print-family-2 = When your child tells you something: stop, listen, say "Thank you for telling me. You are not in trouble." Anger can wait.
print-family-3 = Keep one promise yourself: ask before you post a picture of your child, or have one meal without phones.
print-family-happened = If something has happened
    .what = Do not blame, do not delete, do not answer the person. Keep the messages. If there is a picture of a child without clothes, do not copy or send it to anyone; ask the help line or the police how to report it.
print-family-rights = Not only dangers
    .what = Your child has a right to play, learn, make things and be heard online. Ask to be shown something they are proud of.
