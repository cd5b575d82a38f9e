# Draft translation into Hungarian, awaiting native readers. Words that every story shares.

five-stop = Állj.
five-look = Nézz.
five-feel = Érezz.
five-act = Tégy.
five-tell = Szólj.
pressure-hurry = A siettetős trükk. Ha kapkodsz, nem tudsz gondolkodni.
pressure-friend = A barátos trükk. Annak a nevét viseli, akit kedvelsz.
pressure-boss = A főnökös trükk. Nagy a hangja, hogy szót fogadj.
pressure-crowd = A tömeges trükk. Mindenki csinálja, hát te is.
pressure-joke = A vicces trükk. A „csak vicc” nem vicces, ha fáj.
pressure-flattery = A hízelgős trükk. Édes szavak, de akarnak valamit.
pressure-gift = Az ajándékos trükk. Előbb ajándék, aztán „jössz nekem”.
pressure-secret = A titkos trükk. Távol tartja tőled a segítőidet.
pressure-test = A próbás trükk. „Bizonyítsd be!” Neked semmit sem kell bizonyítanod.
pressure-guilt = A bűntudatos trükk. Rossz érzés tőle nemet mondani.
pressure-threat = Az ijesztgetős trükk. Azt akarja, hogy félj, egyedül. De nem vagy egyedül.
pressure-prize = A nyereményes trükk. Hogy csillog! Majdnem! Nézd meg kétszer.
pressure-one-more = A még-egyet trükk. Úgy van kitalálva, hogy sose érjen véget.
common-play-scene = Játsszuk el
common-skip-scene = Hagyjuk ki
common-retry = Próbáljuk másképp
common-go-on = Menjünk tovább innen
common-calm = Nyugodt hely
common-save = Elmentem
common-block = Letiltom
common-report = Jelentem
common-tell = Szólok valakinek
common-saved = Katt. Elmentve.
common-not-blame = Nem a te hibád.
common-never-late = Szólni sosem késő.
common-reflect-any = Jó gondolat. Itt nincs rossz válasz.
common-stop-here = Mára ennyi volt. Jó alkalom egy nagy nyújtózásra.
# How sure a child is, after a verdict or a short story.
sure-not = Nem tudom
sure-bit = Kicsit biztos
sure-very = Egészen biztos
