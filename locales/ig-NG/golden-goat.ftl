# A draft translation into Igbo, awaiting native readers. It follows the Nigerian version of each line.

### Episode 1: the golden goat. One message is one bubble and one voice slot.

goat-title = Ewu Ọlaedo
goat-blurb = Otu enyi zitere onyinye. Ọ̀ bụ onyinye n'eziokwu?

## The kitchen: a goat that flies backwards

goat-kitchen-01 = Up NEPA! Ọkụ abịala! { -kai }, lee! Ewu m na-efe azụ azụ!
goat-kitchen-02 = Ọ̀ bụ otú ahụ ka o kwesịrị ime?
goat-kitchen-03 = Mba. Ọ bụ na m bụ ọkaibe.
goat-kitchen-04 = Ewu na-efe efe? Ònye ga-ejide ya maka ofe ose?
goat-kitchen-05 = Ọ bụghị maka ofe, { -nana }. Ọ na-enye pọịntị!
goat-kitchen-06 = Hm. A naghị etinye pọịntị n'ofe ose.
goat-kitchen-07 = Ndewo! Abụ m { -mascot }. M ga-eso gị gaa.
goat-kitchen-08 = Gị ga-ahọrọ ihe { -lina } ga-eme. Were oge gị, ọsọ adịghị ya.
goat-kitchen-09 = Ị gbanwee obi gị, i nwere ike ịlaghachi azụ mgbe ọ bụla.
goat-kitchen-10 = Kpịm!
goat-kitchen-11 = Ozi! Ọ bụkwa { -jojo } zitere ya!

# The web address belongs to the game's name. A pack that renames the game overrides this line,
# goat-page-address and goat-inspect-address.
goat-message-01 = EWU ỌLAEDO N'EFU! Naanị 10 fọrọ! Mee ngwa! sky-g0ats.example
goat-message-02 = Ewu ọlaedo! Ọ dịghị onye na-enweta ewu ọlaedo!
goat-message-03 = Ọ tụrụ m n'anya. { -jojo } na-eji njakịrị amalite, ma nke a enweghị njakịrị.
goat-message-04 = Eleghị anya, obi ụtọ mere ka { -jojo } chefuo njakịrị.
goat-message-05 = { -jojo } na-akpa njakịrị ọbụna n'ụra.

## What to do with the message

goat-link-ask = Onyinye na ọsọ ọsọ, ha abụọ otu mgbe. Gịnị ka { -lina } nwere ike ime?
goat-link-tap = Pịa ya ugbu a!
goat-link-tap-1 = Apịala m ya! Ewoo. Ọ na-ajụ paswọọdụ m ugbu a.
goat-link-tap-2 = "Naanị 10 fọrọ" na-eme ka aka pịa tupu isi echee.
goat-link-tap-3 = Ihe ọ bụla efubeghị. I nwere ike ilele tupu i dee ihe.
goat-link-call = Kpọọ { -jojo } jụọ ya.
goat-link-call-1 = Ndewo, { -jojo }! Ọ̀ bụ gị zitere m ewu?
goat-link-call-2 = Ewu? Mba! Enweghị m ike ịbanye n'egwuregwu m taa.
goat-link-call-3 = Apịrị m ewu ọlaedo n'abalị ụnyaahụ. Ugbu a, akaụntụ m na-ekwu naanị ya.
goat-link-call-4 = { -lina } jụrụ n'ụzọ ọzọ. Anyị mazi na ọ bụghị { -jojo } dere ya.
goat-link-look = Gosi { -kai }. Leruo ya anya.
goat-link-look-1 = Ka m lee ya. Anya m bụ ntị m kacha mma.
goat-link-look-2 = Isi abụọ ka otu mma! Ịjụ { -jojo } n'ụzọ ọzọ ga-enyekwa aka.
goat-link-share = Zigara onye ọ bụla.
goat-link-share-1 = Kpịm. Kpịm. Kpịm. Kpịm.
goat-link-share-2 = Ugbu a, enyi isii enwetala ya, aha gị dịkwa na ya.
goat-link-share-3 = Ihe si n'aka enyi na-adị ka ọ dị mma. Otú ahụ ka o si aga.

## A picture of the page

