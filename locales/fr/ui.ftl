### Draft translation: native readers have not read it yet.
### Every word of the game around the stories. Children are called "tu" and never by a gender; the page for grown-ups says "vous".

## The window, the loading page, the first run

window-title = { -mascot } : aventures en ligne, en sécurité
loading-title = La chèvre arrive…
loading-parts = { $done } parties sur { $total }. Après, ça marche sans Internet.
loading-almost = On y est presque.

first-language = Choisis ta langue
first-band = Choisis ton âge
    .about = Les histoires vont avec ton âge. Tu peux changer plus tard.
first-read-aloud = Veux-tu qu’une voix te lise tout ?
    .about = Tu peux changer plus tard, dans les réglages.
first-read-aloud-yes = Oui, lis pour moi
first-read-aloud-no = Non, je préfère lire
first-done = C’est parti !
first-step = Étape { $step } sur { $total }

# The age bands. They are never called small or big.
band-young = 6 à 8 ans
    .about = Histoires courtes, deux choix possibles
band-middle = 9 à 12 ans
    .about = Histoires plus longues, plus de choix
band-older = 13 à 15 ans
    .about = Histoires plus longues, ruses plus fines

## The title

title-name = { -mascot }
title-tagline = Aventures en ligne, en sécurité
title-play = Jouer
title-resume = Continuer l’histoire
title-map = Les histoires
title-book = Mes badges
title-language = Langue
title-settings = Réglages
title-adults = Adultes
title-quit = Fermer le jeu
title-season = Saison { $number }

## The season map

map-title = Choisis une histoire
# On the card of a story: only its number.
map-number = { $number }
map-sheet-next = Plus d’histoires
map-sheet-back = Histoires d’avant
map-count = { $done } sur { $total }
map-count-about = { $done ->
    [0] Aucune histoire finie pour l’instant. Prends ton temps.
    [one] { $done } histoire finie sur { $total }.
   *[other] { $done } histoires finies sur { $total }.
}
map-episode-play = Jouer
map-episode-resume = Continuer
map-episode-again = Rejouer
map-episode-restart = Recommencer
map-episode-done = Finie
map-episode-new = Nouvelle
map-episode-begun = En cours
map-episode-locked = Bientôt
    .about = On prépare encore cette histoire.
map-episode-broken = Cette histoire se repose
    .about = Quelque chose y est cassé. Les autres histoires marchent.
map-episode-practises = Tu t’entraînes à :
map-leave = Quitter la carte
map-empty = Il n’y a pas encore d’histoires ici.

## In a story

hud-leave = Quitter
    .about = Arrêter pour l’instant. Ta place est gardée.
hud-help = Aide
    .about = Qui peut t’aider, et comment
hud-settings = Réglages
hud-back = Retour
    .about = Revenir à la ligne d’avant
hud-history = Ce qu’on a dit
hud-speak = Lis-le-moi
hud-speak-stop = Arrête de lire
hud-next = Suite
hud-close = Fermer
hud-scene = { $number } sur { $total }

history-title = Ce qu’on a dit
history-empty = Encore rien. L’histoire commence à peine.
history-chose = Ton choix : { $option }

## Choices

choice-try-another-way = Essayer autrement
choice-go-on = Continuer d’ici
choice-tried = Déjà essayé
choice-free = Tu peux changer d’avis.
choice-tricks = { $count ->
    [one] Il y avait une ruse
   *[other] Il y avait { $count } ruses
}

## Activities

activity-done = Fini
activity-go-on = Continuer
activity-hint = Indice
activity-another-hint = Un autre indice
activity-no-more-hints = Il n’y a pas d’autre indice.
activity-no-hurry = Prends tout ton temps.

inspect-title = Regarde de près
inspect-ask = Trouve ce qui est louche
inspect-how = Choisis un endroit à regarder de près.
inspect-found = { $found } sur { $total }
inspect-found-about = { $found ->
    [0] Tu n’as encore rien trouvé. Il y en a { $total } à trouver.
    [one] Tu as trouvé { $found } chose sur { $total }.
   *[other] Tu as trouvé { $found } choses sur { $total }.
}
inspect-list = Ce que tu as regardé
inspect-list-empty = Ce que tu regardes s’affiche ici.
inspect-spot-hidden = Un endroit à regarder
inspect-spot-found = Trouvé
inspect-spot-fine = Ici, tout va bien
inspect-picture = L’image d’une page

