# Words that every story shares: the five steps, the tricks by name, what a child can always do.

five-stop = Stop.
five-look = Look.
five-feel = Feel.
five-act = Act.
five-tell = Tell.
pressure-hurry = The hurry trick. If you rush, you cannot think.
pressure-friend = The friend trick. It wears the name of someone you like.
pressure-boss = The boss trick. It sounds big, so you obey.
pressure-crowd = The crowd trick. Everyone does it, so you do it.
pressure-joke = The joke trick. "Just a joke" is not funny when it hurts.
pressure-flattery = The flattery trick. Sweet words that want something.
pressure-gift = The gift trick. First a gift, then "you owe me".
pressure-secret = The secret trick. It keeps your helpers away.
pressure-test = The test trick. "Prove it!" You do not have to prove anything.
pressure-guilt = The guilt trick. It makes you feel bad for saying no.
pressure-threat = The threat trick. It wants you scared and alone. You are not alone.
pressure-prize = The prize trick. So shiny! So close! Look twice.
pressure-one-more = The one-more trick. It is built so that it never ends.
common-play-scene = Play this part
common-skip-scene = Skip this part
common-retry = Try another way
common-go-on = Go on from here
common-calm = Calm place
common-save = Save it
common-block = Block
common-report = Report
common-tell = Tell someone
common-saved = Click. Saved.
common-not-blame = It is not your fault.
common-never-late = It is never too late to tell.
common-reflect-any = Good thought. There is no wrong answer here.
common-stop-here = That is the end for today. A good time to stretch.
# How sure a child is, after a verdict or a short story.
sure-not = Not sure
sure-bit = A bit sure
sure-very = Very sure
