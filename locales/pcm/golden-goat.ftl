# A draft translation into Nigerian Pidgin, awaiting native readers. It follows the Nigerian version of each line.

### Episode 1: the golden goat. One message is one bubble and one voice slot.

goat-title = Di Golden Goat
goat-blurb = Friend send gift. Na true gift?

## The kitchen: a goat that flies backwards

goat-kitchen-01 = Up NEPA! Light don come! { -kai }, see! My goat dey fly go back!
goat-kitchen-02 = Na so e suppose dey do?
goat-kitchen-03 = No. Na me just sabi am like dat.
goat-kitchen-04 = Goat wey dey fly? Who go catch am for pepper soup?
goat-kitchen-05 = E no be for soup, { -nana }. E dey give points!
goat-kitchen-06 = Hm. You no fit put points inside pepper soup.
goat-kitchen-07 = How una dey! I be { -mascot }, and I dey follow una go.
goat-kitchen-08 = Na you go choose wetin { -lina } go do, and nobody dey rush you.
goat-kitchen-09 = If you change your mind, you fit go back any time.
goat-kitchen-10 = Ping!
goat-kitchen-11 = Message! And na { -jojo } send am!

# The web address belongs to the game's name, and the game keeps its name here.
goat-message-01 = FREE GOLDEN GOAT! E remain only 10! Quick quick! sky-g0ats.example
goat-message-02 = Golden goat! Nobody dey ever get golden goat!
goat-message-03 = E dey somehow. { -jojo } dey always start with joke. Dis one no get joke.
goat-message-04 = Maybe { -jojo } too happy to joke.
goat-message-05 = { -jojo } dey joke even inside sleep.

## What to do with the message

goat-link-ask = Gift and hurry, two of dem together. Wetin { -lina } fit do?
goat-link-tap = Press am now!
goat-link-tap-1 = Press! Ah. Now e want my password.
goat-link-tap-2 = "E remain only 10" dey make hand jump before head fit think.
goat-link-tap-3 = Nothing don loss yet. You fit look before you type.
goat-link-call = Call { -jojo }, ask am.
goat-link-call-1 = How far, { -jojo }! Na you send me goat?
goat-link-call-2 = Goat? No o! Today I no even fit enter my own game.
goat-link-call-3 = I press one golden goat last night. Now my account dey talk without me.
goat-link-call-4 = { -lina } ask am another way. Now we know say no be { -jojo } write am.
goat-link-look = Show { -kai }. Look am well.
goat-link-look-1 = Make I see. My eye na my best ear.
goat-link-look-2 = Two head better! To ask { -jojo } another way go help too.
goat-link-share = Send am give everybody.
goat-link-share-1 = Ping. Ping. Ping. Ping.
goat-link-share-2 = Now six friends don get am, and your name dey on top.
goat-link-share-3 = When e come from friend, body dey calm. Na so e dey travel.

## A picture of the page

goat-page-01 = See picture of di page. Na only picture, e no fit do anything.
goat-page-02 = Wetin I no see?
goat-page-03 = Hand off, eye on. Make we look di page together.
goat-page-04 = Find di things wey no correct. Pick one make you look am well.
goat-inspect-alt = Na web page. E get golden goat, clock, box and one big button.
goat-page-address = sky-g0ats.example
goat-page-heading = FREE GOLDEN GOAT!
goat-page-clock = 00 : 01 : 59
goat-page-left = Only 10 remain!
goat-page-field = Your password
goat-page-send = Send to 5 friends to win
goat-page-secret = No ask anybody! Na surprise.
goat-page-safe = Safe site
goat-inspect-address = Di web address
    .found = Zero dey inside "g0ats". Di correct game no dey write am like dat.
goat-inspect-timer = Di clock wey dey count down
    .found = Tick, tick. Di clock want make you rush, but correct gift fit wait.
goat-inspect-password = Di box for your password
    .found = Gift no need your password at all.
goat-inspect-share = Send to 5 friends to win
    .found = E dey ride from friend to friend, and na you be di horse.
goat-inspect-secret = No ask anybody!
    .found = E want make you dey alone. Good thing no mind if you ask person.
goat-inspect-badge = Di green tick
    .found = E be like safe, but anybody fit draw tick. Tick no be proof.
goat-inspect-goat = Di golden goat
    .found = E shine well well! But anybody fit copy picture of goat.
goat-inspect-clouds = Di clouds
    .found = Na just cloud. Cloud no do anything bad.
goat-inspect-hint-1 = Find wetin dey push you make you rush.
goat-inspect-hint-2 = Find wetin want something from you.
goat-inspect-done = Sharp eye! You don find every trick for di page.

