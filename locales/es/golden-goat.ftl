### Draft translation: native readers have not read it yet.
### Episode 1: the golden goat. One message is one bubble and one voice slot.

goat-title = La cabra dorada
goat-blurb = Un amigo envía un regalo. ¿Es un regalo de verdad?

## The kitchen: a goat that flies backwards

goat-kitchen-01 = ¡{ -kai }, mira! ¡Mi cabra vuela hacia atrás!
goat-kitchen-02 = ¿Eso es normal?
goat-kitchen-03 = No. Es que se me da genial.
goat-kitchen-04 = ¿Una cabra que vuela? ¿Y da leche?
goat-kitchen-05 = Da puntos, { -nana(form: "common") }.
goat-kitchen-06 = Hum. Con puntos no se hace un café con leche.
goat-kitchen-07 = ¡Hola! Soy { -mascot }, y voy a ir contigo en este viaje.
goat-kitchen-08 = Tú eliges qué hace { -lina }, y puedes tomarte todo el tiempo que quieras.
goat-kitchen-09 = Si cambias de idea, siempre puedes volver atrás.
goat-kitchen-10 = ¡Ping!
goat-kitchen-11 = ¡Un mensaje! ¡Y es de { -jojo }!

# The web address belongs to the game's name. A pack that renames the game overrides this line,
# goat-page-address and goat-inspect-address.
goat-message-01 = ¡CABRA DORADA GRATIS! ¡Solo quedan 10! ¡Corre! cabriciel0.example
goat-message-02 = ¡Una cabra dorada! ¡A nadie le toca nunca una cabra dorada!
goat-message-03 = Qué raro. { -jojo } siempre empieza con una broma, y aquí no hay ninguna.
goat-message-04 = Quizá con la emoción se le olvidó la broma a { -jojo }.
goat-message-05 = { -jojo } cuenta chistes hasta durmiendo.

## What to do with the message

goat-link-ask = Un regalo y prisa, las dos cosas a la vez. ¿Qué puede hacer { -lina }?
goat-link-tap = ¡Tocarlo ahora mismo!
goat-link-tap-1 = ¡Toc! Uy. Ahora me pide la contraseña.
goat-link-tap-2 = Con «solo quedan 10», el pulgar salta antes de que la cabeza piense.
goat-link-tap-3 = Todavía no se ha perdido nada. Puedes mirar antes de escribir.
goat-link-call = Llamar a { -jojo } y preguntar.
goat-link-call-1 = ¡Hola, { -jojo }! ¿Me has mandado una cabra?
goat-link-call-2 = ¿Una cabra? ¡No! Hoy ni siquiera puedo entrar en mi juego.
goat-link-call-3 = Anoche toqué una cabra dorada, y ahora mi cuenta habla sin mí.
goat-link-call-4 = { -lina } preguntó por otro lado. Ya sabemos que { -jojo } no lo escribió.
goat-link-look = Enseñárselo a { -kai }. Mirar de cerca.
goat-link-look-1 = A ver. Mis ojos son mis mejores oídos.
goat-link-look-2 = ¡Dos cabezas piensan bien! Preguntar a { -jojo } por otro lado también ayudaría.
goat-link-share = Enviárselo a todo el mundo.
goat-link-share-1 = Ping. Ping. Ping. Ping.
goat-link-share-2 = Ahora lo tienen seis amigos, y lleva tu nombre.
goat-link-share-3 = Si viene de un amigo, parece seguro. Así es como viaja.

## A picture of the page

goat-page-01 = Aquí va una foto de la página. Es solo una foto: no pasa nada.
goat-page-02 = ¿Qué se me escapó?
goat-page-03 = Se mira y no se toca. Vamos a ver la página juntos.
goat-page-04 = Busca lo que te huela raro. Elige un punto para verlo de cerca.
goat-inspect-alt = Es una página web: una cabra dorada, un reloj, una casilla y un botón grande.
goat-page-address = cabriciel0.example
goat-page-heading = ¡CABRA DORADA GRATIS!
goat-page-clock = 00 : 01 : 59
goat-page-left = ¡Solo quedan 10!
goat-page-field = Tu contraseña
goat-page-send = Envíalo a 5 amigos y gana
goat-page-secret = ¡No preguntes a nadie! Es una sorpresa.
goat-page-safe = Sitio seguro
goat-inspect-address = La dirección de la web
    .found = Hay un cero al final de «cabriciel0». El juego de verdad no se escribe así.
