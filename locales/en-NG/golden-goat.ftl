### Episode 1 in Nigeria: only the lines that need more than other names.

goat-kitchen-01 = Up NEPA! Light is back! { -kai }, see! My goat is flying backwards!
goat-kitchen-04 = A goat that can fly? Who will catch it for pepper soup?
goat-kitchen-05 = It is not for soup, { -nana }. It gives points!
goat-kitchen-06 = Hm. You cannot put points inside pepper soup.
goat-helper-03 = Now a goat in a tie wants to chat. It says it is customer care.
goat-chat-01 = Good day, { -lina }. This is customer care from { -game }. I am here to help.
goat-chat-04 = Your OTP is 4 8 2 9. Do not share it with anyone. Not even with us.
goat-chat-05 = You have seen the OTP? Send it to me sharp sharp.
goat-chat-07 = The message says "not with anyone", and customer care says "with me". They can't both be right.
goat-code-send = Send the OTP.
goat-code-send-2 = I can't get in! My goat has a new name, and our airtime is finished!
goat-feel-03 = Jumping ones. What if { -nana } shouts? I could hide the phone inside the garri.
goat-tell-aunt = { -aunt }, at her POS shop
goat-nana-01 = Not now, my dear. The oil is hot, and it is only game.
goat-again-nana = "Someone wants the OTP from our phone."
goat-again-nana-1 = OTP? From our phone?
goat-again-nana-2 = The pot comes off the fire.
goat-aunt-01 = Come and sit. They try it on my customers every week. Start anywhere you like.
goat-fix-03 = Two: we report it inside the real game, and we call our bank.
goat-fix-06 = My dear, even the goat can guess that one.
goat-pass-ladder = keke
goat-pass-purple = agbada
goat-jojo-01 = My goat is gone. Three years of goat! They will laugh at me in the whole school.
goat-end-04 = Children, come o! My goat is flying backwards!
goat-talk-3 = Agree on it: OTPs, PINs and passwords stay at home.
