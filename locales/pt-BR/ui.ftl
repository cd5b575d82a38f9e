### Draft translation: native readers have not read it yet.
### Every word of the game around the stories. Everybody is "você"; a child is never called by a gender.

## The window, the loading page, the first run

window-title = { -mascot }: aventuras seguras na internet
loading-title = A cabra está a caminho…
loading-parts = { $done } de { $total } partes. Depois funciona sem internet.
loading-almost = Quase lá.

first-language = Escolha seu idioma
first-band = Escolha sua idade
    .about = As histórias combinam com a sua idade. Você pode mudar depois.
first-read-aloud = Quer que uma voz leia para você?
    .about = Você pode mudar depois, nos ajustes.
first-read-aloud-yes = Sim, leia para mim
first-read-aloud-no = Não, prefiro ler
first-done = Vamos lá!
first-step = Passo { $step } de { $total }

# The age bands. They are never called small or big.
band-young = 6 a 8 anos
    .about = Histórias curtas, dois jeitos de escolher
band-middle = 9 a 12 anos
    .about = Histórias mais longas, mais jeitos de escolher
band-older = 13 a 15 anos
    .about = Histórias mais longas, truques mais espertos

## The title

title-name = { -mascot }
title-tagline = Aventuras seguras na internet
title-play = Jogar
title-resume = Continuar a história
title-map = As histórias
title-book = Meus emblemas
title-language = Idioma
title-settings = Ajustes
title-adults = Adultos
title-quit = Fechar o jogo
title-season = Temporada { $number }

## The season map

map-title = Escolha uma história
# On the card of a story: only its number.
map-number = { $number }
map-sheet-next = Mais histórias
map-sheet-back = Histórias de antes
map-count = { $done } de { $total }
map-count-about = { $done ->
    [0] Nenhuma história pronta ainda. Vá com calma.
    [one] { $done } história de { $total } está pronta.
   *[other] { $done } histórias de { $total } estão prontas.
}
map-episode-play = Jogar
map-episode-resume = Continuar
map-episode-again = Jogar de novo
map-episode-restart = Recomeçar
map-episode-done = Pronta
map-episode-new = Nova
map-episode-begun = Começada
map-episode-locked = Chega depois
    .about = Esta história ainda está sendo feita.
map-episode-broken = Esta história descansa
    .about = Algo nela quebrou. As outras histórias funcionam.
map-episode-practises = Você treina:
map-leave = Sair do mapa
map-empty = Ainda não tem histórias aqui.

## In a story

hud-leave = Sair
    .about = Parar por agora. O seu lugar fica guardado.
hud-help = Ajuda
    .about = Quem pode ajudar você, e como
hud-settings = Ajustes
hud-back = Voltar
    .about = Voltar para a fala de antes
hud-history = O que foi dito
hud-speak = Leia para mim
hud-speak-stop = Parar de ler
hud-next = Avançar
hud-close = Fechar
hud-scene = { $number } de { $total }

history-title = O que foi dito
history-empty = Nada ainda. A história acabou de começar.
history-chose = Você escolheu: { $option }

## Choices

choice-try-another-way = Tentar de outro jeito
choice-go-on = Continuar daqui
choice-tried = Já tentou
choice-free = Você pode mudar de ideia.
choice-tricks = { $count ->
    [one] Tinha um truque aqui
   *[other] Tinha { $count } truques aqui
}

## Activities

activity-done = Pronto
activity-go-on = Continuar
activity-hint = Dica
activity-another-hint = Outra dica
activity-no-more-hints = Essas foram todas as dicas.
activity-no-hurry = Leve o tempo que quiser.

inspect-title = Olhe de perto
inspect-ask = Ache o que parece errado
inspect-how = Escolha um ponto para olhar de perto.
inspect-found = Achou { $found } de { $total }
inspect-found-about = { $found ->
    [0] Você ainda não achou nada. Tem { $total } para achar.
    [one] Você achou { $found } coisa de { $total }.
   *[other] Você achou { $found } coisas de { $total }.
}
inspect-list = O que você olhou
inspect-list-empty = O que você olhar aparece aqui.
inspect-spot-hidden = Um ponto para olhar
inspect-spot-found = Achado
inspect-spot-fine = Nada de errado aqui
inspect-picture = A imagem de uma página

chat-title = O chat
chat-not-in-contacts = Não está nos seus contatos
chat-free = Neste chat, quem manda é você.
    .about = Você pode parar quando quiser.