## A helper in a tie

goat-helper-01 = I no want golden goat again. I dey close di page.
goat-helper-02 = Ping!
goat-helper-03 = Now one goat wey wear tie want chat. E say e be customer care.
goat-helper-04 = But dat tie fine well well.

## The chat

goat-chat-app = { -game } chat
goat-chat-01 = Good day, { -lina }. Dis na customer care for { -game }. I want help you.
goat-chat-02 = Bad people want your goat. I fit lock di door for you. Quick!
goat-chat-save = E don save. You fit show adult later.
goat-chat-block = E don block. E no fit write you now.
goat-chat-report = You don report am. Di correct game go check am.
goat-chat-tell = Good idea. Make we find person.
goat-chat-first-ask = Wetin { -lina } fit write?
goat-chat-name = "How you take know my name?"
goat-chat-name-1 = E dey your screen. Abeg, quick.
goat-chat-name-2 = True. Everybody for di game fit see am, so e no prove anything.
goat-chat-what = "Wetin you need?"
goat-chat-what-1 = Just one small thing. Small pass small!
goat-chat-what-2 = You fit ask, and you fit just comot. You no owe am anything.
goat-chat-thanks = "Thank you! Help me!"
goat-chat-thanks-1 = Good. Now do only wetin I talk.
goat-chat-thanks-2 = E dey talk like oga. Correct helper no mind question.
goat-chat-03 = Bzzz. Text message enter di family phone.
goat-chat-04 = Your OTP na 4 8 2 9. No give anybody. No give us sef.
goat-chat-05 = You don see di OTP? Send am give me sharp sharp.
goat-chat-06 = You get 2 minutes, or your goat go loss!
goat-chat-07 = Di text say "no give anybody". Customer care say "give me". Two of dem no fit correct.

## The code

goat-code-ask = Dis na di big one, and nobody dey rush here. Wetin { -lina } fit do?
goat-code-send = Send di OTP.
goat-code-send-1 = Your account don sign out.
goat-code-send-2 = I no fit enter! My goat get new name, and our airtime don finish!
goat-code-send-3 = One small sad "meh".
goat-code-send-4 = Two tricks together! Dem dey catch adults too.
goat-code-send-5 = No be your fault. Go back, or continue. E never too late to tell person.
goat-code-tell = Stop. Save di chat. Tell adult.
goat-code-tell-1 = No code for you, goat wey wear tie.
goat-code-tell-2 = Click. Di chat don save.
goat-code-quiet = Block am. No talk anything.
goat-code-quiet-1 = E don go. But e make code come our phone. E fit come back?
goat-code-quiet-2 = To block good. One thing remain: person wey go help you lock di door.
goat-code-trick = Send wrong code. Trick am back!
goat-code-trick-1 = Wrong. Ha ha. Try again. I get plenty time.
goat-code-trick-2 = Sharp! But you still dey di chat, and na wetin e want be dat.

## Frogs in the tummy

goat-feel-01 = Frog full my belle.
goat-feel-02 = Big ones?
goat-feel-03 = Di ones wey dey jump. If { -nana } shout nko? I fit hide di phone inside garri.
goat-feel-04 = My { -grandpa(form: "common") } say worry wey dey pocket dey heavy. So bring am out.
goat-feel-05 = Stop, look, feel, act: na four fingers be dat. One finger remain: tell person.
goat-feel-06 = Stop. Feel. And now: tell person.

## Telling

goat-tell-who = Who { -lina } fit tell?
goat-tell-nana = { -nana }, here for kitchen
goat-tell-mum = { -mum }, on phone for work
goat-tell-aunt = { -aunt }, for her POS shop
goat-words-ask = And wetin { -lina } fit talk?
goat-words-nothing = "Ah, nothing."
goat-words-nothing-1 = Okay, my dear.
goat-words-nothing-2 = Di worry still dey pocket. Make we try other words?
goat-words-blame = "Na { -jojo } cause everything!"
goat-words-blame-1 = { -jojo }? Why? I no understand.
goat-words-blame-2 = Start with wetin happen to you. Then to help go easy.
goat-words-clear = "I need help with di phone. You fit listen?"
goat-nana-01 = Not now, my dear. Di oil hot, and na only game.
goat-again-ask = One "not now" no be "never". Wetin { -lina } fit do?
goat-again-stop = Leave am.
goat-again-stop-1 = Okay. Na only me go carry all di frogs.
goat-again-stop-2 = { -nana } never hear am yet. Busy ear no be closed door.
goat-again-nana = "Somebody want di OTP for our phone."
goat-again-nana-1 = OTP? For our phone?
goat-again-nana-2 = Di pot comot from fire.
goat-again-nana-3 = Di { -treat } fit wait, but you no fit wait. Oya, tell me everything.
goat-again-other = Tell another adult.
goat-again-other-1 = Yes. If one door close, knock di next one.
goat-mum-01 = Wait, make I go where quiet. Oya. Now I dey hear you well.
goat-aunt-01 = Come sit down. Dem dey try am on my customers every week. Start anywhere.

