# A draft translation into Igbo, awaiting native readers.
# Words that every story shares: the five steps, the tricks by name, what a child can always do.

five-stop = Kwụsị.
five-look = Lee anya.
five-feel = Gee ahụ gị ntị.
five-act = Mee ihe.
five-tell = Gwa mmadụ.
pressure-hurry = Aghụghọ ọsọ ọsọ. Onye na-eme ọsọ ọsọ anaghị echeli echiche.
pressure-friend = Aghụghọ enyi. Ọ na-eji aha onye masịrị gị.
pressure-boss = Aghụghọ onyeisi. Ọ na-eji "nsọpụrụ" eme ka i rube isi. Nsọpụrụ achọghị ihe nzuzo.
pressure-crowd = Aghụghọ igwe mmadụ. Onye ọ bụla na-eme ya, gị emee ya.
pressure-joke = Aghụghọ njakịrị. "Naanị njakịrị" anaghị atọ ọchị ma ọ wute mmadụ.
pressure-flattery = Aghụghọ otuto. Okwu ụtọ na-achọ ihe n'aka gị.
pressure-gift = Aghụghọ onyinye. Onyinye ebuo ụzọ, "i ji m ụgwọ" esoro.
pressure-secret = Aghụghọ ihe nzuzo. Ọ na-egbochi ndị ga-enyere gị aka.
pressure-test = Aghụghọ ule. "Gosi m!" Ọ dịghị mkpa ka i gosi ihe ọ bụla.
pressure-guilt = Aghụghọ ikpe ọmụma. Ọ na-eme ka ọ wute gị na ị jụrụ.
pressure-threat = Aghụghọ iyi egwu. Ọ chọrọ ka ụjọ tụọ naanị gị. Ị nọghị naanị gị.
pressure-prize = Aghụghọ ihe nrite. Ọ na-egbuke egbuke! O fọrọ obere! Lee ya ọzọ.
pressure-one-more = Aghụghọ "otu ọzọ". E mere ya ka ọ ghara ịgwụ agwụ.
common-play-scene = Gwuo akụkụ a
common-skip-scene = Mafee akụkụ a
common-retry = Nwaa ụzọ ọzọ
common-go-on = Si ebe a gaa n'ihu
common-calm = Ebe izu ike
common-save = Chekwaa ya
common-block = Gbochie ya
common-report = Kpesaa ya
common-tell = Gwa mmadụ
common-saved = Kpam! Echekwala ya.
common-not-blame = Ọ bụghị mmejọ gị.
common-never-late = Oge ikwu ya anaghị agafe.
common-reflect-any = Ezigbo echiche. Azịza ọjọọ adịghị ebe a.
common-stop-here = Nke taa agwụla. Bilie, setịa ahụ gị.
# How sure a child is, after a verdict or a short story.
sure-not = Ejighị m ya n'aka
sure-bit = Eji m ya n'aka ntakịrị
sure-very = Eji m ya n'aka nke ọma