chat-choose-reply = Escolha uma resposta
chat-save = Salvar
    .about = Guardar uma imagem do chat
chat-block = Bloquear
    .about = Não podem escrever para você
chat-report = Denunciar
    .about = Avisar a equipe do app
chat-tell = Contar a alguém
    .about = Falar com um adulto agora
chat-leave = Sair do chat
    .about = Você não deve resposta a ninguém
chat-done = Feito
chat-blocked = Bloqueado. Não pode chegar mais nenhuma mensagem.
chat-over = O chat acabou. Você ainda pode usar os botões.
chat-finish = Continuar
chat-typing = Está escrevendo
chat-bubble = { $name } escreve: { $text }
chat-bubble-own = { $name } responde: { $text }

tell-title = Contar a alguém
tell-step-who = Escolha para quem
tell-step-words = Escolha as palavras
tell-free = Você pode escolher quem quiser. Se alguém não puder, tente outra pessoa.
tell-asked = Já perguntou
tell-words-free = Você pode mudar de ideia.

passphrase-title = Monte uma senha longa
passphrase-how = Escolha palavras. Toque de novo numa delas para tirar.
passphrase-row = Suas palavras
passphrase-tray = Palavras para escolher
passphrase-slot-empty = Um lugar vazio
passphrase-more = { $count ->
    [0] Já está longa
    [one] Mais uma
   *[other] Mais { $count }
}
passphrase-strength = Difícil de adivinhar?
passphrase-strength-0 = Muito fácil de adivinhar
passphrase-strength-1 = Fácil de adivinhar
passphrase-strength-2 = Melhorando
passphrase-strength-3 = Boa
passphrase-strength-4 = Forte
passphrase-mix = Misturar
passphrase-clear = Tirar todas
passphrase-done = Pronto
passphrase-placed = { $word }, no lugar { $place }
passphrase-practice = Só para treinar. Nada fica guardado.

sort-title = Separe as cartas
sort-how = Leve a carta a uma caixa, ou toque na caixa. Dá para pegar de volta.
sort-card = Carta { $number } de { $total }
sort-all-done = Todas as cartas têm lugar.
sort-count = { $count }
sort-bin = { $bin }, { $count ->
    [one] { $count } carta
   *[other] { $count } cartas
}
sort-placed = { $card } Está em: { $bin }. Pegar de volta

spread-title = Veja aonde isso vai
spread-go = Vai
spread-number = { $count }
spread-picked = Escolha: { $picked } de { $total }
spread-phone = Celular { $number }, { $friends ->
    [one] { $friends } amigo
   *[other] { $friends } amigos
}
spread-phone-reached = Celular { $number }, { $friends ->
    [one] { $friends } amigo
   *[other] { $friends } amigos
}, chegou aqui
spread-phone-heard = Celular { $number }, { $friends ->
    [one] { $friends } amigo
   *[other] { $friends } amigos
}, a verdade chegou aqui
spread-phone-deleted = Celular { $number }, { $friends ->
    [one] { $friends } amigo
   *[other] { $friends } amigos
}, apagado aqui

compare-title = Duas fontes, uma história
compare-look = Olhar
compare-looked = Você olhou { $looked }, basta olhar { $enough }
compare-covered = { $source }: { $question } Olhar
compare-open = { $source }: { $question } { $answer }
compare-think = O que você acha agora?
compare-sure = Quanta certeza você tem?

order-title = O que vem primeiro?
order-how = Escolha o próximo passo. Toque de novo num passo para tirar.
order-row = Em ordem
order-next = O que vem agora?
order-number = { $number }
order-placed = Passo { $number }: { $step } Pegar de volta
order-empty = Aqui vem o passo { $number }.

who-sees-title = Quem pode ver?
who-sees-now = Visto por { $viewer }:
who-sees-aims = É isto que queremos
who-sees-aim-holds = Já vale: { $aim }
who-sees-aim-open = Ainda não: { $aim }
who-sees-switch = { $switch }: { $now }
who-sees-position = { $switch }: { $position }

plan-title = Um dia gostoso
plan-how = Escolha uma coisa e depois uma parte do dia. Não existe plano errado.
plan-choose = Escolha o que entra
plan-free = Tempo livre
plan-hours = { $hours ->
    [one] { $hours } hora
   *[other] { $hours } horas
}
plan-block = { $block }, { $hours ->
    [one] { $hours } hora
   *[other] { $hours } horas
}
plan-part = { $part }, { $hours ->
    [0] sem tempo livre
    [one] { $hours } hora livre
   *[other] { $hours } horas livres
}
plan-filled = { $filled } de { $enough } horas cheias
plan-feels = Como o dia fica
plan-beside = O plano de antes

