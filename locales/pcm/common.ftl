# A draft translation into Nigerian Pidgin, awaiting native readers.
# Words that every story shares: the five steps, the tricks by name, what a child can always do.

five-stop = Stop.
five-look = Look.
five-feel = Feel.
five-act = Act.
five-tell = Tell person.
pressure-hurry = Di hurry trick. If you rush, you no fit think.
pressure-friend = Di friend trick. E wear di name of person wey you like.
pressure-boss = Di oga trick. E use "respect" make you obey. Respect no need secret.
pressure-crowd = Di crowd trick. Everybody dey do am, so you do am too.
pressure-joke = Di joke trick. "Na joke" no funny when e dey pain person.
pressure-flattery = Di sweet mouth trick. Sweet words wey want something.
pressure-gift = Di gift trick. First na gift, then "you owe me".
pressure-secret = Di secret trick. E dey drive your helpers comot.
pressure-test = Di test trick. "Prove am!" You no need prove anything.
pressure-guilt = Di pity trick. E make you feel bad say you talk no.
pressure-threat = Di fear-fear trick. E want make you fear, alone. You no dey alone.
pressure-prize = Di prize trick. E shine! E near! Look am two times.
pressure-one-more = Di one-more trick. Dem build am make e no ever end.
common-play-scene = Play dis part
common-skip-scene = Jump dis part
common-retry = Try another way
common-go-on = Continue from here
common-calm = Calm place
common-save = Save am
common-block = Block
common-report = Report
common-tell = Tell person
common-saved = Click. E don save.
common-not-blame = No be your fault.
common-never-late = E never too late to tell person.
common-reflect-any = Good thinking. No wrong answer dey here.
common-stop-here = E don do for today. Stand up, stretch body.
# How sure a child is, after a verdict or a short story.
sure-not = I no sure
sure-bit = I sure small
sure-very = I sure well well
