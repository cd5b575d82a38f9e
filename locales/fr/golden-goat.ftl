### Draft translation: native readers have not read it yet.
### Episode 1: the golden goat. One message is one bubble and one voice slot.

goat-title = La chèvre dorée
goat-blurb = Un ami envoie un cadeau. Est-ce vraiment un cadeau ?

## The kitchen: a goat that flies backwards

goat-kitchen-01 = { -kai }, regarde ! Ma chèvre vole à reculons !
goat-kitchen-02 = C’est fait exprès ?
goat-kitchen-03 = Non. J’ai juste du talent.
goat-kitchen-04 = Une chèvre qui vole ? Et elle donne du lait ?
goat-kitchen-05 = Elle donne des points, { -nana }.
goat-kitchen-06 = Hm. Des points, ça ne se met pas dans le thé.
goat-kitchen-07 = Bonjour ! Moi, c’est { -mascot }, et je fais la route avec toi.
goat-kitchen-08 = Tu choisis ce que fait { -lina }, et tu peux prendre tout ton temps.
goat-kitchen-09 = Si tu changes d’avis, tu peux toujours revenir en arrière.
goat-kitchen-10 = Ding !
goat-kitchen-11 = Un message ! C’est { -jojo } !

# The web address belongs to the game's name. A pack that renames the game overrides this line,
# goat-page-address and goat-inspect-address.
goat-message-01 = CHÈVRE DORÉE GRATIS ! Plus que 10 ! Vite ! chevres-v0lantes.example
goat-message-02 = Une chèvre dorée ! Personne n’a jamais de chèvre dorée !
goat-message-03 = C’est bizarre. { -jojo } commence toujours par une blague, et là, rien.
goat-message-04 = De joie, { -jojo } a peut-être oublié la blague.
goat-message-05 = { -jojo } fait des blagues même en dormant.

## What to do with the message

goat-link-ask = Un cadeau, et il faut faire vite. Que peut faire { -lina } ?
goat-link-tap = Appuyer vite !
goat-link-tap-1 = Et hop ! Oh. On me demande mon mot de passe.
goat-link-tap-2 = « Plus que 10 », et le pouce saute avant que la tête réfléchisse.
goat-link-tap-3 = Rien n’est perdu. Tu peux regarder avant d’écrire.
goat-link-call = Appeler { -jojo } pour demander.
goat-link-call-1 = Salut { -jojo } ! Tu m’as envoyé une chèvre ?
goat-link-call-2 = Une chèvre ? Non ! Aujourd’hui, je n’arrive même pas à ouvrir mon jeu.
goat-link-call-3 = Hier soir, j’ai touché une chèvre dorée. Depuis, mon compte parle sans moi.
goat-link-call-4 = { -lina } a demandé autrement. On le sait : { -jojo } n’a rien écrit.
goat-link-look = Montrer à { -kai }. Regarder de près.
goat-link-look-1 = Fais voir. Mes yeux sont mes meilleures oreilles.
goat-link-look-2 = Deux têtes, c’est bien ! Demander autrement à { -jojo } aiderait aussi.
goat-link-share = L’envoyer à tout le monde.
goat-link-share-1 = Ding. Ding. Ding. Ding.
goat-link-share-2 = Maintenant, six amis l’ont reçu, et il y a ton nom dessus.
goat-link-share-3 = Quand ça vient d’un ami, on n’a pas peur. C’est comme ça que ça voyage.

## A picture of the page

goat-page-01 = Voici une image de la page. Une simple image, c’est sans danger.
goat-page-02 = Qu’est-ce que j’ai raté ?
goat-page-03 = On touche avec les yeux. Regardons la page ensemble.
goat-page-04 = Trouve ce qui est louche. Choisis un endroit à regarder de près.
goat-inspect-alt = C’est une page web : une chèvre dorée, un compte à rebours, une case et un gros bouton.
goat-page-address = chevres-v0lantes.example
goat-page-heading = CHÈVRE DORÉE GRATIS !
goat-page-clock = 00 : 01 : 59
goat-page-left = Plus que 10 !
goat-page-field = Ton mot de passe
goat-page-send = Envoie à 5 amis et gagne
goat-page-secret = Ne demande à personne ! Surprise !
goat-page-safe = Site sûr
goat-inspect-address = L’adresse du site
    .found = Il y a un zéro dans « v0lantes ». Le vrai jeu ne s’écrit pas comme ça.