vignette-title = O que você faria?
vignette-number = História { $number } de { $total }
vignette-sure = Quanta certeza você tem?
vignette-good = Um bom jeito

## After a story

reflection-title = Pense de novo
reflection-any = Toda resposta é boa.
badge-title = Um novo emblema!
badge-new = Novo emblema: { $badge }
badge-kept = Agora ele está no seu livro.
badge-practised = Você treinou
talk-title = Conversa em casa
    .about = Escolha uma para fazerem juntos. Ninguém confere.
talk-read = Leia o cartão para mim

end-title = Fim
end-map = Voltar ao mapa
end-again = Jogar de novo
end-rest = Boa hora para se esticar.

## My book

book-title = Meu livro
book-badges = Meus emblemas
book-practised = O que eu treinei
book-talk = Cartões de conversa
book-badge-got = Você tem este emblema.
book-badge-locked = Espera por você
book-badges-waiting = { $count ->
    [0] Você tem todos os emblemas desta temporada!
    [one] { $count } emblema espera por você. Vá com calma.
   *[other] { $count } emblemas esperam por você. Vá com calma.
}
book-practised-empty = Nada ainda. Cada história põe algo aqui.
book-times = { $count ->
    [0] Ainda não
    [one] { $count } vez
   *[other] { $count } vezes
}

# Skills: a name, and one line that says what somebody could see.
skill-stop-and-feel = Parar e sentir
    .about = Pare a mão primeiro, e perceba o que você sente.
skill-spot-pressure = Perceber o truque
    .about = Chame o truque pelo nome: pressa, segredo, prêmio.
skill-check-source = Checar quem diz
    .about = Pergunte de outro jeito antes de acreditar ou passar adiante.
skill-spot-ads = Perceber anúncios
    .about = Note o que quer vender algo para você.
skill-guard-data = Guardar o que é seu
    .about = Saiba quais dados e fotos ficam em casa.
skill-strong-keys = Senhas fortes
    .about = Monte senhas longas e esquisitas. Códigos ficam em casa.
skill-set-controls = Escolher quem vê
    .about = Mude um ajuste para “só nós”, e teste.
skill-mind-money = Cuidar do dinheiro
    .about = Veja o preço real, e pergunte antes de gastar.
skill-ask-consent = Perguntar antes
    .about = Pergunte antes de tirar ou passar uma foto. Não é não.
skill-think-spread = Pensar até onde vai
    .about = Veja quem mais pode ver, e pare uma corrente.
skill-stand-by = Ficar do lado de um amigo
    .about = Não entre na zoeira. Pergunte: tudo bem?
skill-say-no = Dizer não
    .about = Diga não, saia ou bloqueie. Sem precisar de motivo.
skill-save-block-report = Salvar, bloquear, denunciar
    .about = Guarde a prova, bloqueie, denuncie e depois conte.
skill-tell-adult = Contar a um adulto
    .about = Escolha quem, diga o que houve, e tente de novo.
skill-balance-time = Tempo para tudo
    .about = Planeje um dia com sono, brincadeira e gente.
skill-use-rights = Usar seus direitos
    .about = Diga o que pode pedir, para você e para os outros.

## Settings

settings-title = Ajustes
settings-now = As mudanças valem na hora.
settings-reading = Leitura
settings-sound = Som
settings-seeing = Visão
settings-moving = Movimento
settings-stories = Histórias
settings-language = Idioma
settings-band = Idade
settings-text-size = Tamanho do texto
    .smaller = Texto menor
    .bigger = Texto maior
settings-read-aloud = Ler em voz alta
    .about = Uma voz lê cada fala
settings-music = Música
settings-effects = Sons
settings-voice = Voz
settings-captions = Sons em palavras
    .about = Diz o que um som significa
settings-mono = Igual nos dois ouvidos
    .about = Para um ouvido ou um só alto-falante
settings-reduced-motion = Menos movimento
    .about = Nada desliza nem quica
settings-high-contrast = Alto contraste
    .about = Branco no escuro, bordas grossas