chat-title = La discussion
chat-not-in-contacts = Pas dans tes contacts
chat-free = Dans cette discussion, c’est toi qui décides.
    .about = Tu peux arrêter quand tu veux.
chat-choose-reply = Choisis une réponse
chat-save = Garder
    .about = Garder une image de la discussion
chat-block = Bloquer
    .about = On ne peut plus t’écrire
chat-report = Signaler
    .about = Le dire à l’appli
chat-tell = En parler
    .about = Parler à un adulte maintenant
chat-leave = Quitter
    .about = Tu ne dois de réponse à personne
chat-done = Fait
chat-blocked = C’est bloqué. Plus aucun message ne peut arriver.
chat-over = La discussion est finie. Les boutons marchent encore.
chat-finish = Continuer
chat-typing = Écrit…
chat-bubble = { $name } écrit : { $text }
chat-bubble-own = { $name } répond : { $text }

tell-title = En parler
tell-step-who = Choisis à qui
tell-step-words = Choisis tes mots
tell-free = Tu peux choisir qui tu veux. Si l’un n’a pas le temps, essaie l’autre.
tell-asked = Déjà demandé
tell-words-free = Tu peux changer d’avis.

passphrase-title = Fais un long mot de passe
passphrase-how = Choisis des mots. Touche encore un mot pour l’enlever.
passphrase-row = Tes mots
passphrase-tray = Mots à choisir
passphrase-slot-empty = Une place vide
passphrase-more = { $count ->
    [0] Assez long
    [one] Encore un
   *[other] Encore { $count }
}
passphrase-strength = Dur à deviner ?
passphrase-strength-0 = Très facile à deviner
passphrase-strength-1 = Facile à deviner
passphrase-strength-2 = C’est mieux
passphrase-strength-3 = Bien
passphrase-strength-4 = Solide
passphrase-mix = Mélanger
passphrase-clear = Tout enlever
passphrase-done = Fini
passphrase-placed = { $word }, à la place { $place }
passphrase-practice = Juste pour s’entraîner. Rien n’est gardé.

sort-title = Range les cartes
sort-how = Mets la carte dans une boîte, ou touche la boîte. Tu peux la reprendre.
sort-card = Carte { $number } sur { $total }
sort-all-done = Toutes les cartes sont rangées.
sort-count = { $count }
sort-bin = { $bin }, { $count ->
    [one] { $count } carte
   *[other] { $count } cartes
}
sort-placed = { $card } Elle est dans : { $bin }. Reprendre

spread-title = Regarde où ça va
spread-go = Départ
spread-number = { $count }
spread-picked = Choix : { $picked } sur { $total }
spread-phone = Téléphone { $number }, { $friends ->
    [one] { $friends } ami
   *[other] { $friends } amis
}
spread-phone-reached = Téléphone { $number }, { $friends ->
    [one] { $friends } ami
   *[other] { $friends } amis
}, c’est arrivé ici
spread-phone-heard = Téléphone { $number }, { $friends ->
    [one] { $friends } ami
   *[other] { $friends } amis
}, la vérité est arrivée ici
spread-phone-deleted = Téléphone { $number }, { $friends ->
    [one] { $friends } ami
   *[other] { $friends } amis
}, effacé ici

compare-title = Deux sources, une histoire
compare-look = Voir
compare-looked = Tu en as vu { $looked }, { $enough } suffisent
compare-covered = { $source } : { $question } Voir
compare-open = { $source } : { $question } { $answer }
compare-think = Qu’en penses-tu maintenant ?
compare-sure = Est-ce que tu hésites ?

order-title = Par quoi commencer ?
order-how = Choisis l’étape d’après. Touche encore une étape pour l’enlever.
order-row = Dans l’ordre
order-next = Et après ?
order-number = { $number }
order-placed = Étape { $number } : { $step } Reprendre
order-empty = Ici vient l’étape { $number }.

who-sees-title = Qui peut voir ?
who-sees-now = Vu par { $viewer } :
who-sees-aims = Voilà ce qu’on veut
who-sees-aim-holds = C’est bon : { $aim }
who-sees-aim-open = Pas encore : { $aim }
who-sees-switch = { $switch } : { $now }
who-sees-position = { $switch } : { $position }