goat-inspect-timer = El reloj que cuenta hacia atrás
    .found = Tic, tac. El reloj quiere que corras, pero un regalo de verdad puede esperar.
goat-inspect-password = La casilla de tu contraseña
    .found = Un regalo nunca necesita tu contraseña.
goat-inspect-share = Envíalo a 5 amigos y gana
    .found = Cabalga de amigo en amigo, y el caballo eres tú.
goat-inspect-secret = ¡No preguntes a nadie!
    .found = Quiere que no tengas ayuda. A lo bueno no le molesta que preguntes.
goat-inspect-badge = La marca verde
    .found = Parece seguro, pero cualquiera puede dibujar una marca. No demuestra nada.
goat-inspect-goat = La cabra dorada
    .found = ¡Cómo brilla! Pero cualquiera puede copiar la foto de una cabra.
goat-inspect-clouds = Las nubes
    .found = Solo son nubes. Las nubes no han hecho nada malo.
goat-inspect-hint-1 = Busca las cosas que te meten prisa.
goat-inspect-hint-2 = Busca las cosas que quieren algo de ti.
goat-inspect-done = ¡Qué buena vista! Has encontrado todos los trucos de la página.

## A helper in a tie

goat-helper-01 = Me quedo sin cabra dorada. Cierro la página.
goat-helper-02 = ¡Ping!
goat-helper-03 = Ahora una cabra con corbata quiere hablar. Dice que es ayudante.
goat-helper-04 = La corbata sí que es bonita.

## The chat

goat-chat-app = Chat de { -game }
goat-chat-01 = ¡Hola, { -lina }! Trabajo para { -game }. Estoy aquí para ayudarte.
goat-chat-02 = Gente mala quiere tu cabra. Puedo cerrarte la puerta con llave. ¡Date prisa!
goat-chat-save = Guardado. Luego puedes enseñárselo a un adulto.
goat-chat-block = Bloqueado. Ahora no puede escribirte.
goat-chat-report = Denunciado. El juego de verdad lo mirará.
goat-chat-tell = Buena idea. Vamos a buscar a alguien.
goat-chat-first-ask = ¿Qué puede escribir { -lina }?
goat-chat-name = «¿Cómo sabes mi nombre?»
goat-chat-name-1 = Está en tu pantalla. Date prisa, por favor.
goat-chat-name-2 = Es verdad. En el juego lo ve todo el mundo, así que no demuestra nada.
goat-chat-what = «¿Qué necesitas?»
goat-chat-what-1 = Solo una cosita. ¡Una cosita de nada!
goat-chat-what-2 = Puedes preguntar, y también puedes irte. No le debes nada.
goat-chat-thanks = «¡Gracias! ¡Ayúdame!»
goat-chat-thanks-1 = Bien. Ahora haz justo lo que te diga.
goat-chat-thanks-2 = Habla como un jefe. A quien ayuda de verdad no le molesta una pregunta.
goat-chat-03 = Bzzz. Llega un SMS al móvil de la familia.
goat-chat-04 = Tu código es 4 8 2 9. No se lo des a nadie. Ni siquiera a nosotros.
goat-chat-05 = Ha llegado un código, ¿verdad? Mándamelo ya.
goat-chat-06 = ¡Tienes 2 minutos, o adiós a tu cabra!
goat-chat-07 = El SMS dice «a nadie», y la cabra dice «a mí». No puede ser verdad todo.

## The code