settings-quieter = Mais baixo
settings-louder = Mais alto
settings-percent = { $percent } %
settings-on = Sim
settings-off = Não
settings-reset = Como antes
settings-no-voice = Este aparelho não tem voz para este idioma.

## Get help

help-title = Buscar ajuda
help-kind = A culpa não é sua, e ninguém vai brigar com você.
    .about = Contar é um ato de coragem.
help-tell = Conte a um adulto perto de você
    .about = Mostre esta página. Alguém tem tempo para você.
help-tell-who = Para quem você pode contar?
help-tell-family = Alguém em casa
help-tell-school = Professora ou professor
help-tell-near = Alguém da vizinhança ou da família de um amigo
help-tell-coach = Alguém do seu time ou clube
help-tell-again = Se alguém não ouvir, conte a outra pessoa.
help-what = O que posso fazer agora?
help-save-block-report = Salve. Bloqueie. Denuncie. Depois conte.
help-country = País
help-country-choose = Escolha seu país
help-country-none = Não escolhido
help-line = Canal de ajuda para crianças
    .about = Você pode ligar e falar. Também pode ficar em silêncio.
help-online-harm = Ajuda com a internet
    .about = Para problemas em chats, jogos e fotos.
help-police = Polícia
    .about = Um adulto pode ajudar você a denunciar.
help-emergency = Emergência
    .about = Quando alguém está em perigo agora.
help-emergency-unknown = Tem perigo agora? Ligue para o número de emergência do seu país.
help-number = { $number }
help-free = A ligação é grátis.
help-anonymous = Você não precisa dizer seu nome.
help-hours-always = Dia e noite
help-hours-daily = Todo dia, das { $from } às { $to }
help-hours-vary = O horário muda de lugar para lugar.
help-chat-too = Você também pode escrever.
help-none = Conte a um adulto de confiança.
    .about = Ainda não há um número conferido para este país.
help-busy = Ninguém atende? Tente de novo. Não é por sua causa.
help-back = Voltar ao jogo

## Leave

leave-title = Parar por agora?
leave-saved = Salvo. Da próxima vez você continua daqui.
leave-stay = Continuar jogando
leave-map = Ir para o mapa
leave-title-screen = Ir para o início
leave-quit = Fechar o jogo

## When something does not work

notice-save-failed = Não consegui guardar seu lugar agora.
    .about = Pode continuar jogando. Vou tentar de novo.
notice-save-damaged = Seu jogo salvo estava com defeito. Peguei o último bom.
    .about = O que tinha defeito está guardado. Nada é culpa sua.
notice-save-lost = Não deu para ler seu jogo salvo, então começamos do zero.
    .about = O antigo está guardado, e um adulto pode olhar.
notice-save-newer = Seu jogo salvo é de uma versão mais nova.
    .about = Ele está bem guardado. É preciso atualizar o jogo.
notice-settings-reset = Não deu para ler seus ajustes. Estão como no começo.
notice-no-storage = Este aparelho não consegue guardar seu lugar.
    .about = Dá para jogar, mas na próxima vez começa do zero.
notice-no-sound = Agora não há som. Todo som também está escrito.
notice-no-voice = Nenhuma voz consegue ler aqui agora.
notice-episode-broken = Esta história tem uma página quebrada. Voltamos ao mapa.
    .about = As outras histórias funcionam.
notice-episode-changed = Esta história mudou. Vamos seguir do início da cena.
notice-locale-broken = Faltam palavras aqui. Talvez apareça algo em inglês.
notice-picture-lost = A imagem parou. Um momento, por favor.
notice-art-missing = Falta uma imagem. A história segue sem ela.
notice-ok = OK

## What sounds mean, in words

caption-message-in = Chega uma mensagem
caption-found-it = Sininho: você achou algo
caption-try-again = Notas suaves: olhe de novo
caption-why = Sininho: veja por quê
caption-hint = Sininho: uma dica
caption-block = Clique: bloqueado
caption-report = Sopro: denunciado
caption-save-proof = Clique: guardado como prova
caption-tell = Notas calorosas: você contou
caption-badge = Música alegre: um emblema

## A word for the first time

nudge-title = Oi! Toque no botão grande quando quiser.
nudge-map = Escolha uma história. Eu vou com você.
nudge-read = Leia primeiro. Depois toque na seta.

## For screen readers

