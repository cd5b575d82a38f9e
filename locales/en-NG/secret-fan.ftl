### Episode 3 in Nigeria: only the lines that need more than other names.

fan-gift-02 = My guy! You play { -game } too? I just sent you 1 GB of data, and a storm goat!
fan-gift-03 = One GB! And a storm goat! There are only a hundred of them. I have a list!
fan-skip = In short: { -rowan } sent { -teo } data and sweet words. Then he asked for a secret.
fan-gift-06 = One thing, my guy. This is between me and you, OK?
fan-tickets-02 = Still thinking about your photo. I sent you 2 GB of data, so we can talk.
fan-tickets-03 = Two GB! Our data was finished. And he remembers my photo!
fan-test-03 = But first, delete our old chat. It's a test: can I trust you, my guy?
fan-ask-02 = Only you in it. And don't ask me why. Am I not your senior brother?
fan-picture-no-1 = After all the data I bought you? Is that how you respect your elders?
fan-picture-no-2 = A good, clear no. You can respect people and still say no. Now one step: tell.
fan-warm-yes = "Thank you! God bless you!"
fan-warm-yes-1 = Thank you! God bless you!
fan-corridor-05 = And I used the data. I even liked it. Maybe it's my own fault.
fan-dad-01 = { -rowan }? A very good boy! He greets well. He is only being friendly. Pass the pepper.
fan-tell-aunt = { -aunt }, at her POS shop
# Two whom Nigeria adds: see episodes.ron.
fan-tell-imam = { -imam }, after prayers
fan-tell-pastor = { -pastor }, after service
fan-faith-01 = Thank you for coming to me. Sit down. I am listening.
fan-told-aunt = { -aunt }, at her POS shop
fan-aunt-01 = Come and sit. My customers can wait small. Start anywhere you like.
fan-talk-3 = Name three grown-ups you can talk to. At home, at school, at church or mosque.