goat-inspect-timer = Le compte à rebours
    .found = Tic, tac. L’horloge te presse, mais un vrai cadeau peut attendre.
goat-inspect-password = La case du mot de passe
    .found = Un cadeau n’a jamais besoin de ton mot de passe.
goat-inspect-share = Envoie à 5 amis et gagne
    .found = Ça galope d’ami en ami, et le cheval, c’est toi.
goat-inspect-secret = Ne demande à personne !
    .found = Ça veut t’isoler. Une bonne surprise n’a pas peur des questions.
goat-inspect-badge = La coche verte
    .found = Ça a l’air sûr, mais tout le monde peut dessiner une coche. Ça ne prouve rien.
goat-inspect-goat = La chèvre dorée
    .found = Que ça brille ! Mais n’importe qui peut copier une image de chèvre.
goat-inspect-clouds = Les nuages
    .found = Juste des nuages. Les nuages n’ont rien fait de mal.
goat-inspect-hint-1 = Cherche ce qui te pousse à aller vite.
goat-inspect-hint-2 = Cherche ce qui veut quelque chose de toi.
goat-inspect-done = Quel coup d’œil ! Tu as trouvé toutes les ruses de la page.

## A helper in a tie

goat-helper-01 = Pas de chèvre dorée pour moi. Je ferme la page.
goat-helper-02 = Ding !
goat-helper-03 = Tiens, une chèvre en cravate veut discuter. Elle dit que c’est l’assistance.
goat-helper-04 = Elle a une très belle cravate, quand même.

## The chat

goat-chat-app = Messages de { -game }
goat-chat-01 = Bonjour { -lina } ! Je travaille pour { -game }. Je suis là pour t’aider.
goat-chat-02 = Des méchants veulent ta chèvre. Je peux fermer la porte pour toi. Fais vite !
goat-chat-save = C’est gardé. Tu pourras le montrer à un adulte.
goat-chat-block = C’est bloqué. On ne peut plus t’écrire d’ici.
goat-chat-report = C’est signalé. Le vrai jeu va regarder.
goat-chat-tell = Bonne idée. Allons trouver quelqu’un.
goat-chat-first-ask = Que peut écrire { -lina } ?
goat-chat-name = « Comment tu connais mon nom ? »
goat-chat-name-1 = Il est sur ton écran. Vite, s’il te plaît.
goat-chat-name-2 = C’est vrai. Dans le jeu, tout le monde le voit, alors ça ne prouve rien.
goat-chat-what = « De quoi as-tu besoin ? »
goat-chat-what-1 = Juste une petite chose. Toute petite !
goat-chat-what-2 = Tu peux demander, et tu peux aussi partir. Tu ne lui dois rien.
goat-chat-thanks = « Merci ! Aide-moi ! »
goat-chat-thanks-1 = Bien. Fais exactement ce que je dis.
goat-chat-thanks-2 = Ça parle comme un chef. Une vraie aide accepte les questions.
goat-chat-03 = Bzzz. Un SMS arrive sur le téléphone de la famille.
goat-chat-04 = Ton code est 4 8 2 9. Ne le donne à personne. Même pas à nous.
goat-chat-05 = Tu as reçu un code ? Envoie-le-moi vite.
goat-chat-06 = Tu as 2 minutes, ou ta chèvre disparaît !
goat-chat-07 = Le SMS dit « à personne », et l’assistance dit « à moi ». Ça ne va pas ensemble.

## The code