goat-code-ask = Este es el momento clave, y aquí nadie tiene prisa. ¿Qué puede hacer { -lina }?
goat-code-send = Enviar el código.
goat-code-send-1 = Se ha cerrado tu sesión.
goat-code-send-2 = ¡No puedo entrar! ¡Mi cabra tiene otro nombre!
goat-code-send-3 = Un «bee» pequeñito y triste.
goat-code-send-4 = ¡Dos trucos a la vez! También engañan a los mayores.
goat-code-send-5 = No es culpa tuya. Vuelve atrás, o sigue. Nunca es tarde para contarlo.
goat-code-tell = Parar. Guardar el chat. Contárselo a un adulto.
goat-code-tell-1 = No hay código para ti, cabra con corbata.
goat-code-tell-2 = Clic. El chat está guardado.
goat-code-quiet = Bloquear. No decir nada.
goat-code-quiet-1 = Se ha ido. Pero hizo que nos llegara un código. ¿Puede volver?
goat-code-quiet-2 = Bloquear está bien. Falta una cosa: alguien que te ayude a cerrar la puerta.
goat-code-trick = Enviar un código falso. ¡Engañar a la cabra!
goat-code-trick-1 = Mal. Ja, ja. Prueba otra vez. Tengo mucho tiempo.
goat-code-trick-2 = ¡Qué ingenio! Pero así sigues en el chat, y eso es lo que quiere.

## Frogs in the tummy

goat-feel-01 = Tengo la tripa llena de ranas.
goat-feel-02 = ¿Grandes?
goat-feel-03 = De las que saltan. ¿Y si { -nana(form: "the") } se enfada? Podría esconder el móvil en la harina.
goat-feel-04 = Mi { -grandpa(form: "common") } dice que una pena en el bolsillo acaba pesando. Así que sácala.
goat-feel-05 = Para, mira, siente, actúa: son cuatro dedos. Queda uno, y dice «cuenta».
goat-feel-06 = Para. Siente. Y ahora: cuenta.

## Telling

goat-tell-who = ¿A quién se lo puede contar { -lina }?
goat-tell-nana = { -nana }, aquí en la cocina
goat-tell-mum = { -mum }, por teléfono, en el trabajo
goat-tell-aunt = { -aunt }, la vecina
goat-words-ask = ¿Y qué puede decir { -lina }?
goat-words-nothing = «Ah, nada».
goat-words-nothing-1 = Vale, cariño.
goat-words-nothing-2 = La pena sigue en el bolsillo. ¿Probamos con otras palabras?
goat-words-blame = «¡Toda la culpa es de { -jojo }!»
goat-words-blame-1 = ¿{ -jojo }? ¿Por qué? No lo entiendo.
goat-words-blame-2 = Empieza por lo que te pasó. Así es fácil ayudarte.
goat-words-clear = «Necesito ayuda con el móvil. ¿Me escuchas?»
goat-nana-01 = Ahora no, cariño. El horno está caliente, y solo es un juego.
goat-again-ask = Un «ahora no» no es un «nunca». ¿Qué puede hacer { -lina }?
goat-again-stop = Dejarlo.
goat-again-stop-1 = Vale. Pues cargo yo { -lina.gender ->
   *[feminine] sola
    [masculine] solo
} con las ranas.
goat-again-stop-2 = { -nana } aún no lo ha oído. Un oído ocupado no es una puerta cerrada.
goat-again-nana = «Alguien quiere un código de nuestro móvil».
goat-again-nana-1 = ¿Un código? ¿De nuestro móvil?
goat-again-nana-2 = Se cierra la puerta del horno.
goat-again-nana-3 = Uy, { -treat(form: "the") } puede esperar, pero tú no. Cuéntamelo todo.
goat-again-other = Contárselo a otro adulto.
goat-again-other-1 = Sí. Si una puerta está cerrada, llama a la siguiente.
goat-mum-01 = Espera, que voy a un sitio tranquilo. Ya está. Ahora te oigo bien.
goat-aunt-01 = Pasa y siéntate. Puedes empezar por donde quieras.

## Somebody listens

goat-listen-01 = Yo le di el código. Fui yo.
goat-listen-02 = Te lo quitó alguien con trampas. La culpa es suya, no tuya.
goat-listen-03 = No le di el código. Pero casi.
goat-listen-04 = Casi está bien. Con casi, aún hay cabra.
goat-listen-05 = Nadie te va a regañar. Contarlo es lo difícil, y ya lo has hecho.
goat-listen-06 = Las ranas se van a casa.

## Putting it right, and a long password

