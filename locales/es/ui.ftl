### Draft translation: native readers have not read it yet.
### Every word of the game around the stories. Everybody is "tú"; a child is never called by a gender.

## The window, the loading page, the first run

window-title = { -mascot }: aventuras seguras en internet
loading-title = La cabra está en camino…
loading-parts = { $done } de { $total } partes. Después funciona sin internet.
loading-almost = Ya casi está.

first-language = Elige tu idioma
first-band = Elige tu edad
    .about = Las historias se adaptan a tu edad. Luego puedes cambiarla.
first-read-aloud = ¿Quieres que te lea una voz?
    .about = Luego puedes cambiarlo en los ajustes.
first-read-aloud-yes = Sí, léeme
first-read-aloud-no = No, prefiero leer
first-done = ¡Vamos!
first-step = Paso { $step } de { $total }

# The age bands. They are never called small or big.
band-young = De 6 a 8
    .about = Historias cortas, dos cosas que elegir
band-middle = De 9 a 12
    .about = Historias más largas, más que elegir
band-older = De 13 a 15
    .about = Historias más largas, trucos más finos

## The title

title-name = { -mascot }
title-tagline = Aventuras seguras en internet
title-play = Jugar
title-resume = Seguir la historia
title-map = Las historias
title-book = Mis insignias
title-language = Idioma
title-settings = Ajustes
title-adults = Adultos
title-quit = Cerrar el juego
title-season = Temporada { $number }

## The season map

map-title = Elige una historia
# On the card of a story: only its number.
map-number = { $number }
map-sheet-next = Más historias
map-sheet-back = Historias de antes
map-count = { $done } de { $total }
map-count-about = { $done ->
    [0] Aún no hay ninguna historia hecha. Tómate tu tiempo.
    [one] { $done } historia de { $total } está hecha.
   *[other] { $done } historias de { $total } están hechas.
}
map-episode-play = Jugar
map-episode-resume = Seguir
map-episode-again = Jugar otra vez
map-episode-restart = Empezar de nuevo
map-episode-done = Hecha
map-episode-new = Nueva
map-episode-begun = Empezada
map-episode-locked = Llegará pronto
    .about = Esta historia aún se está haciendo.
map-episode-broken = Esta historia descansa
    .about = Se le ha roto algo. Las otras historias funcionan.
map-episode-practises = Practicas:
map-leave = Salir del mapa
map-empty = Aquí aún no hay historias.

## In a story

hud-leave = Salir
    .about = Parar por ahora. Guardamos tu sitio.
hud-help = Ayuda
    .about = Quién puede ayudarte, y cómo
hud-settings = Ajustes
hud-back = Atrás
    .about = Volver a la línea anterior
hud-history = Lo que se dijo
hud-speak = Léemelo
hud-speak-stop = No leas más
hud-next = Sigue
hud-close = Cerrar
hud-scene = { $number } de { $total }

history-title = Lo que se dijo
history-empty = Nada aún. La historia acaba de empezar.
history-chose = Elegiste: { $option }

## Choices

choice-try-another-way = Probar de otra manera
choice-go-on = Seguir desde aquí
choice-tried = Ya probado
choice-free = Puedes cambiar de idea.
choice-tricks = { $count ->
    [one] Aquí había un truco
   *[other] Aquí había { $count } trucos
}

## Activities

activity-done = Hecho
activity-go-on = Seguir
activity-hint = Pista
activity-another-hint = Otra pista
activity-no-more-hints = Ya no hay más pistas.
activity-no-hurry = Tómate todo el tiempo que quieras.

inspect-title = Mira de cerca
inspect-ask = Busca lo que te huela raro
inspect-how = Elige un punto para verlo de cerca.
inspect-found = Encontrado: { $found } de { $total }
inspect-found-about = { $found ->
    [0] Aún no has encontrado nada. Hay { $total } por encontrar.
    [one] Has encontrado { $found } cosa de { $total }.
   *[other] Has encontrado { $found } cosas de { $total }.
}
inspect-list = Lo que has mirado
inspect-list-empty = Lo que mires aparecerá aquí.
inspect-spot-hidden = Un punto para mirar
inspect-spot-found = Encontrado
inspect-spot-fine = Aquí todo está bien
inspect-picture = La imagen de una página

chat-title = El chat
chat-not-in-contacts = No está en tus contactos
chat-free = En este chat mandas tú.
    .about = Puedes parar cuando quieras.