goat-code-ask = C’est le grand moment, et ici, rien ne presse. Que peut faire { -lina } ?
goat-code-send = Envoyer le code.
goat-code-send-1 = Ta session est fermée.
goat-code-send-2 = Je ne peux plus entrer ! Ma chèvre a un nouveau nom !
goat-code-send-3 = Un petit « bêê » tout triste.
goat-code-send-4 = Deux ruses d’un coup ! Même les adultes s’y laissent prendre.
goat-code-send-5 = Ce n’est pas ta faute. Reviens ou continue. Il n’est jamais trop tard pour en parler.
goat-code-tell = Stop. Tout garder. En parler à un adulte.
goat-code-tell-1 = Pas de code pour toi, chèvre en cravate.
goat-code-tell-2 = Clic. La discussion est gardée.
goat-code-quiet = Bloquer. Ne rien dire.
goat-code-quiet-1 = Elle est partie. Mais un code est venu à cause d’elle. Elle peut revenir ?
goat-code-quiet-2 = Bloquer, c’est bien. Il manque une chose : de l’aide pour fermer la porte.
goat-code-trick = Envoyer un faux code. La piéger aussi !
goat-code-trick-1 = Faux. Ha ha. Essaie encore. J’ai tout mon temps.
goat-code-trick-2 = Bien trouvé ! Mais tu restes dans la discussion, et c’est ce que ça veut.

## Frogs in the tummy

goat-feel-01 = J’ai le ventre plein de grenouilles.
goat-feel-02 = Des grosses ?
goat-feel-03 = Des qui sautent. Et si { -nana } se fâche ? Je peux cacher le téléphone dans la farine.
goat-feel-04 = Mon { -grandpa(form: "common") } dit : un souci dans la poche devient lourd. Alors, sors-le.
goat-feel-05 = Stop, regarde, ressens, agis : quatre doigts. Il en reste un, et il dit « parle ».
goat-feel-06 = Stop. Ressens. Et maintenant : parle.

## Telling

goat-tell-who = À qui peut parler { -lina } ?
goat-tell-nana = { -nana }, ici, dans la cuisine
goat-tell-mum = { -mum }, par téléphone, au travail
goat-tell-aunt = { -aunt }, la voisine
goat-words-ask = Et que peut dire { -lina } ?
goat-words-nothing = « Oh, rien. »
goat-words-nothing-1 = D’accord, mon cœur.
goat-words-nothing-2 = Le souci est encore dans la poche. On essaie d’autres mots ?
goat-words-blame = « C’est { -jojo } ! Tout est sa faute ! »
goat-words-blame-1 = { -jojo } ? Pourquoi ? Je ne comprends pas.
goat-words-blame-2 = Commence par ce qui t’est arrivé. Après, on peut t’aider facilement.
goat-words-clear = « J’ai un souci avec le téléphone. Tu m’écoutes ? »
goat-nana-01 = Pas maintenant, mon cœur. Le four est chaud, et ce n’est qu’un jeu.
goat-again-ask = Un « pas maintenant », ce n’est pas « jamais ». Que peut faire { -lina } ?
goat-again-stop = Abandonner.
goat-again-stop-1 = Bon. Alors je porte les grenouilles { -lina.gender ->
   *[feminine] toute seule
    [masculine] tout seul
}.
goat-again-stop-2 = { -nana } n’a pas encore entendu. Une oreille occupée n’est pas une porte fermée.
goat-again-nana = « Quelqu’un veut un code de notre téléphone. »
goat-again-nana-1 = Un code ? De notre téléphone ?
goat-again-nana-2 = La porte du four se ferme.
goat-again-nana-3 = Oh, { -treat(form: "the") } peut attendre, mais pas toi. Raconte-moi tout.
goat-again-other = En parler à un autre adulte.
goat-again-other-1 = Oui. Si une porte est fermée, frappe à la suivante.
goat-mum-01 = Attends, je vais dans un coin calme. Voilà. Maintenant, je t’entends bien.
goat-aunt-01 = Entre, assieds-toi. Tu peux commencer par où tu veux.

## Somebody listens

goat-listen-01 = J’ai donné le code. C’était moi.
goat-listen-02 = Un arnaqueur te l’a pris. C’est sa faute, pas la tienne.
goat-listen-03 = Je n’ai pas donné le code. Mais presque.
goat-listen-04 = Presque, ça va. Avec presque, on a encore sa chèvre.
goat-listen-05 = Personne ne va te gronder. Le plus dur, c’est d’en parler, et tu l’as fait.
goat-listen-06 = Les grenouilles rentrent chez elles.

## Putting it right, and a long password