goat-page-01 = Lee foto nke peeji ahụ. Ọ bụ naanị foto, nsogbu adịghị.
goat-page-02 = Gịnị ka m na-ahụghị?
goat-page-03 = Wepụ aka, mepee anya. Ka anyị lekọọ peeji ahụ ọnụ.
goat-page-04 = Chọta ihe ndị na-adịghị mma. Họrọ otu, leruo ya anya.
goat-inspect-alt = Peeji ịntanetị: ewu ọlaedo, elekere, igbe na nnukwu bọtịnụ.
goat-page-address = sky-g0ats.example
goat-page-heading = EWU ỌLAEDO N'EFU!
goat-page-clock = 00 : 01 : 59
goat-page-left = Naanị 10 fọrọ!
goat-page-field = Paswọọdụ gị
goat-page-send = Zigara enyi 5 ka i rite ya
goat-page-secret = Ajụla onye ọ bụla! Ọ bụ ihe ịtụnanya.
goat-page-safe = Saịtị dị mma
goat-inspect-address = Adreesị ịntanetị ahụ
    .found = E nwere zero n'etiti "g0ats". Ezi egwuregwu ahụ anaghị ede ya otú ahụ.
goat-inspect-timer = Elekere na-agụ azụ
    .found = Tịk, tịk. Elekere chọrọ ka i mee ngwa, ma ezi onyinye ga-echere.
goat-inspect-password = Igbe paswọọdụ gị
    .found = Onyinye anaghị achọ paswọọdụ gị.
goat-inspect-share = Zigara enyi 5 ka i rite ya
    .found = Ọ na-esi n'enyi agakwuru enyi, gị bụkwa ịnyịnya ya.
goat-inspect-secret = Ajụla onye ọ bụla!
    .found = Ọ chọrọ ka ị nọrọ naanị gị. Ihe ọma anaghị egbochi ịjụ mmadụ.
goat-inspect-badge = Akara maakị ndụ ndụ
    .found = O yiri ihe dị mma, ma onye ọ bụla nwere ike ise akara. Akara abụghị ihe akaebe.
goat-inspect-goat = Ewu ọlaedo ahụ
    .found = Ọ na-egbuke egbuke! Ma onye ọ bụla nwere ike iṅomi foto ewu.
goat-inspect-clouds = Igwe ojii
    .found = Ọ bụ naanị igwe ojii. O meghị ihe ọjọọ ọ bụla.
goat-inspect-hint-1 = Chọọ ihe na-akwa gị ka i mee ngwa.
goat-inspect-hint-2 = Chọọ ihe na-achọ ihe n'aka gị.
goat-inspect-done = Anya gị dị nkọ! Ị hụla aghụghọ niile dị na peeji a.

## A helper in a tie

goat-helper-01 = Achọghị m ewu ọlaedo. Ana m emechi peeji a.
goat-helper-02 = Kpịm!
goat-helper-03 = Ewu yi taị chọrọ ịgwa anyị okwu. Ọ sị na ya bụ customer care.
goat-helper-04 = Taị ya mara mma n'ezie.

## The chat

