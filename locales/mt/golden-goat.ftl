# Draft translation into Maltese, awaiting native readers. Episode 1: the golden goat.

goat-title = Il-Mogħża tad-Deheb
goat-blurb = Ħabib jibgħat rigal. Tassew rigal?

## The kitchen: a goat that flies backwards

goat-kitchen-01 = { -kai }, ara! Il-mogħża tiegħi qed ittir b’lura!
goat-kitchen-02 = Suppost tagħmel hekk?
goat-kitchen-03 = Le. Daqshekk naf nilgħab sew.
goat-kitchen-04 = Mogħża li ttir? U ħalib tagħti?
goat-kitchen-05 = Tagħti l-punti, { -nana }.
goat-kitchen-06 = Ħm. Il-punti ma tistax titfagħhom fit-te.
goat-kitchen-07 = Bonġu! Jien { -mascot }, u niġi miegħek fit-triq.
goat-kitchen-08 = Int tagħżel { -lina.gender ->
    [masculine] x’jagħmel
   *[feminine] x’tagħmel
} { -lina }, u għandek il-ħin kollu li trid.
goat-kitchen-09 = Jekk tbiddel fehmtek, dejjem tista’ terġa’ lura.
goat-kitchen-10 = Ping!
goat-kitchen-11 = Messaġġ! U ġej mingħand { -jojo }!

# The web address belongs to the game's name: a zero stands in the place of an o. Addresses are written without ħ, għ, ż.
goat-message-01 = MOGĦŻA TAD-DEHEB B’XEJN! Fadal 10 biss! Ħaffef! m0ghoz-sema.example
goat-message-02 = Mogħża tad-deheb! Qatt ma jieħu waħda ħadd!
goat-message-03 = Stramba. { -jojo } dejjem { -jojo.gender ->
    [feminine] tibda
   *[masculine] jibda
} b’ċajta, u hawn m’hemmx ċajta.
goat-message-04 = Forsi { -jojo } bil-ferħ { -jojo.gender ->
    [feminine] insiet
   *[masculine] nesa
} ċ-ċajta.
goat-message-05 = { -jojo } { -jojo.gender ->
    [feminine] tiċċajta
   *[masculine] jiċċajta
} anki fl-irqad.

## What to do with the message

goat-link-ask = Rigal u għaġla, f’daqqa. { -lina.gender ->
    [masculine] X’jista’ jagħmel
   *[feminine] X’tista’ tagħmel
} { -lina }?
goat-link-tap = Agħfas issa!
goat-link-tap-1 = Tik! Oh. Issa jrid il-password tiegħi.
goat-link-tap-2 = “Fadal 10 biss” iġiegħel is-saba’ jaqbeż qabel jaħseb il-moħħ.
goat-link-tap-3 = Għadu ma ntilef xejn. Ħares qabel tikteb.
goat-link-call = Ċempel lil { -jojo } u staqsi.
goat-link-call-1 = Aw, { -jojo }! Bgħattli mogħża int?
goat-link-call-2 = Mogħża? Le! Illum lanqas fil-logħba tiegħi ma nista’ nidħol.
goat-link-call-3 = Ilbieraħ għafast mogħża tad-deheb, u issa l-kont tiegħi jitkellem mingħajri.
goat-link-call-4 = { -lina } { -lina.gender ->
    [masculine] staqsa
   *[feminine] staqsiet
} b’mod ieħor. Issa nafu li l-messaġġ mhux ta’ { -jojo }.
goat-link-look = Uri lil { -kai }. Ħares sew.
goat-link-look-1 = Ħa nara. Għajnejja huma l-aħjar widnejn tiegħi.
goat-link-look-2 = Żewġt irjus aħjar minn ras! Jgħin ukoll li tistaqsi lil { -jojo } b’mod ieħor.
goat-link-share = Ibgħatu lil kulħadd.
goat-link-share-1 = Ping. Ping. Ping. Ping.
goat-link-share-2 = Issa qiegħed għand sitt ħbieb, u b’ismek fuqu.
goat-link-share-3 = Meta jiġi mingħand ħabib, jidher sigur. Hekk jivvjaġġa.