plan-title = Une journée agréable
plan-how = Choisis une chose, puis un moment de la journée. Aucun plan n’est mauvais.
plan-choose = Choisis quoi mettre
plan-free = Temps libre
plan-hours = { $hours ->
    [one] { $hours } heure
   *[other] { $hours } heures
}
plan-block = { $block }, { $hours ->
    [one] { $hours } heure
   *[other] { $hours } heures
}
plan-part = { $part }, { $hours ->
    [0] pas de temps libre
    [one] { $hours } heure libre
   *[other] { $hours } heures libres
}
plan-filled = { $filled } heures remplies sur { $enough }
plan-feels = L’effet de la journée
plan-beside = Le plan d’avant

vignette-title = Que ferais-tu ?
vignette-number = Histoire { $number } sur { $total }
vignette-sure = Est-ce que tu hésites ?
vignette-good = Une bonne façon

## After a story

reflection-title = Repenses-y
reflection-any = Toutes les réponses sont bonnes.
badge-title = Un nouveau badge !
badge-new = Nouveau badge : { $badge }
badge-kept = Il est dans ton livre maintenant.
badge-practised = Ton entraînement
talk-title = Pour en parler
    .about = Choisis une chose à faire ensemble. Personne ne vérifie.
talk-read = Lis-moi la carte

end-title = Fin
end-map = Retour à la carte
end-again = Rejouer
end-rest = C’est le moment de s’étirer.

## My book

book-title = Mon livre
book-badges = Mes badges
book-practised = Mes entraînements
book-talk = Cartes à parler
book-badge-got = Tu as ce badge.
book-badge-locked = Il t’attend
book-badges-waiting = { $count ->
    [0] Tu as tous les badges de cette saison !
    [one] { $count } badge t’attend. Prends ton temps.
   *[other] { $count } badges t’attendent. Prends ton temps.
}
book-practised-empty = Encore rien. Chaque histoire ajoute quelque chose ici.
book-times = { $count ->
    [0] Pas encore
    [one] { $count } fois
   *[other] { $count } fois
}

# Skills: a name, and one line that says what somebody could see.
skill-stop-and-feel = Stop et ressenti
    .about = Arrête d’abord ta main, et remarque ce que tu ressens.
skill-spot-pressure = Repérer la ruse
    .about = Appelle une ruse par son nom : vite, secret, gros lot.
skill-check-source = Vérifier qui le dit
    .about = Demande d’une autre façon avant de croire ou de partager.
skill-spot-ads = Repérer la pub
    .about = Remarque ce qui veut te vendre quelque chose.
skill-guard-data = Garder pour soi
    .about = Sache quelles infos et photos restent à la maison.
skill-strong-keys = Mots de passe solides
    .about = Fais-en de longs et de bizarres. Les codes restent à la maison.
skill-set-controls = Choisir qui peut voir
    .about = Mets un réglage sur « juste nous », et teste-le.
skill-mind-money = Attention à l’argent
    .about = Vois le vrai prix, et demande avant de payer.
skill-ask-consent = Demander d’abord
    .about = Demande avant de prendre ou de partager une photo. Non, c’est non.
skill-think-spread = Penser à la suite
    .about = Vois qui d’autre peut le voir, et arrête une chaîne.
skill-stand-by = Soutenir un ami
    .about = Ne t’y mets pas aussi. Demande : ça va ?
skill-say-no = Dire non
    .about = Dis non, pars ou bloque. Pas besoin de raison.
skill-save-block-report = Garder, bloquer, signaler
    .about = Garde la preuve, bloque, signale, puis parle.
skill-tell-adult = En parler à un adulte
    .about = Choisis qui, dis ce qui s’est passé, et réessaie.
skill-balance-time = Du temps pour tout
    .about = Prévois une journée avec sommeil, jeux et gens.
skill-use-rights = Utiliser ses droits
    .about = Dis ce que tu peux demander, pour toi et pour les autres.

## Settings

settings-title = Réglages
settings-now = Tout change aussitôt.
settings-reading = Lecture
settings-sound = Son
settings-seeing = Image
settings-moving = Mouvement
settings-stories = Histoires
settings-language = Langue
settings-band = Âge
settings-text-size = Taille du texte
    .smaller = Texte plus petit
    .bigger = Texte plus grand
settings-read-aloud = Lire à voix haute
    .about = Une voix lit chaque ligne
settings-music = Musique
settings-effects = Bruits
settings-voice = Voix
settings-captions = Sons en mots
    .about = Dit ce qu’un son veut dire
settings-mono = Pareil dans les deux oreilles
    .about = Pour une oreille ou un seul haut-parleur
settings-reduced-motion = Moins de mouvement
    .about = Rien ne glisse ni ne rebondit
