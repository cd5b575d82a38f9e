### Draft translation: native readers have not read it yet.
### Episode 1: the golden goat. One message is one bubble and one voice slot.

goat-title = A cabra dourada
goat-blurb = Um amigo manda um presente. É mesmo um presente?

## The kitchen: a goat that flies backwards

goat-kitchen-01 = { -kai }, olha! Minha cabra está voando de ré!
goat-kitchen-02 = É para ser assim?
goat-kitchen-03 = Não. É talento mesmo.
goat-kitchen-04 = Uma cabra que voa? E ela dá leite?
goat-kitchen-05 = Ela dá pontos, { -nana }.
goat-kitchen-06 = Hum. Com ponto não se faz café com leite.
goat-kitchen-07 = Oi! Aqui é { -mascot }, e eu vou junto nesta viagem.
goat-kitchen-08 = Você escolhe o que { -lina } faz, e pode levar o tempo que quiser.
goat-kitchen-09 = Se mudar de ideia, você sempre pode voltar.
goat-kitchen-10 = Plim!
goat-kitchen-11 = Uma mensagem! E é de { -jojo }!

# The web address belongs to the game's name. A pack that renames the game overrides this line,
# goat-page-address and goat-inspect-address.
goat-message-01 = CABRA DOURADA GRÁTIS! Só restam 10! Corra! cabra-v0adora.example
goat-message-02 = Uma cabra dourada! Ninguém nunca ganha uma cabra dourada!
goat-message-03 = Que estranho. { -jojo } sempre começa com uma piada, e aqui não tem piada.
goat-message-04 = Vai ver que, na alegria, { -jojo } esqueceu a piada.
goat-message-05 = { -jojo } conta piada até dormindo.

## What to do with the message

goat-link-ask = Um presente e uma pressa, tudo junto. O que { -lina } pode fazer?
goat-link-tap = Tocar agora mesmo!
goat-link-tap-1 = Toc! Ih. Agora quer a minha senha.
goat-link-tap-2 = “Só restam 10” faz o dedo pular antes de a cabeça pensar.
goat-link-tap-3 = Nada se perdeu ainda. Dá para olhar antes de digitar.
goat-link-call = Ligar para { -jojo } e perguntar.
goat-link-call-1 = Oi, { -jojo }! Você me mandou uma cabra?
goat-link-call-2 = Uma cabra? Não! Hoje nem consigo entrar no meu jogo.
goat-link-call-3 = Ontem à noite toquei numa cabra dourada. Agora minha conta fala sem mim.
goat-link-call-4 = { -lina } perguntou de outro jeito. Agora sabemos: não foi { -jojo } que escreveu.
goat-link-look = Mostrar para { -kai }. Olhar de perto.
goat-link-look-1 = Deixa eu ver. Meus olhos são meus melhores ouvidos.
goat-link-look-2 = Duas cabeças, que bom! Perguntar a { -jojo } de outro jeito também ajudaria.
goat-link-share = Mandar para todo mundo.
goat-link-share-1 = Plim. Plim. Plim. Plim.
goat-link-share-2 = Agora seis amigos receberam, e está com o seu nome.
goat-link-share-3 = Quando vem de um amigo, parece seguro. É assim que isso viaja.

## A picture of the page

goat-page-01 = Aqui está uma foto da página. É só uma foto, então não tem perigo.
goat-page-02 = O que eu deixei passar?
goat-page-03 = É para olhar com os olhos, não com as mãos. Vamos ver a página.
goat-page-04 = Ache o que parece errado. Escolha um ponto para olhar de perto.
goat-inspect-alt = É uma página da internet: uma cabra dourada, um relógio, um espaço e um botão grande.
goat-page-address = cabra-v0adora.example
goat-page-heading = CABRA DOURADA GRÁTIS
goat-page-clock = 00 : 01 : 59
goat-page-left = Só restam 10!
goat-page-field = Sua senha
goat-page-send = Envie a 5 amigos e ganhe
goat-page-secret = Não pergunte a ninguém! É surpresa.
goat-page-safe = Site seguro
goat-inspect-address = O endereço do site
    .found = Tem um zero em “v0adora”. O jogo de verdade não se escreve assim.