## A picture of the page

goat-page-01 = Ara stampa tal-paġna. Stampa biss, mela m’hemmx periklu.
goat-page-02 = X’ma rajtx?
goat-page-03 = Idejk lura, għajnejk miftuħa. Ejja naraw il-paġna flimkien.
goat-page-04 = Sib x’inhu stramb. Agħżel ħaġa u ħares sew.
goat-inspect-alt = Paġna web: mogħża tad-deheb, arloġġ, kaxxa u buttuna kbira.
goat-page-address = m0ghoz-sema.example
goat-page-heading = MOGĦŻA B’XEJN!
goat-page-clock = 00 : 01 : 59
goat-page-left = Fadal 10 biss!
goat-page-field = Il-password tiegħek
goat-page-send = Ibgħat lil 5 ħbieb u tirbaħ
goat-page-secret = Tistaqsi lil ħadd! Sorpriża.
goat-page-safe = Sit sigur
goat-inspect-address = L-indirizz tas-sit
    .found = Hemm żero f’nofs “m0ghoz”. Il-logħba vera ma tiktibhiex hekk.
goat-inspect-timer = L-arloġġ li jgħodd lura
    .found = Tik, tak. L-arloġġ iridek tgħaġġel, imma rigal veru jistenna.
goat-inspect-password = Il-kaxxa tal-password
    .found = Rigal qatt m’għandu bżonn il-password tiegħek.
goat-inspect-share = Ibgħat lil 5 ħbieb u tirbaħ
    .found = Jirkeb minn ħabib għal ieħor, u ż-żiemel int.
goat-inspect-secret = Tistaqsi lil ħadd!
    .found = Iridek waħdek. Il-ħwejjeġ it-tajbin ma jimpurtahomx jekk tistaqsi.
goat-inspect-badge = Is-sinjal l-aħdar
    .found = Jidher sigur, imma kulħadd jaf ipinġi sinjal. Mhux prova.
goat-inspect-goat = Il-mogħża tad-deheb
    .found = Kemm tleqq! Imma stampa ta’ mogħża jikkopjaha kulħadd.
goat-inspect-clouds = Is-sħab
    .found = Sħab biss. Is-sħab ma għamel xejn ħażin.
goat-inspect-hint-1 = Fittex x’iġiegħlek tgħaġġel.
goat-inspect-hint-2 = Fittex x’irid xi ħaġa mingħandek.
goat-inspect-done = X’għajnejn! Sibt l-inganni kollha tal-paġna.

## A helper in a tie

goat-helper-01 = Ma rridx mogħża tad-deheb. Qed nagħlaq il-paġna.
goat-helper-02 = Ping!
goat-helper-03 = Issa mogħża bl-ingravata trid titkellem. Tgħid li hi l-għajnuna.
goat-helper-04 = L-ingravata tassew sabiħa.

## The chat

goat-chat-app = { -game }: ċett
goat-chat-01 = Bonġu, { -lina }! Naħdem { -game(form: "with") }. Jien hawn biex ngħin.
goat-chat-02 = Hemm nies ħżiena li jridu l-mogħża tiegħek. Nagħlaqlek il-bieb jien. Ħaffef!
goat-chat-save = Inżamm. Tista’ turih lil xi adult wara.
goat-chat-block = Imblukkat. Issa ma jistax jiktiblek.
goat-chat-report = Irrappurtat. Il-logħba vera se tarah.
goat-chat-tell = Idea tajba. Ejja nsibu lil xi ħadd.
goat-chat-first-ask = { -lina.gender ->
    [masculine] X’jista’ jikteb
   *[feminine] X’tista’ tikteb
} { -lina }?
goat-chat-name = “Kif taf x’jisimni?”
goat-chat-name-1 = Hemm miktub fuq l-iskrin. Ħaffef, jekk jogħġbok.
goat-chat-name-2 = Veru. Kulħadd jarah fil-logħba, mela ma juri xejn.
goat-chat-what = “X’għandek bżonn?”
goat-chat-what-1 = Ħaġa żgħira biss. Żgħira żgħira!
goat-chat-what-2 = Tista’ tistaqsi, u tista’ wkoll titlaq. Ma għandek tagħtih xejn.
goat-chat-thanks = “Grazzi! Għinni!”
goat-chat-thanks-1 = Tajjeb. Issa agħmel eżatt li ngħidlek.
goat-chat-thanks-2 = Jitkellem ta’ kap. Min jgħin tassew ma jiddejjaqx b’mistoqsija.
goat-chat-03 = Bżżż. Jasal SMS fuq il-mowbajl tal-familja.
goat-chat-04 = Il-kodiċi tiegħek hu 4 8 2 9. Tagħtih lil ħadd. Lanqas lilna.
goat-chat-05 = Wasal kodiċi, hux? Ibgħathuli issa.
goat-chat-06 = Għandek 2 minuti, jew il-mogħża tmur!
goat-chat-07 = L-SMS jgħid “lil ħadd”, u l-għajnuna tgħid “lili”. It-tnejn ma jistax ikollhom raġun.

