### {{title}}. One message is one bubble and one voice slot.
### A bubble has at most 20 words, a sentence 14, an option for the youngest 9. Names are terms, so that every country can change them.

{{p}}-title = {{title}}
{{p}}-blurb = A message comes, and everyone laughs. Does everyone?

## Fun first, then a bump

{{p}}-start-01 = Look, { -kai }! Our film is ready!
{{p}}-start-02 = Ping!
{{p}}-start-03 = Somebody wrote about it. It is not kind.

{{p}}-answer-ask = A message that hurts. What could { -lina } do?
{{p}}-answer-send = Answer at once, with something worse.
{{p}}-answer-send-1 = Now there are twenty of them, and all are angry.
{{p}}-answer-send-2 = Anger is quick. That is how anger works, and it is nobody's fault.
{{p}}-answer-stop = Stop. Breathe. Answer nothing yet.
{{p}}-answer-stop-1 = My hands wanted to type. I put them under the cushion.
{{p}}-answer-leave = Leave the chat.
{{p}}-answer-leave-1 = That is calm. Now somebody should hear of it too.

## Telling

{{p}}-tell-01 = It is only a message. But it feels like a stone.
{{p}}-tell-ask = Who could { -lina } tell?
{{p}}-tell-mum = { -mum }, home in an hour
{{p}}-mum-01 = Thank you for telling me. Come and sit here.
{{p}}-tell-aunt = { -aunt }, next door
{{p}}-aunt-01 = Come in. I have time, and I have tea.
{{p}}-tell-02 = You did nothing wrong. We keep the message, and then we ask for help.

## Fun again

{{p}}-end-01 = They said sorry. And they want to be in our next film!

{{p}}-reflect-ask = What helps when something hurts?
{{p}}-reflect-slow = Going slowly
{{p}}-reflect-help = Somebody who listens
{{p}}-reflect-end = Both help. There are more, and you may know one.

{{p}}-badge = Calm Hands
{{p}}-talk-1 = When did somebody listen to you well?