goat-chat-app = Nkata { -game }
goat-chat-01 = Ndewo, { -lina }. Abụ m customer care nke { -game }. Abịara m inyere gị aka.
goat-chat-02 = Ndị ọjọọ chọrọ ewu gị. Enwere m ike ịkpọchiri gị ụzọ. Mee ngwa!
goat-chat-save = Echekwala ya. I nwere ike igosi ya okenye ma e mechaa.
goat-chat-block = Egbochiela ya. O nweghịzi ike idere gị ozi.
goat-chat-report = Akpesaala ya. Ndị nwe ezi egwuregwu ahụ ga-eleba ya anya.
goat-chat-tell = Ezigbo echiche. Ka anyị chọta mmadụ.
goat-chat-first-ask = Gịnị ka { -lina } nwere ike ide?
goat-chat-name = "Olee otú i si mara aha m?"
goat-chat-name-1 = Ọ dị n'ihu fon gị. Biko, mee ngwa.
goat-chat-name-2 = Eziokwu. Onye ọ bụla nọ n'egwuregwu ahụ na-ahụ ya, ọ bụghị ihe akaebe.
goat-chat-what = "Gịnị ka ị chọrọ?"
goat-chat-what-1 = Naanị otu obere ihe. Obere ihe nta!
goat-chat-what-2 = I nwere ike ịjụ ajụjụ, i nwekwara ike ịpụ. I jighị ya ụgwọ.
goat-chat-thanks = "Daalụ! Nyere m aka!"
goat-chat-thanks-1 = Ọ dị mma. Ugbu a, mee ihe m kwuru.
goat-chat-thanks-2 = Ọ na-ekwu okwu ka onyeisi. Ajụjụ anaghị ewe ezi onye enyemaka iwe.
goat-chat-03 = Vuum. Ozi abatala na fon ezinụlọ.
goat-chat-04 = Koodu OTP gị bụ 4 8 2 9. Enyela ya onye ọ bụla. Enyekwala ya anyị.
goat-chat-05 = Ị hụla OTP ahụ? Zitere m ya ngwa ngwa.
goat-chat-06 = I nwere nkeji 2, ma ọ bụghị ya, ewu gị alaa!
goat-chat-07 = Ozi ahụ sị "enyela onye ọ bụla". Customer care sị "nye m". Ha abụọ agaghị abụ eziokwu.

## The code

goat-code-ask = Nke a kacha mkpa, ọsọ adịghịkwa ya. Gịnị ka { -lina } nwere ike ime?
goat-code-send = Ziga OTP ahụ.
goat-code-send-1 = Ewepụla gị n'akaụntụ gị.
goat-code-send-2 = Enweghị m ike ịbanye! Ewu m nwere aha ọhụrụ, ego fon anyị agwụkwaala!
goat-code-send-3 = Obere "mee" dị mwute.
goat-code-send-4 = Aghụghọ abụọ otu mgbe! Ha na-aghọgbu ọbụna ndị okenye.
goat-code-send-5 = Ọ bụghị mmejọ gị. Laghachi, ma ọ bụ gaa n'ihu. Oge ikwu ya anaghị agafe.
goat-code-tell = Kwụsị. Chekwaa nkata ahụ. Gwa okenye.
goat-code-tell-1 = Ị gaghị enweta koodu, ewu yi taị.
goat-code-tell-2 = Kpam! Echekwala nkata ahụ.
goat-code-quiet = Gbochie ya. Ekwula ihe ọ bụla.
goat-code-quiet-1 = Ọ laala. Ma o mere ka koodu bịakwute anyị. Ọ̀ ga-alọta ọzọ?
goat-code-quiet-2 = Igbochi ya dị mma. Otu ihe fọrọ: onye ga-enyere gị aka ịkpọchi ụzọ.
goat-code-trick = Ziga koodu na-abụghị ya. Ghọgbukwaa ya!
goat-code-trick-1 = Ọ bụghị ya. Ha ha. Nwaa ọzọ. Enwere m oge zuru ezu.
goat-code-trick-2 = Ị ma ihe! Ma ị ka nọ na nkata ahụ. Ọ bụ ihe ọ chọrọ.

## Frogs in the tummy

goat-feel-01 = Awọ jupụtara m n'afọ.
goat-feel-02 = Ọ̀ bụ nnukwu awọ?
goat-feel-03 = Ha na-amali elu. { -nana } tiwe mkpu nkọ? Enwere m ike izobe fon n'ime garri.
goat-feel-04 = Nchegbu dị n'akpa na-anyị arọ, ka { -grandpa(form: "common") } m na-ekwu. Ya mere, wepụta ya.
goat-feel-05 = Kwụsị, lee anya, gee ahụ gị ntị, mee ihe: mkpịsị aka anọ. Otu fọrọ, ọ sị "gwa mmadụ".
goat-feel-06 = Kwụsị. Gee ahụ gị ntị. Ugbu a: gwa mmadụ.

## Telling