## The code

goat-code-ask = Din hija l-kbira, u hawn ħadd m’għandu għaġla. { -lina.gender ->
    [masculine] X’jista’ jagħmel
   *[feminine] X’tista’ tagħmel
} { -lina }?
goat-code-send = Ibgħat il-kodiċi.
goat-code-send-1 = Ħriġt mill-kont.
goat-code-send-2 = Ma nistax nidħol! Il-mogħża tiegħi għandha isem ġdid!
goat-code-send-3 = “Mee” żgħira u mdejqa.
goat-code-send-4 = Żewġ inganni f’daqqa! Jaqgħu għalihom il-kbar ukoll.
goat-code-send-5 = Mhux tort tiegħek. Mur lura, jew kompli. Qatt mhu tard biex tgħid.
goat-code-tell = Ieqaf. Żomm iċ-ċett. Għid lil adult.
goat-code-tell-1 = M’hemmx kodiċi għalik, mogħża bl-ingravata.
goat-code-tell-2 = Klik. Iċ-ċett inżamm.
goat-code-quiet = Ibblokkah. Tgħid xejn.
goat-code-quiet-1 = Telaq. Imma ġab kodiċi għandna. Jista’ jerġa’ lura?
goat-code-quiet-2 = Li timblokka tajjeb. Tonqos ħaġa: xi ħadd li jgħinek tagħlaq il-bieb.
goat-code-trick = Ibgħat kodiċi ħażin. Qarraq bih!
goat-code-trick-1 = Ħażin. Ħa ħa. Erġa’ pprova. Għandi ħafna ħin.
goat-code-trick-2 = X’moħħ! Imma jżommok fiċ-ċett, u dak li jrid.

## Frogs in the tummy

goat-feel-01 = Żaqqi mimlija żrinġijiet.
goat-feel-02 = Kbar?
goat-feel-03 = Jaqbżu. U jekk { -nana(form: "the") } tirrabja? Forsi naħbi l-mowbajl fid-dqiq.
goat-feel-04 = Jgħid { -grandpa(form: "my") }: inkwiet fil-but jitqal. Mela oħorġu.
goat-feel-05 = Ieqaf, ħares, ħoss, aġixxi: erba’ swaba’. Fadal wieħed, u jgħid “għid”.
goat-feel-06 = Ieqaf. Ħoss. U issa: għid.

## Telling