chat-choose-reply = Elige una respuesta
chat-save = Guardar
    .about = Guardar una imagen del chat
chat-block = Bloquear
    .about = Ya no puede escribirte
chat-report = Denunciar
    .about = Avisar al equipo de la app
chat-tell = Contarlo
    .about = Hablar ahora con un adulto
chat-leave = Salir del chat
    .about = No debes respuesta a nadie
chat-done = Hecho
chat-blocked = Bloqueado. Ya no pueden llegar mensajes.
chat-over = El chat ha terminado. Los botones aún funcionan.
chat-finish = Seguir
chat-typing = Está escribiendo
chat-bubble = { $name } escribe: { $text }
chat-bubble-own = { $name } responde: { $text }

tell-title = Contarlo
tell-step-who = Elige a quién
tell-step-words = Elige palabras
tell-free = Puedes elegir a quien quieras. Si alguien no puede, prueba con otra persona.
tell-asked = Ya has preguntado
tell-words-free = Puedes cambiar de idea.

passphrase-title = Haz una contraseña larga
passphrase-how = Elige palabras. Elige una otra vez para quitarla.
passphrase-row = Tus palabras
passphrase-tray = Palabras para elegir
passphrase-slot-empty = Un hueco vacío
passphrase-more = { $count ->
    [0] Ya es larga
    [one] Una más
   *[other] { $count } más
}
passphrase-strength = ¿Difícil de adivinar?
passphrase-strength-0 = Muy fácil de adivinar
passphrase-strength-1 = Fácil de adivinar
passphrase-strength-2 = Va mejorando
passphrase-strength-3 = Buena
passphrase-strength-4 = Fuerte
passphrase-mix = Mezclar
passphrase-clear = Quitar todas
passphrase-done = Hecho
passphrase-placed = { $word }, en el hueco { $place }
passphrase-practice = Solo para practicar. No se guarda nada.

sort-title = Ordena las cartas
sort-how = Lleva la carta a una caja, o pulsa la caja. Puedes volver a cogerla.
sort-card = Carta { $number } de { $total }
sort-all-done = Todas las cartas tienen su sitio.
sort-count = { $count }
sort-bin = { $bin }, { $count ->
    [one] { $count } carta
   *[other] { $count } cartas
}
sort-placed = { $card } Está en: { $bin }. Volver a cogerla

spread-title = Mira adónde va
spread-go = Vamos
spread-number = { $count }
spread-picked = Elegido: { $picked } de { $total }
spread-phone = Móvil { $number }, { $friends ->
    [one] { $friends } amigo
   *[other] { $friends } amigos
}
spread-phone-reached = Móvil { $number }, { $friends ->
    [one] { $friends } amigo
   *[other] { $friends } amigos
}, aquí llegó
spread-phone-heard = Móvil { $number }, { $friends ->
    [one] { $friends } amigo
   *[other] { $friends } amigos
}, aquí llegó la verdad
spread-phone-deleted = Móvil { $number }, { $friends ->
    [one] { $friends } amigo
   *[other] { $friends } amigos
}, aquí está borrado

compare-title = Dos fuentes, una historia
compare-look = Mirar
compare-looked = Has mirado { $looked }, con { $enough } basta
compare-covered = { $source }: { $question } Mirar
compare-open = { $source }: { $question } { $answer }
compare-think = ¿Qué piensas ahora?
compare-sure = ¿Lo tienes claro?

order-title = ¿Qué va primero?
order-how = Elige el paso que sigue. Elige un paso otra vez para quitarlo.
order-row = En orden
order-next = ¿Y ahora qué?
order-number = { $number }
order-placed = Paso { $number }: { $step } Quitarlo
order-empty = Aquí va el paso { $number }.

who-sees-title = ¿Quién lo ve?
who-sees-now = Visto por { $viewer }:
who-sees-aims = Esto es lo que queremos
who-sees-aim-holds = Se cumple: { $aim }
who-sees-aim-open = Aún no: { $aim }
who-sees-switch = { $switch }: { $now }
who-sees-position = { $switch }: { $position }