goat-inspect-timer = O relógio que conta para trás
    .found = Tique-taque. O relógio quer pressa, mas presente de verdade pode esperar.
goat-inspect-password = O espaço para a sua senha
    .found = Um presente nunca precisa da sua senha.
goat-inspect-share = Envie a 5 amigos e ganhe
    .found = Isso galopa de amigo em amigo, e o cavalo é você.
goat-inspect-secret = Não pergunte a ninguém!
    .found = Quer deixar você sem ajuda. O que é bom não liga se você perguntar.
goat-inspect-badge = A marca verde
    .found = Parece seguro, mas qualquer um desenha uma marca. Isso não prova nada.
goat-inspect-goat = A cabra dourada
    .found = Que brilho! Mas qualquer um pode copiar a foto de uma cabra.
goat-inspect-clouds = As nuvens
    .found = São só nuvens. As nuvens não fizeram nada de errado.
goat-inspect-hint-1 = Procure o que empurra você a ter pressa.
goat-inspect-hint-2 = Procure o que quer alguma coisa de você.
goat-inspect-done = Que olho bom! Você achou todos os truques da página.

## A helper in a tie

goat-helper-01 = Fico sem cabra dourada. Vou fechar a página.
goat-helper-02 = Plim!
goat-helper-03 = Agora uma cabra de gravata quer conversar. Ela diz que é do suporte.
goat-helper-04 = A gravata é bem bonita.

## The chat

goat-chat-app = Chat de { -game }
goat-chat-01 = Olá, { -lina }! Sou da equipe de { -game }. Estou aqui para ajudar.
goat-chat-02 = Gente má quer a sua cabra. Eu posso trancar a porta. Rápido!
goat-chat-save = Guardado. Depois você pode mostrar a um adulto.
goat-chat-block = Bloqueado. Agora não pode mais escrever para você.
goat-chat-report = Denunciado. O jogo de verdade vai olhar.
goat-chat-tell = Boa ideia. Vamos procurar alguém.
goat-chat-first-ask = O que { -lina } pode escrever?
goat-chat-name = “Como você sabe o meu nome?”
goat-chat-name-1 = Está na sua tela. Rápido, por favor.
goat-chat-name-2 = É verdade. Todo mundo no jogo vê, então isso não prova nada.
goat-chat-what = “Do que você precisa?”
goat-chat-what-1 = Só de uma coisinha. Uma coisinha de nada!
goat-chat-what-2 = Você pode perguntar, e também pode sair. Você não deve nada a ninguém aqui.
goat-chat-thanks = “Valeu! Me ajuda!”
goat-chat-thanks-1 = Ótimo. Agora faça só o que eu mandar.
goat-chat-thanks-2 = Fala como um chefe. Quem ajuda de verdade não liga para uma pergunta.
goat-chat-03 = Bzzz. Chega um SMS no celular da família.
goat-chat-04 = Seu código é 4 8 2 9. Não dê a ninguém. Nem para nós.
goat-chat-05 = Chegou um código, não foi? Mande para mim agora.
goat-chat-06 = Você tem 2 minutos, ou a cabra já era!
goat-chat-07 = O SMS diz “a ninguém”, e o suporte diz “para mim”. Os dois não podem estar certos.

## The code

