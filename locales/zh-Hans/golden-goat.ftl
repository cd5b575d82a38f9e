# Draft translation, made by machine: it awaits native readers (children, teachers, parents).
### Episode 1: the golden goat. One message is one bubble and one voice slot.

goat-title = 金山羊
goat-blurb = 朋友送来一份礼物。真的是礼物吗？

## The kitchen: a goat that flies backwards

goat-kitchen-01 = { -kai }，快看！我的山羊在倒着飞！
goat-kitchen-02 = 它本来就该这样吗？
goat-kitchen-03 = 不是。是我太厉害了。
goat-kitchen-04 = 会飞的山羊？那它产奶吗？
goat-kitchen-05 = 它产分数，{ -nana }。
goat-kitchen-06 = 嗯。分数可不能加到茶里。
goat-kitchen-07 = 你好！我是{ -mascot }，来陪你们一起玩。
goat-kitchen-08 = { -lina }怎么做，由你来选。慢慢来，不着急。
goat-kitchen-09 = 要是改了主意，随时可以退回去。
goat-kitchen-10 = 叮！
goat-kitchen-11 = 有消息！是{ -jojo }发来的！

# The web address belongs to the game's name. A pack that renames the game overrides this line,
# goat-page-address and goat-inspect-address.
goat-message-01 = 免费金山羊！只剩10只！快点！sky-g0ats.example
goat-message-02 = 金山羊！从来没有人得到过金山羊！
goat-message-03 = 奇怪。{ -jojo }总是先讲笑话，这条里没有笑话。
goat-message-04 = 也许{ -jojo }太激动，顾不上讲笑话了。
goat-message-05 = { -jojo }睡着了都会讲笑话。

## What to do with the message

goat-link-ask = 又是礼物，又是催促。{ -lina }可以怎么做？
goat-link-tap = 马上点开！
goat-link-tap-1 = 点！咦，它要我的密码。
goat-link-tap-2 = “只剩10只”会让手指跑得比脑子快。
goat-link-tap-3 = 什么都还没丢。先看一看，再打字。
goat-link-call = 打电话问问{ -jojo }。
goat-link-call-1 = 嗨，{ -jojo }！是你给我发了山羊吗？
goat-link-call-2 = 山羊？没有啊！我今天连自己的游戏都进不去。
goat-link-call-3 = 昨晚我点了一只金山羊，现在我的账号自己在说话。
goat-link-call-4 = { -lina }换了个方法去问。现在知道了，不是{ -jojo }写的。
goat-link-look = 给{ -kai }看看，再看仔细些。
goat-link-look-1 = 让我看看。我的眼睛就是最好的耳朵。
goat-link-look-2 = 两个人一起想，真好！再换个方法问问{ -jojo }，就更好了。
goat-link-share = 转发给所有人。
goat-link-share-1 = 叮。叮。叮。叮。
goat-link-share-2 = 现在六个朋友都收到了，上面写着你的名字。
goat-link-share-3 = 朋友发来的，就觉得放心。它就是这样传开的。

## A picture of the page

goat-page-01 = 这是那个网页的图片。只是图片，很安全。
goat-page-02 = 我漏看了什么呢？
goat-page-03 = 手放下，眼睁大。我们一起看看这个网页。
goat-page-04 = 找找哪里不对劲。选一处，看仔细些。
goat-inspect-alt = 一个网页：金山羊、钟、框，还有一个大按钮。
goat-page-address = sky-g0ats.example
goat-page-heading = 免费金山羊！
goat-page-clock = 00 : 01 : 59
goat-page-left = 只剩10只！
goat-page-field = 你的密码
goat-page-send = 转给5个朋友就能赢
goat-page-secret = 别问任何人！这是个惊喜。
goat-page-safe = 安全网站
goat-inspect-address = 网址
    .found = “g0ats”中间藏着一个数字零。真正的游戏不是这样写的。
goat-inspect-timer = 倒数的钟
    .found = 滴答，滴答。这个钟想让你着急。真正的礼物可以等。
goat-inspect-password = 填密码的框
    .found = 送礼物，从来不需要你的密码。
goat-inspect-share = 转给5个朋友就能赢
    .found = 它骑着马，从一个朋友跑到另一个朋友。你就是那匹马。
goat-inspect-secret = 别问任何人！
    .found = 它想让你一个人。好事情不怕你去问别人。
goat-inspect-badge = 绿色的对勾
    .found = 看起来很安全，可是谁都能画个对勾。对勾不是证据。
goat-inspect-goat = 金山羊
    .found = 亮闪闪的！可是山羊的图片，谁都能复制。
goat-inspect-clouds = 云
    .found = 只是云。云没做错什么。
goat-inspect-hint-1 = 找找哪些东西在催你快点。
goat-inspect-hint-2 = 找找哪些东西想从你这里拿走什么。
goat-inspect-done = 好眼力！网页上的把戏全被你找到了。