plan-title = Un día agradable
plan-how = Elige una cosa, y luego una parte del día. No hay planes malos.
plan-choose = Elige qué poner
plan-free = Tiempo libre
plan-hours = { $hours ->
    [one] { $hours } hora
   *[other] { $hours } horas
}
plan-block = { $block }, { $hours ->
    [one] { $hours } hora
   *[other] { $hours } horas
}
plan-part = { $part }, { $hours ->
    [0] sin tiempo libre
    [one] { $hours } hora libre
   *[other] { $hours } horas libres
}
plan-filled = { $filled } de { $enough } horas llenas
plan-feels = Cómo se siente el día
plan-beside = El plan de antes

vignette-title = ¿Qué harías?
vignette-number = Historia { $number } de { $total }
vignette-sure = ¿Lo tienes claro?
vignette-good = Una buena manera

## After a story

reflection-title = Piénsalo
reflection-any = Todas las respuestas son buenas.
badge-title = ¡Una insignia nueva!
badge-new = Insignia nueva: { $badge }
badge-kept = Ahora está en tu libro.
badge-practised = Has practicado
talk-title = Para hablar en casa
    .about = Elige una cosa para hacer juntos. Nadie lo comprueba.
talk-read = Léeme la tarjeta

end-title = Fin
end-map = Volver al mapa
end-again = Jugar otra vez
end-rest = Buen momento para estirarse.

## My book

book-title = Mi libro
book-badges = Mis insignias
book-practised = Lo que he practicado
book-talk = Tarjetas de charla
book-badge-got = Tienes esta insignia.
book-badge-locked = Te espera
book-badges-waiting = { $count ->
    [0] ¡Tienes todas las insignias de esta temporada!
    [one] { $count } insignia te espera. Tómate tu tiempo.
   *[other] { $count } insignias te esperan. Tómate tu tiempo.
}
book-practised-empty = Nada aún. Cada historia añade algo aquí.
book-times = { $count ->
    [0] Aún no
    [one] { $count } vez
   *[other] { $count } veces
}

# Skills: a name, and one line that says what somebody could see.
skill-stop-and-feel = Parar y sentir
    .about = Primero para la mano, y nota lo que sientes.
skill-spot-pressure = Ver el truco
    .about = Llama al truco por su nombre: prisa, secreto, premio.
skill-check-source = Mirar quién lo dice
    .about = Pregunta por otro lado antes de creer o compartir.
skill-spot-ads = Ver los anuncios
    .about = Nota lo que quiere venderte algo.
skill-guard-data = Guardar lo privado
    .about = Ten claro qué datos y fotos se quedan en casa.
skill-strong-keys = Contraseñas fuertes
    .about = Hazlas largas y raras. Los códigos se quedan en casa.
skill-set-controls = Elegir quién lo ve
    .about = Pon un ajuste en «solo nosotros», y pruébalo.
skill-mind-money = Ojo con el dinero
    .about = Mira el precio real, y pregunta antes de gastar.
skill-ask-consent = Preguntar antes
    .about = Pregunta antes de hacer o compartir una foto. No es no.
skill-think-spread = Pensar adónde llega
    .about = Piensa quién más puede verlo, y corta una cadena.
skill-stand-by = Apoyar a un amigo
    .about = No te unas a la burla. Pregunta: ¿estás bien?
skill-say-no = Decir que no
    .about = Di que no, vete o bloquea. Sin dar razones.
skill-save-block-report = Guardar, bloquear, denunciar
    .about = Guarda la prueba, bloquea, denuncia y luego cuéntalo.
skill-tell-adult = Contárselo a un adulto
    .about = Elige a quién, di qué ha pasado, y prueba otra vez.
skill-balance-time = Tiempo para todo
    .about = Planea un día con sueño, juego y gente.
skill-use-rights = Usar tus derechos
    .about = Di lo que puedes pedir, para ti y para otros.

## Settings

settings-title = Ajustes
settings-now = Los cambios se notan al momento.
settings-reading = Lectura
settings-sound = Sonido
settings-seeing = Vista
settings-moving = Movimiento
settings-stories = Historias
settings-language = Idioma
settings-band = Edad
settings-text-size = Tamaño del texto
    .smaller = Texto más pequeño
    .bigger = Texto más grande
settings-read-aloud = Leer en voz alta
    .about = Una voz lee cada línea
settings-music = Música
settings-effects = Sonidos
settings-voice = Voz
settings-captions = Sonidos en palabras
    .about = Dice qué significa un sonido
settings-mono = Igual en los dos oídos
    .about = Para un oído o un solo altavoz