settings-high-contrast = Contraste fort
    .about = Blanc sur noir, bords épais
settings-quieter = Moins fort
settings-louder = Plus fort
settings-percent = { $percent } %
settings-on = Oui
settings-off = Non
settings-reset = Comme avant
settings-no-voice = Cet appareil n’a pas de voix pour cette langue.

## Get help

help-title = Trouver de l’aide
help-kind = Ce n’est pas ta faute, et personne ne va te gronder.
    .about = En parler, c’est du courage.
help-tell = Parles-en à un adulte près de toi
    .about = Montre cette page. Quelqu’un a du temps pour toi.
help-tell-who = À qui peux-tu en parler ?
help-tell-family = Quelqu’un à la maison
help-tell-school = La maîtresse ou un prof
help-tell-near = Un voisin ou le parent d’un ami
help-tell-coach = Quelqu’un du club ou du sport
help-tell-again = Si quelqu’un n’écoute pas, parle à quelqu’un d’autre.
help-what = Que faire maintenant ?
help-save-block-report = Garde tout. Bloque. Signale. Puis parle.
help-country = Pays
help-country-choose = Choisis ton pays
help-country-none = Pas choisi
help-line = Ligne d’écoute pour enfants
    .about = Tu peux appeler et parler. Tu peux aussi te taire.
help-online-harm = Aide pour les soucis en ligne
    .about = Pour les soucis de messages, de jeux et d’images.
help-police = Police
    .about = Un adulte peut t’aider à signaler.
help-emergency = Urgence
    .about = Quand quelqu’un est en danger maintenant.
help-emergency-unknown = Un danger maintenant ? Appelle le numéro d’urgence de ton pays.
help-number = { $number }
help-free = L’appel est gratuit.
help-anonymous = Tu n’as pas besoin de dire ton nom.
help-hours-always = Jour et nuit
help-hours-daily = Chaque jour, de { $from } à { $to }
help-hours-vary = Les heures changent selon l’endroit.
help-chat-too = Tu peux aussi écrire.
help-none = Parles-en à un adulte de confiance.
    .about = Il n’y a pas encore de numéro vérifié pour ce pays.
help-busy = Pas de réponse ? Réessaie. Tu n’y es pour rien.
help-back = Retour au jeu

## Leave

leave-title = On fait une pause ?
leave-saved = C’est gardé. La prochaine fois, tu continues d’ici.
leave-stay = Jouer encore
leave-map = Aller à la carte
leave-title-screen = Aller au début
leave-quit = Fermer le jeu

## When something does not work

notice-save-failed = Je n’ai pas pu garder ta place.
    .about = Tu peux continuer à jouer. Je vais réessayer.
notice-save-damaged = Ton jeu gardé était abîmé. J’ai repris le dernier bon.
    .about = Celui qui est abîmé est mis de côté. Ce n’est pas ta faute.
notice-save-lost = Impossible de lire ton jeu gardé. On repart de zéro.
    .about = L’ancien est mis de côté. Un adulte peut regarder.
notice-save-newer = Ton jeu gardé vient d’une version plus récente.
    .about = Il est mis de côté, à l’abri. Il faut mettre le jeu à jour.
notice-settings-reset = Impossible de lire tes réglages. Ils sont comme au début.
notice-no-storage = Cet appareil ne peut pas garder ta place.
    .about = Tu peux jouer, mais la prochaine fois, on recommence.
notice-no-sound = Il n’y a pas de son. Chaque bruit est aussi écrit.
notice-no-voice = Aucune voix ne peut lire ici pour l’instant.
notice-episode-broken = Cette histoire a une page cassée. On revient à la carte.
    .about = Les autres histoires marchent.
notice-episode-changed = Cette histoire a changé. On reprend au début de la scène.
notice-locale-broken = Des mots manquent ici. Tu verras peut-être de l’anglais.
notice-picture-lost = L’image s’est arrêtée. Un instant, s’il te plaît.
notice-art-missing = Une image manque. L’histoire continue sans elle.
notice-ok = OK

## What sounds mean, in words

caption-message-in = Un message arrive
caption-found-it = Carillon : quelque chose de trouvé
caption-try-again = Notes douces : regarde encore
caption-why = Carillon : voici pourquoi
caption-hint = Carillon : un indice
caption-block = Clic : bloqué
caption-report = Glissement : signalé
caption-save-proof = Clic : gardé comme preuve
caption-tell = Notes chaleureuses : tu en as parlé
caption-badge = Musique joyeuse : un badge