goat-code-ask = Agora é a hora, e aqui ninguém tem pressa. O que { -lina } pode fazer?
goat-code-send = Mandar o código.
goat-code-send-1 = Sua conta foi desconectada.
goat-code-send-2 = Não consigo entrar! Minha cabra está com outro nome!
goat-code-send-3 = Um “mé” pequeno e triste.
goat-code-send-4 = Dois truques de uma vez! Eles enganam até adultos.
goat-code-send-5 = A culpa não é sua. Volte, ou continue. Nunca é tarde para contar.
goat-code-tell = Parar. Salvar a conversa. Contar a um adulto.
goat-code-tell-1 = Nada de código para você, cabra de gravata.
goat-code-tell-2 = Clique. A conversa está salva.
goat-code-quiet = Bloquear. Não dizer nada.
goat-code-quiet-1 = Ela sumiu. Mas fez chegar um código aqui. Será que volta?
goat-code-quiet-2 = Bloquear é bom. Falta uma coisa: alguém que ajude a trancar a porta.
goat-code-trick = Mandar um código errado. Enganar também!
goat-code-trick-1 = Errado. Ha ha. Tente de novo. Tenho muito tempo.
goat-code-trick-2 = Que esperteza! Mas assim você fica no chat, e é isso que ela quer.

## Frogs in the tummy

goat-feel-01 = Minha barriga está cheia de sapos.
goat-feel-02 = Dos grandes?
goat-feel-03 = Dos que pulam. E se { -nana } se zangar? Eu podia esconder o celular na farinha.
goat-feel-04 = Meu { -grandpa(form: "common") } diz que preocupação no bolso vai pesando. Então tira de lá.
goat-feel-05 = Pare, olhe, sinta, aja: são quatro dedos. Sobra um, e ele diz “conte”.
goat-feel-06 = Pare. Sinta. E agora: conte.

## Telling

goat-tell-who = Para quem { -lina } pode contar?
goat-tell-nana = { -nana }, aqui na cozinha
goat-tell-mum = { -mum }, por telefone, no trabalho
goat-tell-aunt = { -aunt }, a vizinha
goat-words-ask = E o que { -lina } pode dizer?
goat-words-nothing = “Ah, nada.”
goat-words-nothing-1 = Tá bom, meu amor.
goat-words-nothing-2 = A preocupação ainda está no bolso. Vamos tentar outras palavras?
goat-words-blame = “É tudo culpa de { -jojo }!”
goat-words-blame-1 = { -jojo }? Por quê? Não entendi.
goat-words-blame-2 = Comece pelo que aconteceu com você. Aí fica fácil ajudar.
goat-words-clear = “Preciso de ajuda com o celular. Você me escuta?”
goat-nana-01 = Agora não, meu amor. O forno está quente, e é só um jogo.
goat-again-ask = Um “agora não” não é um “nunca”. O que { -lina } pode fazer?
goat-again-stop = Desistir.
goat-again-stop-1 = Tá. Então eu carrego os sapos { -lina.gender ->
   *[feminine] sozinha
    [masculine] sozinho
}.
goat-again-stop-2 = { -nana } ainda não ouviu. Um ouvido ocupado não é uma porta fechada.
goat-again-nana = “Alguém quer um código do nosso celular.”
goat-again-nana-1 = Um código? Do nosso celular?
goat-again-nana-2 = A porta do forno se fecha.
goat-again-nana-3 = Ah, { -treat(form: "the") } pode esperar, mas você não. Me conta tudo.
goat-again-other = Contar a outro adulto.
goat-again-other-1 = Isso. Se uma porta está fechada, bata na próxima.
goat-mum-01 = Espera, vou para um lugar quieto. Pronto. Agora eu ouço você bem.
goat-aunt-01 = Entra e senta. Pode começar por onde quiser.

## Somebody listens

goat-listen-01 = Eu passei o código. Fui eu.
goat-listen-02 = Um golpista tirou de você. A culpa é do golpista, não sua.
goat-listen-03 = Eu não passei o código. Mas quase passei.
goat-listen-04 = Quase não faz mal. Com quase, ainda tem cabra.
goat-listen-05 = Ninguém vai brigar com você. Contar é a parte difícil, e você contou.
goat-listen-06 = Os sapos estão indo para casa.

## Putting it right, and a long password