goat-fix-01 = Ya sé lo que ha pasado. ¡Muy bien por contarlo! Ahora lo arreglamos entre todos.
goat-fix-02 = Uno: guardamos los mensajes, porque son pruebas.
goat-fix-03 = Dos: lo denunciamos, dentro del juego de verdad.
goat-fix-04 = Tres: hacemos una contraseña nueva. Una larga.
goat-fix-05 = ¡Tengo una buena! ¡Mi nombre, luego «cabra» y luego 1 2 3!
goat-fix-06 = Cariño, eso lo adivina hasta el horno.
goat-fix-07 = Larga es mejor que complicada. Elige palabras que no peguen entre sí.
goat-pass-drum = tambor
goat-pass-cloud = nube
goat-pass-spoon = cuchara
goat-pass-lizard = lagarto
goat-pass-slipper = zapatilla
goat-pass-moon = luna
goat-pass-ladder = escalera
goat-pass-purple = morado
goat-pass-own = { -lina }
goat-pass-pet = cabra
goat-pass-team = { -team }
goat-pass-row = 1 2 3
goat-pass-word = contraseña
goat-pass-short = Buen comienzo. Añade una palabra más.
goat-pass-name = Tu nombre es lo primero que prueba la gente.
goat-pass-known = Todos saben que te gusta, así que lo pueden adivinar.
goat-pass-row-why = Los números seguidos son fáciles de adivinar.
goat-pass-common = Medio mundo usa esa palabra. Elige una rara.
goat-pass-strong = { $count } palabras raras: difíciles de adivinar y fáciles de imaginar.
goat-pass-note = Esta es solo para practicar. Haz una de verdad en casa, con un adulto.
goat-pass-01 = ¡Es tan tonta que la veo en mi cabeza!
goat-pass-02 = Yo no he visto nada. Y he apagado las orejas.
goat-pass-03 = { -kai } se toca los dos audífonos y sonríe.
goat-pass-04 = Ni los mejores amigos comparten contraseñas. Comparten { -treat(form: "some") }.

## Jojo's goat

goat-jojo-01 = Mi cabra ya no está. ¡Tres años de cabra! Se va a reír todo el cole.
goat-jojo-02 = Le di un código a alguien. Y luego mi cuenta os escribió a todos.
goat-kind-ask = { -jojo } se siente muy poca cosa. ¿Qué puede decir { -lina }?
goat-kind-laugh = «¡Ja, ja! ¡Has picado!»
goat-kind-laugh-1 = Ya. Muy gracioso. Adiós.
goat-kind-laugh-2 = Si nos reímos, la gente se esconde, y nadie puede ayudar. ¿Probamos otra vez?
goat-kind-help = «Casi me pasa a mí. Vamos a arreglarlo».
goat-kind-help-1 = ¿A ti también? Pensaba que solo era cosa mía.
goat-kind-help-2 = No es una tontería. La cabra con corbata miente muy bien.
goat-kind-steps = «Díselo a tu { -dad(form: "common") }. Cambia la contraseña».
goat-kind-steps-1 = Vale. Lo intento.
goat-kind-steps-2 = ¡Buenos pasos! Con una palabra amable antes, cuestan menos.

## Three days later

goat-end-01 = Tres días después.
goat-end-02 = ¡Me han devuelto la cabra! Ahora lleva sombrero, y no sé por qué.
goat-end-03 = La ayuda de verdad tardó tres días, y nunca dijo «corre».
goat-end-07 = La mía también ha vuelto. ¡Con el mismo sombrero!
goat-end-04 = ¡Niños, venid! ¡Mi cabra vuela hacia atrás!
goat-end-05 = ¿Eso es normal?
goat-end-06 = No. Es que se me da genial.

## Thinking back, talking at home, the badge

goat-reflect-ask = ¿Por qué los tramposos dicen «corre»?
goat-reflect-think = Para que no pienses.
goat-reflect-ask-no = Para que no preguntes a nadie.
goat-reflect-fear = Para que tengas un poco de miedo.
goat-reflect-end = Sí. Y tú le has quitado la prisa.
goat-talk-1 = Mira un mensaje en un móvil de la familia. Juega a «¿verdad o truco?»
goat-talk-2 = Pregunta a un adulto: ¿alguna vez te quiso engañar un mensaje?
goat-talk-3 = Un acuerdo: los códigos y las contraseñas se quedan en casa.
goat-badge = Código bien guardado