access-says = { $name } diz: { $text }
access-sound = Som: { $text }
access-screen = Na tela: { $text }
access-narrator = { $text }
access-question = { $name } pergunta: { $text }
access-option = { $number } de { $total }: { $text }
access-chosen = escolhido
access-not-chosen = não escolhido
access-on = sim
access-off = não
access-done = pronto
access-locked = ainda fechado
access-of = { $number } de { $total }
access-percent = { $percent } por cento
access-button-not-yet = Isto abre depois.
access-game = O jogo
access-story = A história
access-choices = O que você pode escolher
access-menu = Menu
access-dialog = Uma página sobre o jogo
access-progress = Quanto já foi
access-moment = Um momento

## For grown-ups

adults-title = Para famílias e professores
adults-gate = Para adultos
    .about = Toque em { $first }, depois em { $second } e depois em { $third }.
adults-gate-again = Esse era outro número. Tente de novo.
adults-digit = { $number ->
    [1] um
    [2] dois
    [3] três
    [4] quatro
    [5] cinco
    [6] seis
    [7] sete
    [8] oito
   *[9] nove
}
adults-about = Cada história leva de 8 a 12 minutos. Um risco, uma habilidade.
    .more = A criança escolhe por um personagem, nunca pela própria vida.
adults-kept = O que fica guardado
    .about = Emblemas, o que foi treinado e o lugar numa história.
    .more = Sem conta, sem nome, sem nada digitado. Nenhum dado sai deste aparelho.
adults-listen = Se uma criança contar algo a você
    .about = Mantenha a calma. Ouça. Agradeça por ela contar.
    .more = Não prometa guardar segredo. Diga o que você vai fazer.
adults-lines = Canais de ajuda por país
    .about = Números em cinza são rascunhos: ninguém os conferiu ainda.
adults-line-draft = Rascunho: crianças não veem
adults-line-seen = Visto na página do serviço
adults-line-checked = Conferido por { $name } em { $date }
adults-measure = Perguntas antes e depois
    .about = Para uma turma que quer ver o que mudou: situações curtas, o que a criança faria alguém fazer e com quanta certeza.
    .more = Sem nomes e sem notas. Só ficam guardados os totais de todas as crianças neste aparelho, mostrados a partir de cinco crianças. Uma mudança ainda não é uma prova: uma turma sem o jogo também pode mudar.
adults-measure-code = Código da turma
    .about = Metade das turmas começa com a versão A, metade com a versão B.
adults-measure-off = Não
adults-measure-even = Par
adults-measure-odd = Ímpar
adults-measure-before = Antes da primeira história
adults-measure-after = Depois da última história
# How many children have answered so far.
adults-measure-children = { $count ->
    [0] Ninguém respondeu ainda.
    [one] { $count } criança respondeu.
   *[other] { $count } crianças responderam.
}
adults-measure-ask = Perguntar agora
# Answers of all children to the situations of a skill, before or after.
adults-measure-boxes = { $when }: { $solid } sem risco e com muita certeza, { $practice } sem risco e com menos certeza, { $open } com risco e com menos certeza, { $risky } com risco e com muita certeza
adults-erase = Apagar tudo
    .about = Emblemas, lugares e ajustes deste aparelho.
adults-erase-sure = Apagar tudo? Não dá para desfazer.
adults-erase-yes = Sim, apagar tudo
adults-erase-no = Não, manter
adults-erased = Tudo foi apagado.

## Name tags

name-mascot = { -mascot }
name-lina = { -lina }
name-kai = { -kai }
name-zuri = { -zuri }
name-teo = { -teo }
name-jojo = { -jojo }
name-dara = { -dara }
name-rio = { -rio }
name-pia = { -pia }
name-max = { -max }
name-rowan = { -rowan }
name-mum = { -mum }
name-dad = { -dad }
name-nana = { -nana }
name-grandpa = { -grandpa }
name-aunt = { -aunt }
name-teacher = { -teacher }
name-coach = { -coach }
name-bee = { -bee }
name-class-group = { -class } para sempre
# Not a friend, but nobody says so yet: the question mark is all.
name-goat-helper = Suporte?

## Countries of the help lines

country-AE = Emirados Árabes Unidos
country-AL = Albânia
country-AU = Austrália
country-BR = Brasil
country-CN = China
country-ES = Espanha
country-FR = França
country-GB = Reino Unido
country-HU = Hungria
country-IN = Índia
country-KE = Quênia
country-MA = Marrocos
country-MT = Malta
country-MU = Maurício
country-NG = Nigéria
country-RU = Rússia
country-SA = Arábia Saudita
country-US = Estados Unidos