goat-fix-01 = On m’a tout raconté. Bravo d’en avoir parlé ! Maintenant, on répare ensemble.
goat-fix-02 = Un : on garde les messages, car ce sont des preuves.
goat-fix-03 = Deux : on signale, dans le vrai jeu.
goat-fix-04 = Trois : on fait un nouveau mot de passe. Un long.
goat-fix-05 = J’en ai un bon ! Mon prénom, puis « chèvre », puis 1 2 3 !
goat-fix-06 = Mon cœur, même le four peut deviner ça.
goat-fix-07 = Long, c’est plus fort que compliqué. Prends des mots qui ne vont pas ensemble.
goat-pass-drum = tambour
goat-pass-cloud = nuage
goat-pass-spoon = cuillère
goat-pass-lizard = lézard
goat-pass-slipper = pantoufle
goat-pass-moon = lune
goat-pass-ladder = échelle
goat-pass-purple = violet
goat-pass-own = { -lina }
goat-pass-pet = chèvre
goat-pass-team = { -team }
goat-pass-row = 1 2 3
goat-pass-word = mot de passe
goat-pass-short = Bon début. Ajoute encore un mot.
goat-pass-name = Ton prénom, c’est ce qu’on essaie en premier.
goat-pass-known = Tout le monde sait que tu aimes ça. On peut le deviner.
goat-pass-row-why = Des chiffres à la suite se devinent vite.
goat-pass-common = La moitié du monde prend ce mot. Choisis-en un bizarre.
goat-pass-strong = { $count } mots bizarres : durs à deviner, faciles à voir dans ta tête.
goat-pass-note = C’est juste pour s’entraîner. Fais-en un vrai à la maison, avec un adulte.
goat-pass-01 = C’est si drôle que je le vois dans ma tête !
goat-pass-02 = Je n’ai rien vu. Et j’ai éteint mes oreilles.
goat-pass-03 = { -kai } tapote ses deux appareils auditifs et sourit.
goat-pass-04 = Même entre amis, on garde ses mots de passe. On partage { -treat(form: "some") }.

## Jojo's goat

goat-jojo-01 = Ma chèvre a disparu. Trois ans de chèvre ! Toute l’école va rire.
goat-jojo-02 = J’ai donné un code. Après, mon compte vous a écrit à tous.
goat-kind-ask = { -jojo.gender ->
   *[masculine] { -jojo } se sent tout petit.
    [feminine] { -jojo } se sent toute petite.
} Que peut dire { -lina } ?
goat-kind-laugh = « Ha ha ! Tu t’es fait avoir ! »
goat-kind-laugh-1 = C’est ça. Très drôle. Salut.
goat-kind-laugh-2 = Quand on rit de nous, on se cache, et personne ne peut aider. On réessaie ?
goat-kind-help = « Moi aussi, j’ai failli. Viens, on répare ça. »
goat-kind-help-1 = Toi aussi ? Je croyais que ça n’arrivait qu’à moi.
goat-kind-help-2 = Tu n’es pas bête. La chèvre en cravate ment très bien, c’est tout.
goat-kind-steps = « Dis-le à ton { -dad(form: "common") }. Change ton mot de passe. »
goat-kind-steps-1 = OK. Je vais essayer.
goat-kind-steps-2 = Bons conseils ! Un mot gentil d’abord, et c’est plus facile.

## Three days later

goat-end-01 = Trois jours plus tard.
goat-end-02 = On m’a rendu ma chèvre ! Elle a un chapeau, et je ne sais pas pourquoi.
goat-end-03 = La vraie assistance a mis trois jours, sans jamais dire « vite ».
goat-end-07 = La mienne est revenue aussi. Avec le même chapeau !
goat-end-04 = Les enfants, venez voir ! Ma chèvre vole à reculons !
goat-end-05 = C’est fait exprès ?
goat-end-06 = Non. J’ai juste du talent.

## Thinking back, talking at home, the badge

goat-reflect-ask = Pourquoi une arnaque dit « vite » ?
goat-reflect-think = Pour t’empêcher de réfléchir.
goat-reflect-ask-no = Pour t’empêcher de demander.
goat-reflect-fear = Pour te faire un peu peur.
goat-reflect-end = Oui. Et toi, tu as ralenti les choses.
goat-talk-1 = Regarde un message sur un téléphone de la famille. Joue à « vrai ou piège ? »
goat-talk-2 = Demande à un adulte : un message a-t-il déjà essayé de te piéger ?
goat-talk-3 = À décider ensemble : codes et mots de passe restent à la maison.
goat-badge = Code bien gardé