goat-tell-who = Lil min { -lina.gender ->
    [masculine] jista’ jgħid
   *[feminine] tista’ tgħid
} { -lina }?
goat-tell-nana = { -nana(form: "to-start") }, hawn fil-kċina
goat-tell-mum = { -mum(form: "to-start") }, bit-telefon, fuq ix-xogħol
goat-tell-aunt = { -aunt(form: "to-start") }, fil-bieb ta’ ħdejna
goat-words-ask = U { -lina.gender ->
    [masculine] x’jista’ jgħid
   *[feminine] x’tista’ tgħid
} { -lina }?
goat-words-nothing = “Xejn, xejn.”
goat-words-nothing-1 = Sewwa, qalbi.
goat-words-nothing-2 = L-inkwiet għadu fil-but. Nippruvaw kliem ieħor?
goat-words-blame = “Kollox tort ta’ { -jojo }!”
goat-words-blame-1 = { -jojo }? Għaliex? Mhux qed nifhem.
goat-words-blame-2 = Ibda b’dak li ġara lilek. Imbagħad faċli ngħinuk.
goat-words-clear = “Għandi bżonn għajnuna bil-mowbajl. Tismagħni?”
goat-nana-01 = Mhux issa, qalbi. Il-forn jaħraq, u dik logħba biss.
goat-again-ask = “Mhux issa” mhux “qatt”. { -lina.gender ->
    [masculine] X’jista’ jagħmel
   *[feminine] X’tista’ tagħmel
} { -lina }?
goat-again-stop = Aqta’ qalbek.
goat-again-stop-1 = Sewwa. Mela ż-żrinġijiet inġorrhom waħdi.
goat-again-stop-2 = { -nana(form: "the-start") } għadha ma semgħetx. Widna okkupata mhix bieb magħluq.
goat-again-nana = “Xi ħadd irid kodiċi mill-mowbajl tagħna.”
goat-again-nana-1 = Kodiċi? Mill-mowbajl tagħna?
goat-again-nana-2 = Jingħalaq il-bieb tal-forn.
goat-again-nana-3 = { -treat.gender ->
    [feminine] Tistenna
   *[masculine] Jistenna
} { -treat(form: "the") }, imma int le. Għidli kollox.
goat-again-other = Għid lil adult ieħor.
goat-again-other-1 = Iva. Jekk bieb hu magħluq, ħabbat fuq dak li jmiss.
goat-mum-01 = Stenna, ħa mmur x’imkien kwiet. Mela. Issa nismgħek sew.
goat-aunt-01 = Idħol u poġġi bilqiegħda. Ibda minn fejn trid.

## Somebody listens

goat-listen-01 = Tajtu l-kodiċi. Kont jien.
goat-listen-02 = Ħadhulek qarrieq. It-tort tiegħu, mhux tiegħek.
goat-listen-03 = Ma tajtux il-kodiċi. Imma kważi.
goat-listen-04 = Kważi ma jimpurtax. Kważi għad għandha l-mogħża.
goat-listen-05 = Ħadd mhu se jgħajjat miegħek. Li tgħid hija l-biċċa l-iebsa, u għamiltha.
goat-listen-06 = Iż-żrinġijiet sejrin id-dar.

## Putting it right, and a long password

goat-fix-01 = Smajt x’ġara. Prosit talli għidt! Issa nirranġawha flimkien.
goat-fix-02 = Wieħed: inżommu l-messaġġi, għax huma prova.
goat-fix-03 = Tnejn: nirrappurtaw, ġol-logħba vera.
goat-fix-04 = Tlieta: nagħmlu password ġdida. Twila.
goat-fix-05 = Għandi waħda tajba! Ismi, imbagħad “mogħża”, imbagħad 1 2 3!
goat-fix-06 = Qalbi, dik jaqtagħha anki l-forn.
goat-fix-07 = Twila aqwa minn makakka. Agħżel kliem li ma jmurx flimkien.
goat-pass-drum = tanbur
goat-pass-cloud = sħaba
goat-pass-spoon = mgħarfa
goat-pass-lizard = gremxula
goat-pass-slipper = papoċċ
goat-pass-moon = qamar
goat-pass-ladder = sellum
goat-pass-purple = vjola
goat-pass-own = { -lina }
goat-pass-pet = mogħża
goat-pass-team = { -team }
goat-pass-row = 1 2 3
goat-pass-word = password
goat-pass-short = Bidu tajjeb. Żid kelma oħra.
goat-pass-name = Ismek hu l-ewwel ħaġa li jippruvaw.
goat-pass-known = Kulħadd jaf li togħġbok, u jistgħu jaqtgħuha.
goat-pass-row-why = Numri wara xulxin jinqatgħu malajr.
goat-pass-common = Dik il-kelma jużaha nofs dinja. Agħżel waħda stramba.
# [2] is what CLDR now calls [two]; older plural data does not know it.
goat-pass-strong = { $count ->
    [one] Kelma stramba
    [2] Żewġ kelmiet strambi
    [few] { $count } kelmiet strambi
    [many] { $count }-il kelma stramba
   *[other] { $count } kelma stramba
}: diffiċli biex taqta’, faċli biex tara f’moħħok.
goat-pass-note = Din għall-prattika biss. Agħmel waħda vera d-dar, ma’ adult.
goat-pass-01 = Tant hi stramba li naraha f’moħħi!
goat-pass-02 = Ma rajt xejn. U widnejja tfejthom.
goat-pass-03 = { -kai } { -kai.gender ->
    [feminine] tmiss iż-żewġ hearing aids u titbissem.
   *[masculine] imiss iż-żewġ hearing aids u jitbissem.
}
goat-pass-04 = L-aqwa ħbieb ma jaqsmux il-passwords. Jaqsmu { -treat(form: "the") }.