settings-reduced-motion = Menos movimiento
    .about = Nada se desliza ni rebota
settings-high-contrast = Contraste alto
    .about = Blanco sobre negro, bordes gruesos
settings-quieter = Más bajo
settings-louder = Más alto
settings-percent = { $percent } %
settings-on = Sí
settings-off = No
settings-reset = Como antes
settings-no-voice = Este aparato no tiene voz para este idioma.

## Get help

help-title = Buscar ayuda
help-kind = No es culpa tuya, y nadie te va a regañar.
    .about = Contarlo es de valientes.
help-tell = Cuéntaselo a un adulto de cerca
    .about = Enseña esta página. Alguien tiene tiempo para ti.
help-tell-who = ¿A quién se lo puedes contar?
help-tell-family = Alguien de casa
help-tell-school = Tu profe del cole
help-tell-near = Alguien del barrio o de la familia de un amigo
help-tell-coach = Alguien de tu equipo o club
help-tell-again = Si alguien no te escucha, cuéntaselo a otra persona.
help-what = ¿Qué puedo hacer ahora?
help-save-block-report = Guarda. Bloquea. Denuncia. Luego cuéntalo.
help-country = País
help-country-choose = Elige tu país
help-country-none = Sin elegir
help-line = Teléfono de ayuda infantil
    .about = Puedes llamar y hablar. También puedes callar.
help-online-harm = Ayuda con internet
    .about = Para problemas en chats, juegos y fotos.
help-police = Policía
    .about = Un adulto puede ayudarte a denunciar.
help-emergency = Emergencias
    .about = Cuando alguien está ahora en peligro.
help-emergency-unknown = ¿Hay peligro ahora? Llama al número de emergencias de tu país.
help-number = { $number }
help-free = La llamada es gratis.
help-anonymous = No hace falta decir tu nombre.
help-hours-always = De día y de noche
help-hours-daily = Cada día, de { $from } a { $to }
help-hours-vary = El horario cambia según el lugar.
help-chat-too = También puedes escribir.
help-none = Cuéntaselo a un adulto de confianza.
    .about = Aún no hay ningún número comprobado para este país.
help-busy = ¿No contestan? Prueba otra vez. No es por ti.
help-back = Volver al juego

## Leave

leave-title = ¿Paramos por ahora?
leave-saved = Guardado. La próxima vez sigues justo aquí.
leave-stay = Seguir jugando
leave-map = Ir al mapa
leave-title-screen = Ir al inicio
leave-quit = Cerrar el juego

## When something does not work

notice-save-failed = Ahora no he podido guardar tu sitio.
    .about = Puedes seguir jugando. Lo intentaré otra vez.
notice-save-damaged = Tu partida estaba dañada. He tomado la última buena.
    .about = La dañada está aparte. Nada es culpa tuya.
notice-save-lost = No se puede leer tu partida, así que empezamos de cero.
    .about = La antigua está aparte, y un adulto puede mirarla.
notice-save-newer = Tu partida es de una versión más nueva.
    .about = Está aparte y a salvo. Hay que actualizar el juego.
notice-settings-reset = No se pueden leer tus ajustes. Están como al principio.
notice-no-storage = Este aparato no puede guardar tu sitio.
    .about = Puedes jugar, pero la próxima vez empieza de cero.
notice-no-sound = Ahora no hay sonido. Cada sonido está también escrito.
notice-no-voice = Ahora mismo ninguna voz puede leer aquí.
notice-episode-broken = Esta historia tiene una página rota. Volvemos al mapa.
    .about = Las otras historias funcionan.
notice-episode-changed = Esta historia ha cambiado. Seguimos al inicio de la escena.
notice-locale-broken = Aquí faltan palabras. Quizá veas algo en inglés.
notice-picture-lost = Se ha parado la imagen. Un momento, por favor.
notice-art-missing = Falta una imagen. La historia sigue sin ella.
notice-ok = OK

## What sounds mean, in words

caption-message-in = Llega un mensaje
caption-found-it = Campanita: has encontrado algo
caption-try-again = Notas suaves: mira otra vez
caption-why = Campanita: este es el porqué
caption-hint = Campanita: una pista
caption-block = Clic: bloqueado
caption-report = Susurro: denunciado
caption-save-proof = Clic: guardado como prueba
caption-tell = Notas cálidas: lo has contado
caption-badge = Música alegre: una insignia