goat-tell-who = Ònye ka { -lina } nwere ike ịgwa?
goat-tell-nana = { -nana }, ebe a n'usekwu
goat-tell-mum = { -mum }, na fon, n'ebe ọrụ
goat-tell-aunt = { -aunt }, na shọọpụ POS ya
goat-words-ask = Gịnị ka { -lina } nwere ike ikwu?
goat-words-nothing = "Ọ dịghị ihe."
goat-words-nothing-1 = Ọ dị mma, nwa m.
goat-words-nothing-2 = Nchegbu ahụ ka dị n'akpa. Ka anyị nwaa okwu ọzọ?
goat-words-blame = "Ọ bụ { -jojo } kpatara ya niile!"
goat-words-blame-1 = { -jojo }? Maka gịnị? Aghọtaghị m.
goat-words-blame-2 = Buru ụzọ kwuo ihe mere gị. Inyere gị aka ga-adị mfe.
goat-words-clear = "Achọrọ m enyemaka na fon. Ị̀ ga-ege m ntị?"
goat-nana-01 = Ọ bụghị ugbu a, nwa m. Mmanụ na-ekpo ọkụ, ọ bụkwa naanị egwuregwu.
goat-again-ask = "Ọ bụghị ugbu a" abụghị "mba". Gịnị ka { -lina } nwere ike ime?
goat-again-stop = Hapụ ya.
goat-again-stop-1 = Ọ dị mma. M ga-ebu awọ ndị a naanị m.
goat-again-stop-2 = { -nana } anụbeghị ya. Aka ji ọrụ abụghị ụzọ mechiri emechi.
goat-again-nana = "Mmadụ chọrọ OTP dị na fon anyị."
goat-again-nana-1 = OTP? Na fon anyị?
goat-again-nana-2 = E si n'ọkụ budata ite.
goat-again-nana-3 = { -treat } nwere ike ichere, ma gị enweghị ike. Gwa m ihe niile.
goat-again-other = Gwa okenye ọzọ.
goat-again-other-1 = Ee. Otu ụzọ mechie, kụọ aka na nke ọzọ.
goat-mum-01 = Chere, ana m aga ebe dị jụụ. Ehee. Ugbu a, ana m anụ gị nke ọma.
goat-aunt-01 = Bịa nọdụ ala. Ha na-anwale ya ndị ahịa m kwa izu. Malite ebe masịrị gị.

## Somebody listens

goat-listen-01 = Enyere m ya koodu ahụ. Ọ bụ m mere ya.
goat-listen-02 = Onye aghụghọ ka ọ bụ natara gị ya. Ọ bụ mmejọ ya, ọ bụghị nke gị.
goat-listen-03 = Enyeghị m ya koodu ahụ. Ma o fọrọ obere ka m nye ya.
goat-listen-04 = "O fọrọ obere" adịghị njọ. "O fọrọ obere" ka nwere ewu.
goat-listen-05 = Ọ dịghị onye ga-abara gị mba. Ikwu ya na-esi ike, ma i kwuola ya.
goat-listen-06 = Awọ ndị ahụ na-alawa.

## Putting it right, and a long password

goat-fix-01 = Anụla m ihe mere. I mere nke ọma na i kwuru ya! Ka anyị dozie ya.
goat-fix-02 = Nke mbụ: anyị debe ozi ndị ahụ, n'ihi na ha bụ ihe akaebe.
goat-fix-03 = Nke abụọ: anyị kpesaa ya n'ezi egwuregwu ahụ, kpọọkwa ụlọ akụ anyị.
goat-fix-04 = Nke atọ: anyị mee paswọọdụ ọhụrụ. Nke dị ogologo.
goat-fix-05 = Enwere m nke dị mma! Aha m, "ewu" esoro ya, 1 2 3 esoro!
goat-fix-06 = Nwa m, ọbụna ewu ga-ama nke ahụ.
goat-fix-07 = Nke dị ogologo ka nke gbagọrọ agbagọ ike. Họrọ okwu ndị na-enweghị njikọ.
goat-pass-drum = ịgba
goat-pass-cloud = igwe ojii
goat-pass-spoon = ngaji
goat-pass-lizard = ngwere
goat-pass-slipper = silipas
goat-pass-moon = ọnwa
goat-pass-ladder = keke
goat-pass-purple = agbada
goat-pass-own = { -lina }
goat-pass-pet = ewu
goat-pass-team = { -team }
goat-pass-row = 1 2 3
goat-pass-word = password
goat-pass-short = Mmalite ọma. Tinye otu okwu ọzọ.
goat-pass-name = Aha gị bụ ihe mbụ ndị mmadụ na-anwa.
goat-pass-known = Onye ọ bụla ma na nke a masịrị gị. Ha nwere ike ịma ya.
goat-pass-row-why = Nọmba sochiri ibe ha dị mfe ịma.
goat-pass-common = Ọkara ụwa na-eji okwu ahụ. Họrọ nke pụrụ iche.
goat-pass-strong = Okwu { $count } pụrụ iche: ịma ha siri ike, ma ịhụ ha n'uche dị mfe.
goat-pass-note = Nke a bụ naanị maka mmụta. Gị na okenye nọ n'ụlọ mee ezigbo nke gị.
goat-pass-01 = Ọ na-atọ ọchị nke na m na-ahụ ya n'uche!
goat-pass-02 = Ahụghị m ihe ọ bụla. Agbanyụkwara m ntị m.
goat-pass-03 = { -kai } metụrụ igwe ntị ya abụọ aka, mụmụọ ọnụ ọchị.
goat-pass-04 = Ezi enyi anaghị ekerịta paswọọdụ. Ha nwere ike ikerịta { -treat }.