## A helper in a tie

goat-helper-01 = 金山羊我不要了。我把网页关掉。
goat-helper-02 = 叮！
goat-helper-03 = 现在有只打领带的山羊想聊天。它说自己是客服。
goat-helper-04 = 它的领带倒是挺好看的。

## The chat

goat-chat-app = { -game }聊天
goat-chat-01 = 你好，{ -lina }！我是{ -game }的客服。我来帮你。
goat-chat-02 = 有坏人想要你的山羊。我可以帮你锁好门。快点！
goat-chat-save = 存好了。以后可以给大人看。
goat-chat-block = 拉黑了。现在它不能给你发消息了。
goat-chat-report = 举报了。真正的游戏会去查看。
goat-chat-tell = 好主意。我们去找个人说说。
goat-chat-first-ask = { -lina }可以写什么？
goat-chat-name = “你怎么知道我的名字？”
goat-chat-name-1 = 你的屏幕上写着呢。请快一点。
goat-chat-name-2 = 没错。游戏里人人都能看到，所以这什么也证明不了。
goat-chat-what = “你需要什么？”
goat-chat-what-1 = 就要一样小东西。一点点大！
goat-chat-what-2 = 你可以问，也可以直接走开。你什么都不欠它。
goat-chat-thanks = “谢谢！帮帮我！”
goat-chat-thanks-1 = 好。现在，我说什么你就做什么。
goat-chat-thanks-2 = 它说话像个领导。真正帮忙的人不怕你问。
goat-chat-03 = 嗡嗡。家里的手机收到一条短信。
goat-chat-04 = 您的验证码是4 8 2 9。请不要告诉任何人，包括我们。
goat-chat-05 = 验证码来了，对吧？马上发给我。
goat-chat-06 = 你只有2分钟，不然山羊就没了！
goat-chat-07 = 短信说“不要告诉任何人”，客服说“告诉我”。不可能两个都对。

## The code

goat-code-ask = 这一步很重要，谁也不用着急。{ -lina }可以怎么做？
goat-code-send = 把验证码发过去。
goat-code-send-1 = 你已退出登录。
goat-code-send-2 = 我进不去了！我的山羊换了名字！
goat-code-send-3 = 一声小小的、难过的“咩”。
goat-code-send-4 = 两个把戏一起上！连大人也会上当。
goat-code-send-5 = 这不是你的错。退回去，或者往下走。什么时候说出来都不晚。
goat-code-tell = 停。保存聊天。告诉大人。
goat-code-tell-1 = 打领带的山羊，验证码不给你。
goat-code-tell-2 = 咔嚓。聊天存好了。
goat-code-quiet = 拉黑它，什么也不说。
goat-code-quiet-1 = 它走了。可是它让我们收到了验证码。它会回来吗？
goat-code-quiet-2 = 拉黑很好。还缺一样：一个帮你锁好门的人。
goat-code-trick = 发个假的验证码，骗回去！
goat-code-trick-1 = 错了。哈哈。再试一次。我有的是时间。
goat-code-trick-2 = 真机灵！可是这样你就一直在聊，它要的就是这个。

## Frogs in the tummy

goat-feel-01 = 我肚子里全是青蛙。
goat-feel-02 = 大青蛙吗？
goat-feel-03 = 会跳的。要是{ -nana }生气怎么办？我可以把手机藏进面粉里。
goat-feel-04 = 我{ -grandpa(form: "common") }说，心事放在口袋里会变重。那就拿出来吧。
goat-feel-05 = 停、看、感受、做，四根手指了。还剩一根，它叫“说”。
goat-feel-06 = 停一停。想想感受。现在：说出来。

## Telling

goat-tell-who = { -lina }可以告诉谁？
goat-tell-nana = { -nana }，就在厨房里
goat-tell-mum = { -mum }，在上班，可以打电话
goat-tell-aunt = { -aunt }，就在隔壁
goat-words-ask = { -lina }可以怎么说呢？
goat-words-nothing = “哦，没什么。”
goat-words-nothing-1 = 好吧，亲爱的。
goat-words-nothing-2 = 心事还在口袋里。换句话试试，好吗？
goat-words-blame = “都怪{ -jojo }！”
goat-words-blame-1 = { -jojo }？为什么？我没听明白。
goat-words-blame-2 = 先说说你遇到了什么。这样就好帮忙了。
goat-words-clear = “手机的事，我需要帮忙。能听我说吗？”
goat-nana-01 = 等会儿吧，亲爱的。烤箱正热着呢。不就是个游戏嘛。
goat-again-ask = “等会儿”不是“永远不行”。{ -lina }可以怎么做？
goat-again-stop = 算了。
goat-again-stop-1 = 好吧。那我就自己带着这些青蛙。
goat-again-stop-2 = { -nana }还没听到呢。耳朵忙，不等于门关了。
goat-again-nana = “有人想要我们手机上的验证码。”
goat-again-nana-1 = 验证码？我们手机上的？
goat-again-nana-2 = 烤箱门关上了。
goat-again-nana-3 = { -treat }可以等，你不能等。都告诉我吧。
goat-again-other = 告诉另一个大人。
goat-again-other-1 = 对。一扇门关着，就去敲下一扇。
goat-mum-01 = 等一下，我找个安静的地方。好了，现在听得清楚了。
goat-aunt-01 = 进来坐吧。想从哪儿说起都行。