goat-fix-01 = Já sei o que aconteceu. Que bom que você contou! Agora vamos resolver juntos.
goat-fix-02 = Um: guardamos as mensagens, porque elas são provas.
goat-fix-03 = Dois: denunciamos, dentro do jogo de verdade.
goat-fix-04 = Três: fazemos uma senha nova. Bem longa.
goat-fix-05 = Tenho uma boa! Meu nome, depois “cabra”, depois 1 2 3!
goat-fix-06 = Meu amor, essa até o forno adivinha.
goat-fix-07 = Longa é melhor que complicada. Escolha palavras que não combinam.
goat-pass-drum = tambor
goat-pass-cloud = nuvem
goat-pass-spoon = colher
goat-pass-lizard = lagarto
goat-pass-slipper = chinelo
goat-pass-moon = lua
goat-pass-ladder = escada
goat-pass-purple = roxo
goat-pass-own = { -lina }
goat-pass-pet = cabra
goat-pass-team = { -team }
goat-pass-row = 1 2 3
goat-pass-word = senha
goat-pass-short = Bom começo. Junte mais uma palavra.
goat-pass-name = Seu nome é a primeira coisa que tentam.
goat-pass-known = Todos sabem que você gosta disso. Dá para adivinhar.
goat-pass-row-why = Números em fila são fáceis de adivinhar.
goat-pass-common = Meio mundo usa essa palavra. Escolha uma esquisita.
goat-pass-strong = { $count } palavras esquisitas: difíceis de adivinhar, fáceis de imaginar.
goat-pass-note = Esta é só para treinar. Faça uma de verdade em casa, com um adulto.
goat-pass-01 = É tão boba que eu até vejo na minha cabeça!
goat-pass-02 = Não vi nada. E desliguei os meus ouvidos.
goat-pass-03 = { -kai } toca nos dois aparelhos auditivos e sorri.
goat-pass-04 = Nem melhores amigos dividem senhas. Eles dividem { -treat(form: "some") }.

## Jojo's goat

goat-jojo-01 = Minha cabra sumiu. Três anos de cabra! A escola inteira vai rir.
goat-jojo-02 = Passei um código para alguém. Aí minha conta escreveu para todos vocês.
goat-kind-ask = { -jojo } quer sumir de vergonha. O que { -lina } pode dizer?
goat-kind-laugh = “Ha ha! Você caiu nessa!”
goat-kind-laugh-1 = É. Muito engraçado. Tchau.
goat-kind-laugh-2 = Quando a gente ri, o outro se esconde, e ninguém ajuda. Vamos tentar de novo?
goat-kind-help = “Quase caí também. Vamos resolver a sua.”
goat-kind-help-1 = Você também? Achei que era só comigo.
goat-kind-help-2 = Não foi bobeira sua. A cabra de gravata é que mente muito bem.
goat-kind-steps = “Conta para o seu { -dad(form: "common") }. Troca a senha.”
goat-kind-steps-1 = Tá bom. Vou tentar.
goat-kind-steps-2 = Bons passos! Uma palavra amiga antes deixa tudo mais fácil.

## Three days later

goat-end-01 = Três dias depois.
goat-end-02 = Devolveram a minha cabra! Agora ela tem um chapéu, e eu não sei por quê.
goat-end-03 = O suporte de verdade levou três dias, e nunca disse “corra”.
goat-end-07 = A minha também voltou. Com o mesmo chapéu!
goat-end-04 = Crianças, venham cá! Minha cabra está voando de ré!
goat-end-05 = É para ser assim?
goat-end-06 = Não. É talento mesmo.

## Thinking back, talking at home, the badge

goat-reflect-ask = Por que os golpistas dizem “corra”?
goat-reflect-think = Para você não pensar.
goat-reflect-ask-no = Para você não perguntar a ninguém.
goat-reflect-fear = Para você ficar com um pouco de medo.
goat-reflect-end = Isso. E você foi mais devagar.
goat-talk-1 = Olhe uma mensagem num celular da família. Brinque de “verdade ou golpe?”
goat-talk-2 = Pergunte a um adulto: alguma mensagem já tentou enganar você?
goat-talk-3 = Combinem: códigos e senhas ficam em casa.
goat-badge = Código bem guardado
