# Draft translation: native readers have not read it yet.
# Words that every story shares: the five steps, the tricks by name, what a child can always do.

five-stop = Para.
five-look = Mira.
five-feel = Siente.
five-act = Actúa.
five-tell = Cuenta.
pressure-hurry = El truco de la prisa. Con prisa, no puedes pensar.
pressure-friend = El truco del amigo. Lleva el nombre de alguien que te cae bien.
pressure-boss = El truco del jefe. Suena importante para que obedezcas.
pressure-crowd = El truco del grupo. Lo hacen todos, así que lo haces tú.
pressure-joke = El truco de la broma. «Solo es broma» no hace gracia cuando duele.
pressure-flattery = El truco de los halagos. Palabras dulces que quieren algo.
pressure-gift = El truco del regalo. Primero te da algo, y luego «me debes una».
pressure-secret = El truco del secreto. Aleja a quienes te ayudan.
pressure-test = El truco de la prueba. «¡Demuéstralo!» No tienes que demostrar nada.
pressure-guilt = El truco de la culpa. Hace que te sientas mal por decir que no.
pressure-threat = El truco de la amenaza. Quiere darte miedo y aislarte. Pero hay gente contigo.
pressure-prize = El truco del premio. ¡Cómo brilla! ¡Qué cerca! Mira dos veces.
pressure-one-more = El truco de «uno más». Está hecho para no acabar nunca.
common-play-scene = Jugar esta parte
common-skip-scene = Saltar esta parte
common-retry = Probar de otra manera
common-go-on = Seguir desde aquí
common-calm = Rincón tranquilo
common-save = Guardar
common-block = Bloquear
common-report = Denunciar
common-tell = Contarlo
common-saved = Clic. Guardado.
common-not-blame = No es culpa tuya.
common-never-late = Nunca es tarde para contarlo.
common-reflect-any = Buena idea. Aquí no hay respuestas malas.
common-stop-here = Por hoy, se acabó. Buen momento para estirarse.
# How sure a child is, after a verdict or a short story. Said without an adjective that would need a gender.
sure-not = Poco claro
sure-bit = Más o menos
sure-very = Muy claro