## Somebody listens

goat-listen-01 = 验证码是我给它的。是我。
goat-listen-02 = 是骗子从你这里骗走的。错在骗子，不在你。
goat-listen-03 = 验证码我没给它。不过差一点就给了。
goat-listen-04 = 差一点，没关系。差一点，山羊还在。
goat-listen-05 = 没有人怪你。说出来最难，你做到了。
goat-listen-06 = 青蛙们要回家了。

## Putting it right, and a long password

goat-fix-01 = 我听说了。你说出来了，真好！现在我们一起来解决。
goat-fix-02 = 第一：消息都留着，那是证据。
goat-fix-03 = 第二：在真正的游戏里举报。
goat-fix-04 = 第三：换一个新密码。要长的。
goat-fix-05 = 我有个好的！我的名字，加“山羊”，再加1 2 3！
goat-fix-06 = 宝贝，这个连烤箱都猜得到。
goat-fix-07 = 长的比花样多的更牢。选几个不相干的词。
goat-pass-drum = 大鼓
goat-pass-cloud = 云朵
goat-pass-spoon = 勺子
goat-pass-lizard = 蜥蜴
goat-pass-slipper = 拖鞋
goat-pass-moon = 月亮
goat-pass-ladder = 梯子
goat-pass-purple = 紫色
goat-pass-own = { -lina }
goat-pass-pet = 山羊
goat-pass-team = { -team }
goat-pass-row = 1 2 3
goat-pass-word = 密码
goat-pass-short = 开头不错。再加一个词。
goat-pass-name = 别人最先试的，就是你的名字。
goat-pass-known = 大家都知道你喜欢这个，所以猜得到。
goat-pass-row-why = 连着的数字很好猜。
goat-pass-common = 全世界一半的人都用这个词。选个特别的。
goat-pass-strong = { $count }个古怪的词：很难猜，脑子里却一下就能看见。
goat-pass-note = 这个只是练习。真的密码，在家和大人一起想。
goat-pass-01 = 太好笑了，我脑子里都能看见！
goat-pass-02 = 我什么都没看见。耳朵也关掉了。
goat-pass-03 = { -kai }拍拍两只助听器，笑了。
goat-pass-04 = 好朋友不用分享密码。可以分享{ -treat }。

## Jojo's goat

goat-jojo-01 = 我的山羊没了。养了三年的山羊！全校都会笑我的。
goat-jojo-02 = 我把验证码给了别人。然后我的账号就给你们都发了消息。
goat-kind-ask = { -jojo }觉得自己好没用。{ -lina }可以说什么？
goat-kind-laugh = “哈哈！你上当了！”
goat-kind-laugh-1 = 行。真好笑。再见。
goat-kind-laugh-2 = 被人笑，就会躲起来，那就谁也帮不上了。再试一次，好吗？
goat-kind-help = “我也差点上当。我们来救你的山羊吧。”
goat-kind-help-1 = 你也是？我还以为就我一个人这么笨。
goat-kind-help-2 = 你不笨。是打领带的山羊太会骗人了。
goat-kind-steps = “告诉你{ -dad(form: "common") }。把密码换掉。”
goat-kind-steps-1 = 好。我试试。
goat-kind-steps-2 = 步骤很好！先说句暖心的话，做起来就更容易。

## Three days later

goat-end-01 = 三天后。
goat-end-02 = 我的山羊回来了！它还戴了顶帽子，不知道为什么。
goat-end-03 = 真正的客服用了三天，一次也没说“快点”。
goat-end-07 = 我的也回来了。戴着一样的帽子！
goat-end-04 = 孩子们，快来！我的山羊在倒着飞！
goat-end-05 = 它本来就该这样吗？
goat-end-06 = 不是。是我太厉害了。

## Thinking back, talking at home, the badge

goat-reflect-ask = 骗子为什么总说“快点”？
goat-reflect-think = 好让你来不及想。
goat-reflect-ask-no = 好让你不去问别人。
goat-reflect-fear = 好让你有点害怕。
goat-reflect-end = 对。而你让它慢了下来。
goat-talk-1 = 一起看看家里手机上的一条消息，玩“真的还是把戏？”
goat-talk-2 = 问问大人：有没有消息想骗过你？
goat-talk-3 = 一起约定：验证码和密码留在家里。
goat-badge = 验证码小卫士
