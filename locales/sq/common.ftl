# Draft translation into Albanian, awaiting native readers. Words that every story shares.

five-stop = Ndal.
five-look = Shiko.
five-feel = Ndjej.
five-act = Vepro.
five-tell = Trego.
pressure-hurry = Dredhia e nxitimit. Kur nxiton, s’mendon dot.
pressure-friend = Dredhia e shokut. Mban emrin e dikujt që e do.
pressure-boss = Dredhia e shefit. Tingëllon e madhe, që të bindesh.
pressure-crowd = Dredhia e turmës. Të gjithë e bëjnë, pra edhe ti.
pressure-joke = Dredhia e shakasë. “Ishte shaka” s’është për të qeshur kur dhemb.
pressure-flattery = Dredhia e lajkave. Fjalë të ëmbla që duan diçka.
pressure-gift = Dredhia e dhuratës. Së pari dhurata, pastaj “më ke borxh”.
pressure-secret = Dredhia e sekretit. Ta mban larg ndihmën.
pressure-test = Dredhia e provës. “Provoje!” Ti s’ke pse provon asgjë.
pressure-guilt = Dredhia e fajit. Të bën të ndihesh keq kur thua jo.
pressure-threat = Dredhia e kërcënimit. Do që të kesh frikë pa njeri pranë. Por pranë ke njerëz.
pressure-prize = Dredhia e çmimit. Sa shkëlqen! Sa afër! Shiko dy herë.
pressure-one-more = Dredhia “edhe një”. Është bërë që të mos mbarojë kurrë.
common-play-scene = Luaje këtë pjesë
common-skip-scene = Kaloje këtë pjesë
common-retry = Provo ndryshe
common-go-on = Vazhdo nga këtu
common-calm = Vend i qetë
common-save = Ruaje
common-block = Blloko
common-report = Raporto
common-tell = Tregoji dikujt
common-saved = Klik. U ruajt.
common-not-blame = Nuk është faji yt.
common-never-late = S’është kurrë vonë për të treguar.
common-reflect-any = Mendim i mirë. Këtu s’ka përgjigje të gabuar.
common-stop-here = Kaq për sot. Kohë e mirë për t’u shpirë pak.
# How sure a child is, after a verdict or a short story. No word here may show a gender.
sure-not = Nuk e di
sure-bit = Ndoshta po
sure-very = Me siguri