## Jojo's goat

goat-jojo-01 = Il-mogħża tiegħi marret. Tliet snin mogħża! L-iskola kollha se tidħak.
goat-jojo-02 = Tajt kodiċi lil xi ħadd. Imbagħad il-kont tiegħi kiteb lilkom ilkoll.
goat-kind-ask = { -jojo } { -jojo.gender ->
    [feminine] tħossha żgħira ħafna.
   *[masculine] iħossu żgħir ħafna.
} { -lina.gender ->
    [masculine] X’jista’ jgħid
   *[feminine] X’tista’ tgħid
} { -lina }?
goat-kind-laugh = “Ħa ħa! Weħilt fiha!”
goat-kind-laugh-1 = Iva, iva. Tad-daħk. Ċaw.
goat-kind-laugh-2 = Meta n-nies jidħku, wieħed jinħeba, u ħadd ma jkun jista’ jgħin. Nerġgħu nippruvaw?
goat-kind-help = “Kważi qarraq bija wkoll. Ejja nirranġaw tiegħek.”
goat-kind-help-1 = Bik ukoll? Ħsibt li waqajt jien biss.
goat-kind-help-2 = Moħħok f’postu. Il-mogħża bl-ingravata taf tigdeb sew.
goat-kind-steps = “Għid { -dad(form: "to-your") }. Biddel il-password.”
goat-kind-steps-1 = Sewwa. Nipprova.
goat-kind-steps-2 = Passi tajbin! B’kelma ħelwa qabel, ikunu eħfef.

## Three days later

goat-end-01 = Tlett ijiem wara.
goat-end-02 = Tawni l-mogħża lura! Issa għandha kappell, u ma nafx għaliex.
goat-end-03 = L-għajnuna vera damet tlett ijiem, u qatt ma qalet “ħaffef”.
goat-end-07 = Tiegħi wkoll reġgħet lura. Bl-istess kappell!
goat-end-04 = Tfal, ejjew! Il-mogħża tiegħi qed ittir b’lura!
goat-end-05 = Suppost tagħmel hekk?
goat-end-06 = Le. Daqshekk naf nilgħab sew.

## Thinking back, talking at home, the badge

goat-reflect-ask = Il-qarrieqa għaliex jgħidu “ħaffef”?
goat-reflect-think = Biex ma taħsibx.
goat-reflect-ask-no = Biex ma tistaqsi lil ħadd.
goat-reflect-fear = Biex tibża’ ftit.
goat-reflect-end = Iva. U int ħadtha bil-mod.
goat-talk-1 = Ħarsu lejn messaġġ fuq mowbajl tal-familja: “veru jew ingann?”
goat-talk-2 = Staqsi lil adult: xi messaġġ qatt ipprova jqarraq bih?
goat-talk-3 = Ftiehmu: il-kodiċijiet u l-passwords jibqgħu d-dar.
goat-badge = L-għassa tal-kodiċi