## A word for the first time

nudge-title = ¡Hola! Pulsa el botón grande cuando quieras.
nudge-map = Elige una historia. Voy contigo.
nudge-read = Lee primero. Luego pulsa la flecha.

## For screen readers

access-says = { $name } dice: { $text }
access-sound = Sonido: { $text }
access-screen = En la pantalla: { $text }
access-narrator = { $text }
access-question = { $name } pregunta: { $text }
access-option = { $number } de { $total }: { $text }
access-chosen = elegido
access-not-chosen = sin elegir
access-on = sí
access-off = no
access-done = hecho
access-locked = aún cerrado
access-of = { $number } de { $total }
access-percent = { $percent } por ciento
access-button-not-yet = Esto se abre más tarde.
access-game = El juego
access-story = La historia
access-choices = Lo que puedes elegir
access-menu = Menú
access-dialog = Una página sobre el juego
access-progress = Cuánto llevas
access-moment = Un momento

## For grown-ups

adults-title = Para familias y profes
adults-gate = Para adultos
    .about = Pulsa { $first }, luego { $second } y luego { $third }.
adults-gate-again = Ese era otro número. Prueba otra vez.
adults-digit = { $number ->
    [1] uno
    [2] dos
    [3] tres
    [4] cuatro
    [5] cinco
    [6] seis
    [7] siete
    [8] ocho
   *[9] nueve
}
adults-about = Cada historia dura de 8 a 12 minutos. Un riesgo, una habilidad.
    .more = Se elige para un personaje, nunca para la propia vida.
adults-kept = Lo que se guarda
    .about = Insignias, lo practicado y el punto de la historia.
    .more = Sin cuenta, sin nombre y sin escribir nada. Ningún dato sale de este aparato.
adults-listen = Si un niño o una niña te cuenta algo
    .about = Calma. Escucha. Dale las gracias por contarlo.
    .more = No prometas guardar el secreto. Di qué vas a hacer después.
adults-lines = Teléfonos de ayuda por país
    .about = Los números grises son borradores: nadie los ha comprobado aún.
adults-line-draft = Borrador: no se muestra a menores
adults-line-seen = Visto en la web del servicio
adults-line-checked = Comprobado por { $name } el { $date }
adults-measure = Preguntas antes y después
    .about = Para una clase que quiere ver qué ha cambiado: situaciones cortas, qué haría alguien según cada niño o niña, y si lo tiene claro.
    .more = Sin nombres y sin notas. Solo se guardan los totales de este aparato, y se muestran a partir de cinco menores. Un cambio aún no es una prueba: una clase sin el juego también puede cambiar.
adults-measure-code = Código de la clase
    .about = La mitad de las clases empieza con la versión A y la otra mitad con la B.
adults-measure-off = No
adults-measure-even = Par
adults-measure-odd = Impar
adults-measure-before = Antes de la primera historia
adults-measure-after = Después de la última historia
# How many children have answered so far.
adults-measure-children = { $count ->
    [0] Aún no ha respondido nadie.
    [one] Ha respondido { $count } niño o niña.
   *[other] Han respondido { $count } niños y niñas.
}
adults-measure-ask = Preguntar ahora
# Answers of all children to the situations of a skill, before or after.
adults-measure-boxes = { $when }: { $solid } sin riesgo y muy claro, { $practice } sin riesgo y menos claro, { $open } con riesgo y menos claro, { $risky } con riesgo y muy claro
adults-erase = Borrarlo todo
    .about = Insignias, partidas y ajustes de este aparato.
adults-erase-sure = ¿Borrarlo todo? No se puede deshacer.
adults-erase-yes = Sí, borrarlo todo
adults-erase-no = No, guardarlo
adults-erased = Todo está borrado.

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
name-class-group = { -class } para siempre
# Not a friend, but nobody says so yet: the question mark is all.
name-goat-helper = ¿Ayudante?

## Countries of the help lines

country-AE = Emiratos Árabes Unidos
country-AL = Albania
country-AU = Australia
country-BR = Brasil
country-CN = China
country-ES = España
country-FR = Francia
country-GB = Reino Unido
country-HU = Hungría
country-IN = India
country-KE = Kenia
country-MA = Marruecos
country-MT = Malta
country-MU = Mauricio
country-NG = Nigeria
country-RU = Rusia
country-SA = Arabia Saudí
country-US = Estados Unidos