## Jojo's goat

goat-jojo-01 = Ewu m efuola. Afọ atọ ka m ji zụọ ya! Ụlọ akwụkwọ niile ga-achị m ọchị.
goat-jojo-02 = Enyere m mmadụ koodu. Mgbe ahụ, akaụntụ m degaara unu niile ozi.
goat-kind-ask = Ihere na-eme { -jojo } nke ukwuu. Gịnị ka { -lina } nwere ike ikwu?
goat-kind-laugh = "Ha ha! A ghọgbuola gị!"
goat-kind-laugh-1 = Ọ dị mma. Chịwa ọchị. Ka ọ dị.
goat-kind-laugh-2 = A chịwa mmadụ ọchị, o zoo ezo. Onye ga-enyezi ya aka? Ka anyị nwaa ọzọ?
goat-kind-help = "O fọrọ obere ka ọ nwude m. Ka anyị dozie nke gị."
goat-kind-help-1 = Gị onwe gị? Echere m na ọ bụ naanị m bụ onye nzuzu.
goat-kind-help-2 = Ị bụghị onye nzuzu. Ewu ahụ yi taị maara agha ụgha.
goat-kind-steps = "Gwa { -dad(form: "common") } gị. Gbanwee paswọọdụ gị."
goat-kind-steps-1 = Ọ dị mma. M ga-anwa.
goat-kind-steps-2 = Ezigbo nzọụkwụ! Okwu ọma buru ụzọ, ọ ga-adị mfe karị.

## Three days later

goat-end-01 = Mgbe ụbọchị atọ gachara.
goat-end-02 = Ha enyeghachila m ewu m! O kpu okpu ugbu a, amaghị m ihe kpatara ya.
goat-end-03 = Ezi ndị enyemaka were ụbọchị atọ. Ha asịghị "mee ngwa" otu ugboro.
goat-end-07 = Nke m alọtakwala. O kpu ụdị okpu ahụ!
goat-end-04 = Ụmụaka, bịanụ o! Ewu m na-efe azụ azụ!
goat-end-05 = Ọ̀ bụ otú ahụ ka o kwesịrị ime?
goat-end-06 = Mba. Ọ bụ na m bụ ọkaibe.

## Thinking back, talking at home, the badge

goat-reflect-ask = Gịnị mere ndị aghụghọ ji asị "mee ngwa"?
goat-reflect-think = Ka i ghara iche echiche.
goat-reflect-ask-no = Ka ị ghara ịjụ onye ọ bụla.
goat-reflect-fear = Ka ụjọ tụọ gị ntakịrị.
goat-reflect-end = Ee. Ma i ji nwayọ mee ya.
goat-talk-1 = Leenụ otu ozi na fon ezinụlọ. Gwuonụ "eziokwu ka ọ̀ bụ aghụghọ?"
goat-talk-2 = Jụọ okenye: ozi ọ̀ nwatụla ịghọgbu ya?
goat-talk-3 = Kwekọrịtanụ: OTP, PIN na paswọọdụ agaghị apụ n'ụlọ.
goat-badge = Onye Nche Koodu