## Somebody listens

goat-listen-01 = I give am di code. Na me.
goat-listen-02 = Na scammer collect am from you. Na di scammer do bad, no be you.
goat-listen-03 = I no give am di code. But e remain small.
goat-listen-04 = E remain small no be wahala. E-remain-small still get goat.
goat-listen-05 = You no dey for trouble. To tell person na di hard part, and you don do am.
goat-listen-06 = Di frogs dey go house.

## Putting it right, and a long password

goat-fix-01 = I don hear wetin happen. You do well say you talk! Oya, we go fix am together.
goat-fix-02 = One: we go keep di messages, because dem be proof.
goat-fix-03 = Two: we go report am inside di correct game, and we go call our bank.
goat-fix-04 = Three: we go make new password. Long one.
goat-fix-05 = I get good one! My name, then "goat", then 1 2 3!
goat-fix-06 = My dear, even di goat fit guess dat one.
goat-fix-07 = Long strong pass tricky. Pick words wey no be family.
goat-pass-drum = drum
goat-pass-cloud = cloud
goat-pass-spoon = spoon
goat-pass-lizard = lizard
goat-pass-slipper = slippers
goat-pass-moon = moon
goat-pass-ladder = keke
goat-pass-purple = agbada
goat-pass-own = { -lina }
goat-pass-pet = goat
goat-pass-team = { -team }
goat-pass-row = 1 2 3
goat-pass-word = password
goat-pass-short = Good start. Add one more word.
goat-pass-name = Your name na di first thing wey people dey try.
goat-pass-known = Everybody know you with dis one, so dem fit guess am.
goat-pass-row-why = Numbers wey follow each other dey easy to guess.
goat-pass-common = Half of di world dey use dat word. Pick funny one.
goat-pass-strong = { $count } funny words: hard to guess, easy to see for your head.
goat-pass-note = Dis one na just practice. Make di real one with adult for house.
goat-pass-01 = E funny sotey I dey see am for my head!
goat-pass-02 = I no see anything. And I off my ears.
goat-pass-03 = { -kai } touch im two hearing aids and smile.
goat-pass-04 = Best friends no need share password. Dem fit share { -treat }.

## Jojo's goat

goat-jojo-01 = My goat don go. Three years of goat! Di whole school go laugh me.
goat-jojo-02 = I give person code. Then my account write all of una.
goat-kind-ask = { -jojo } dey feel very small. Wetin { -lina } fit talk?
goat-kind-laugh = "Ha ha! Dem catch you!"
goat-kind-laugh-1 = Okay. Very funny. Bye.
goat-kind-laugh-2 = When people laugh, people dey hide, and nobody fit help. Make we try again?
goat-kind-help = "E nearly catch me too. Make we fix your own."
goat-kind-help-1 = You too? I think say na only me dey foolish.
goat-kind-help-2 = You no dey foolish. Goat wey wear tie just sabi lie.
goat-kind-steps = "Tell your { -dad(form: "common") }. Change your password."
goat-kind-steps-1 = Okay. I go try.
goat-kind-steps-2 = Good steps! Kind word first dey make di steps easy.

## Three days later

goat-end-01 = Three days later.
goat-end-02 = Dem don give me my goat back! E wear cap now, and I no know why.
goat-end-03 = Di correct helpers take three days, and dem no talk "hurry" even once.
goat-end-07 = My own don come back too. With di same cap!
goat-end-04 = Children, come o! My goat dey fly go back!
goat-end-05 = Na so e suppose dey do?
goat-end-06 = No. Na me just sabi am like dat.

## Thinking back, talking at home, the badge

goat-reflect-ask = Why scammers dey talk "hurry"?
goat-reflect-think = Make you no think.
goat-reflect-ask-no = Make you no ask anybody.
goat-reflect-fear = Make you fear small.
goat-reflect-end = Yes. And you slow am down.
goat-talk-1 = Look one message for family phone. Play "true or trick?"
goat-talk-2 = Ask one adult: message don ever try trick you?
goat-talk-3 = Make una agree: OTP, PIN and password go stay for house.
goat-badge = Code Keeper