## A word for the first time

nudge-title = Bonjour ! Appuie sur le grand bouton quand tu veux.
nudge-map = Choisis une histoire. Je viens avec toi.
nudge-read = Lis d’abord. Puis appuie sur la flèche.

## For screen readers

access-says = { $name } dit : { $text }
access-sound = Bruit : { $text }
access-screen = À l’écran : { $text }
access-narrator = { $text }
access-question = { $name } demande : { $text }
access-option = { $number } sur { $total } : { $text }
access-chosen = choisi
access-not-chosen = pas choisi
access-on = oui
access-off = non
access-done = fini
access-locked = pas encore ouvert
access-of = { $number } sur { $total }
access-percent = { $percent } pour cent
access-button-not-yet = Cela s’ouvre plus tard.
access-game = Le jeu
access-story = L’histoire
access-choices = Tes choix
access-menu = Menu
access-dialog = Une page par-dessus le jeu
access-progress = Avancée
access-moment = Un instant

## For grown-ups

adults-title = Pour les parents et l’école
adults-gate = Pour les adultes
    .about = Appuyez sur { $first }, puis { $second }, puis { $third }.
adults-gate-again = C’était un autre chiffre. Réessayez.
adults-digit = { $number ->
    [1] un
    [2] deux
    [3] trois
    [4] quatre
    [5] cinq
    [6] six
    [7] sept
    [8] huit
   *[9] neuf
}
adults-about = Chaque histoire dure 8 à 12 minutes. Un risque, un savoir-faire.
    .more = L’enfant choisit pour un personnage, jamais pour sa propre vie.
adults-kept = Ce qui est gardé
    .about = Les badges, les entraînements et la place dans une histoire.
    .more = Ni compte, ni nom, ni texte tapé. Rien ne quitte cet appareil.
adults-listen = Si un enfant vous confie quelque chose
    .about = Restez calme. Écoutez. Dites-lui merci d’en parler.
    .more = Ne promettez pas le secret. Dites ce que vous allez faire.
adults-lines = Lignes d’écoute par pays
    .about = Les numéros gris sont provisoires : personne ne les a vérifiés.
adults-line-draft = Provisoire : caché aux enfants
adults-line-seen = Vu sur la page du service
adults-line-checked = Vérifié par { $name } le { $date }
adults-measure = Questions avant et après
    .about = Pour une classe qui veut voir ce qui a changé : de courtes situations, ce que l’enfant ferait faire à quelqu’un, et s’il y a hésitation.
    .more = Ni noms ni notes. Seuls les totaux de tous les enfants sur cet appareil sont gardés, et montrés à partir de cinq enfants. Un changement n’est pas encore une preuve : une classe sans le jeu peut changer aussi.
adults-measure-code = Code de la classe
    .about = La moitié des classes commence par la version A, l’autre moitié par la version B.
adults-measure-off = Non
adults-measure-even = Pair
adults-measure-odd = Impair
adults-measure-before = Avant la première histoire
adults-measure-after = Après la dernière histoire
# How many children have answered so far.
adults-measure-children = { $count ->
    [0] Personne n’a encore répondu.
    [one] { $count } enfant a répondu.
   *[other] { $count } enfants ont répondu.
}
adults-measure-ask = Poser les questions
# Answers of all children to the situations of a skill, before or after.
adults-measure-boxes = { $when } : { $solid } sans risque et sans hésiter, { $practice } sans risque en hésitant, { $open } risqué en hésitant, { $risky } risqué et sans hésiter
adults-erase = Tout effacer
    .about = Badges, places et réglages sur cet appareil.
adults-erase-sure = Tout effacer ? On ne peut pas revenir en arrière.
adults-erase-yes = Oui, tout effacer
adults-erase-no = Non, garder
adults-erased = Tout est effacé.

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
name-class-group = { -class } pour toujours
# Not a friend, but nobody says so yet: the question mark is all.
name-goat-helper = Assistance ?

## Countries of the help lines

country-AE = Émirats arabes unis
country-AL = Albanie
country-AU = Australie
country-BR = Brésil
country-CN = Chine
country-ES = Espagne
country-FR = France
country-GB = Royaume-Uni
country-HU = Hongrie
country-IN = Inde
country-KE = Kenya
country-MA = Maroc
country-MT = Malte
country-MU = Maurice
country-NG = Nigeria
country-RU = Russie
country-SA = Arabie saoudite
country-US = États-Unis
