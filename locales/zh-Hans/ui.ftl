# Draft translation, made by machine: it awaits native readers (children, teachers, parents).
### Every word of the game around the stories. Sentences stay short.

## The window, the loading page, the first run

window-title = { -mascot }：网络安全历险记
loading-title = 山羊正在赶来……
loading-parts = { $total }份里的第{ $done }份。以后没有网络也能玩。
loading-almost = 马上就好。

first-language = 选择语言
first-band = 选择年龄
    .about = 故事会适合你的年龄。以后还可以改。
first-read-aloud = 要不要有声音读给你听？
    .about = 以后可以在设置里改。
first-read-aloud-yes = 要，读给我听
first-read-aloud-no = 不用，我自己读
first-done = 出发！
first-step = 第{ $step }步，共{ $total }步

# The age bands. They are never called small or big.
band-young = 6到8岁
    .about = 短故事，有两种选择
band-middle = 9到12岁
    .about = 长一点的故事，更多选择
band-older = 13到15岁
    .about = 长一点的故事，更难识破的把戏

## The title

title-name = { -mascot }
title-tagline = 网络安全历险记
title-play = 开始玩
title-resume = 继续故事
title-map = 所有故事
title-book = 我的徽章
title-language = 语言
title-settings = 设置
title-adults = 大人专区
title-quit = 关闭游戏
title-season = 第{ $number }季

## The season map

map-title = 选一个故事
# On the card of a story: only its number.
map-number = { $number }
map-sheet-next = 后面的故事
map-sheet-back = 前面的故事
map-count = { $done } / { $total }
map-count-about = { $done ->
    [0] 还没有完成的故事。慢慢来。
   *[other] { $total }个故事里，完成了{ $done }个。
}
map-episode-play = 开始玩
map-episode-resume = 继续
map-episode-again = 再玩一次
map-episode-restart = 重新开始
map-episode-done = 完成了
map-episode-new = 新
map-episode-begun = 玩过一些
map-episode-locked = 以后再来
    .about = 这个故事还在制作中。
map-episode-broken = 这个故事在休息
    .about = 里面有东西坏了。别的故事还能玩。
map-episode-practises = 你会练习：
map-leave = 离开地图
map-empty = 这里还没有故事。

## In a story

hud-leave = 离开
    .about = 先停一停。进度会保存。
hud-help = 找人帮忙
    .about = 谁能帮你，怎么帮
hud-settings = 设置
hud-back = 返回
    .about = 回到上一句
hud-history = 刚才说了什么
hud-speak = 读给我听
hud-speak-stop = 不读了
hud-next = 下一句
hud-close = 关闭
hud-scene = { $number } / { $total }

history-title = 刚才说了什么
history-empty = 还没有呢。故事才刚开始。
history-chose = 你选了：{ $option }

## Choices

choice-try-another-way = 换个办法试试
choice-go-on = 从这里继续
choice-tried = 试过了
choice-free = 你可以改主意。
choice-tricks = { $count ->
   *[other] 这里用了{ $count }个把戏
}

## Activities

activity-done = 完成
activity-go-on = 继续
activity-hint = 提示
activity-another-hint = 再来一个提示
activity-no-more-hints = 提示都在这里了。
activity-no-hurry = 慢慢来，不着急。

inspect-title = 仔细看看
inspect-ask = 找找哪里不对劲
inspect-how = 选一处，看仔细些。
inspect-found = 找到{ $found } / { $total }
inspect-found-about = { $found ->
    [0] 还没有找到。一共有{ $total }处。
   *[other] { $total }处里，找到了{ $found }处。
}
inspect-list = 你看过的地方
inspect-list-empty = 你看过的地方会列在这里。
inspect-spot-hidden = 可以看的一处
inspect-spot-found = 找到了
inspect-spot-fine = 这里没问题
inspect-picture = 一张网页图片

chat-title = 聊天
chat-not-in-contacts = 不在你的联系人里
chat-free = 这个聊天由你做主。
    .about = 随时可以停。
chat-choose-reply = 选一句回复
chat-save = 保存
    .about = 留一张聊天的图片
chat-block = 拉黑
    .about = 对方不能再给你发消息
chat-report = 举报
    .about = 告诉应用的管理员
chat-tell = 告诉别人
    .about = 现在就和大人说说
chat-leave = 离开聊天
    .about = 你不欠谁一句回答
chat-done = 完成
chat-blocked = 拉黑了。不会再有消息进来。
chat-over = 聊天结束了。按钮还可以用。
chat-finish = 继续
chat-typing = 正在输入
chat-bubble = { $name }写道：{ $text }
chat-bubble-own = { $name }回答：{ $text }

tell-title = 告诉别人
tell-step-who = 选择告诉谁
tell-step-words = 选择怎么说
tell-free = 选谁都可以。要是一个人在忙，就找另一个。
tell-asked = 问过了
tell-words-free = 你可以改主意。

passphrase-title = 搭一个长密码
passphrase-how = 选几个词。再选一次就能拿回来。
passphrase-row = 你的词
passphrase-tray = 可以选的词
passphrase-slot-empty = 一个空位
passphrase-more = { $count ->
    [0] 够长了
   *[other] 还要{ $count }个
}
passphrase-strength = 有多难猜？
passphrase-strength-0 = 非常好猜
passphrase-strength-1 = 好猜
passphrase-strength-2 = 越来越好
passphrase-strength-3 = 不错
passphrase-strength-4 = 很牢固
passphrase-mix = 再打乱一次
passphrase-clear = 全部拿回来
passphrase-done = 完成
passphrase-placed = { $word }，在第{ $place }个位置
passphrase-practice = 只是练习。什么都不会保存。

sort-title = 给卡片分类
sort-how = 把卡片移到盒子里，或者按一下盒子。卡片可以拿回来。
sort-card = 第{ $number }张卡片，共{ $total }张
sort-all-done = 所有卡片都放好了。
sort-count = { $count }
sort-bin = { $bin }，{ $count ->
   *[other] { $count }张卡片
}
sort-placed = { $card }它放在：{ $bin }。拿回来

spread-title = 看看它传到哪里
spread-go = 开始
spread-number = { $count }
spread-picked = 选了{ $picked } / { $total }
spread-phone = 手机{ $number }，{ $friends ->
   *[other] { $friends }个朋友
}
spread-phone-reached = 手机{ $number }，{ $friends ->
   *[other] { $friends }个朋友
}，它传到了这里
spread-phone-heard = 手机{ $number }，{ $friends ->
   *[other] { $friends }个朋友
}，真话传到了这里
spread-phone-deleted = 手机{ $number }，{ $friends ->
   *[other] { $friends }个朋友
}，在这里删掉了

compare-title = 两个来源，一件事
compare-look = 看一看
compare-looked = 看了{ $looked }个，看{ $enough }个就够了
compare-covered = { $source }：{ $question }看一看
compare-open = { $source }：{ $question }{ $answer }
compare-think = 现在你怎么想？
compare-sure = 你有多确定？

order-title = 先做什么？
order-how = 选出下一步。再选一次就能拿回来。
order-row = 排好的顺序
order-next = 下一步是什么？
order-number = { $number }
order-placed = 第{ $number }步：{ $step }拿回来
order-empty = 这里放第{ $number }步。

who-sees-title = 谁能看见？
who-sees-now = { $viewer }能看见：
who-sees-aims = 我们想要这样
who-sees-aim-holds = 做到了：{ $aim }
who-sees-aim-open = 还没有：{ $aim }
who-sees-switch = { $switch }：{ $now }
who-sees-position = { $switch }：{ $position }

plan-title = 舒服的一天
plan-how = 选一件事，再选一天里的一段时间。没有错误的安排。
plan-choose = 选择放进什么
plan-free = 自由时间
plan-hours = { $hours ->
   *[other] { $hours }小时
}
plan-block = { $block }，{ $hours ->
   *[other] { $hours }小时
}
plan-part = { $part }，{ $hours ->
    [0] 没有空闲时间
   *[other] 还有{ $hours }小时空闲
}
plan-filled = 排了{ $filled } / { $enough }小时
plan-feels = 这一天感觉怎么样
plan-beside = 之前的安排

vignette-title = 你会怎么做？
vignette-number = 故事{ $number } / { $total }
vignette-sure = 你有多确定？
vignette-good = 一个好办法

## After a story

reflection-title = 想一想
reflection-any = 每个答案都很好。
badge-title = 新徽章！
badge-new = 新徽章：{ $badge }
badge-kept = 它放进你的册子里了。
badge-practised = 你练习了
talk-title = 在家聊聊
    .about = 选一个一起做。没有人会检查。
talk-read = 把卡片读给我听
end-title = 结束
end-map = 回到地图
end-again = 再玩一次
end-rest = 正好伸个懒腰。

## My book

book-title = 我的册子
book-badges = 我的徽章
book-practised = 我练习过的
book-talk = 聊天卡
book-badge-got = 你有这枚徽章。
book-badge-locked = 在等你
book-badges-waiting = { $count ->
    [0] 这一季的徽章你全有了！
   *[other] 还有{ $count }枚徽章在等你。慢慢来。
}
book-practised-empty = 还没有呢。每个故事都会在这里加一点。
book-times = { $count ->
    [0] 还没有
   *[other] { $count }次
}

# Skills: a name, and one line that says what somebody could see.
skill-stop-and-feel = 停一停，想想感受
    .about = 先停下手，看看心里是什么感受。
skill-spot-pressure = 识破把戏
    .about = 叫出把戏的名字：催促、秘密、大奖。
skill-check-source = 查查是谁说的
    .about = 先换个办法问一问，再相信、再转发。
skill-spot-ads = 认出广告
    .about = 发现哪些东西想卖给你什么。
skill-guard-data = 保护隐私
    .about = 知道哪些事、哪些照片要留在家里。
skill-strong-keys = 牢固的密码
    .about = 想又长又古怪的密码。验证码留在家里。
skill-set-controls = 选择谁能看见
    .about = 把一项设置改成“只有我们”，再试一试。
skill-mind-money = 留心花钱
    .about = 看清真正的价格，花钱之前先问。
skill-ask-consent = 先问一问
    .about = 拍照、发照片之前先问。“不”就是不。
skill-think-spread = 想想会怎么传
    .about = 看看还有谁会看到，把传话停下来。
skill-stand-by = 陪在朋友身边
    .about = 不跟着起哄。问一句：你还好吗？
skill-say-no = 说“不”
    .about = 说不、离开或者拉黑。不用给理由。
skill-save-block-report = 保存、拉黑、举报
    .about = 留好证据，拉黑，举报，然后说出来。
skill-tell-adult = 告诉大人
    .about = 选好告诉谁，说出发生的事，不行就再试。
skill-balance-time = 样样都有时间
    .about = 安排一天：睡觉、玩、和人在一起。
skill-use-rights = 用好你的权利
    .about = 说出你可以要求什么，为自己，也为别人。

## Settings

settings-title = 设置
settings-now = 改了马上生效。
settings-reading = 阅读
settings-sound = 声音
settings-seeing = 画面
settings-moving = 动画
settings-stories = 故事
settings-language = 语言
settings-band = 年龄
settings-text-size = 字的大小
    .smaller = 字小一点
    .bigger = 字大一点
settings-read-aloud = 朗读
    .about = 有声音把每一句读出来
settings-music = 音乐
settings-effects = 音效
settings-voice = 人声
settings-captions = 用文字说明声音
    .about = 说出声音的意思
settings-mono = 两只耳朵一样
    .about = 只用一只耳朵或一个喇叭时
settings-reduced-motion = 少一点动画
    .about = 没有滑动，没有弹跳
settings-high-contrast = 高对比度
    .about = 深底白字，粗边框
settings-quieter = 小声一点
settings-louder = 大声一点
settings-percent = { $percent } %
settings-on = 开
settings-off = 关
settings-reset = 恢复原样
settings-no-voice = 这台设备没有这种语言的声音。

## Get help

help-title = 找人帮忙
help-kind = 这不是你的错，没有人怪你。
    .about = 说出来，就是勇敢。
help-tell = 告诉身边的大人
    .about = 给大人看这一页。会有人愿意听你说。
help-tell-who = 可以告诉谁？
help-tell-family = 家里的人
help-tell-school = 学校的老师
help-tell-near = 邻居，或者朋友家的大人
help-tell-coach = 教练或者活动老师
help-tell-again = 要是一个人不听，就告诉另一个。
help-what = 我现在可以做什么？
help-save-block-report = 保存。拉黑。举报。然后说出来。
help-country = 国家
help-country-choose = 选择你的国家
help-country-none = 没有选择
help-line = 儿童求助热线
    .about = 可以打电话聊聊。不说话也可以。
help-online-harm = 网上的事，找人帮忙
    .about = 聊天、游戏、照片里遇到的麻烦。
help-police = 警察
    .about = 大人可以帮你报警。
help-emergency = 紧急情况
    .about = 现在就有人有危险的时候。
help-emergency-unknown = 现在有危险？请打你所在地的紧急电话。
help-number = { $number }
help-free = 打电话不要钱。
help-anonymous = 不用说你的名字。
help-hours-always = 白天晚上都可以
help-hours-daily = 每天，{ $from }到{ $to }
help-hours-vary = 各个地方的时间不一样。
help-chat-too = 也可以给他们写消息。
help-none = 告诉一个你信任的大人。
    .about = 这个国家还没有核对过的号码。
help-busy = 没人接？再打一次。这不是因为你。
help-back = 回到游戏

## Leave

leave-title = 先停一停？
leave-saved = 存好了。下次可以从这里继续。
leave-stay = 接着玩
leave-map = 去地图
leave-title-screen = 去开始页
leave-quit = 关闭游戏

## When something does not work

notice-save-failed = 刚才没能存下你的进度。
    .about = 可以接着玩。我会再试一次。
notice-save-damaged = 保存的游戏坏了。我用了上一份好的。
    .about = 坏的那份放在一边了。这不是你的错。
notice-save-lost = 保存的游戏读不出来，所以我们重新开始。
    .about = 旧的那份放在一边了，可以请大人看看。
notice-save-newer = 保存的游戏来自更新的版本。
    .about = 它已经好好放在一边。请更新游戏。
notice-settings-reset = 你的设置读不出来。现在和最开始一样。
notice-no-storage = 这台设备存不了你的进度。
    .about = 可以玩，不过下次要重新开始。
notice-no-sound = 现在没有声音。每个声音也都写成了字。
notice-no-voice = 现在没有声音可以朗读。
notice-episode-broken = 这个故事有一页坏了，所以我们回到了地图。
    .about = 别的故事还能玩。
notice-episode-changed = 这个故事改过了。我们从这一段的开头继续。
notice-locale-broken = 这里缺了一些字，所以你可能会看到英文。
notice-picture-lost = 画面停住了。请等一下。
notice-art-missing = 少了一张图片。故事会继续。
notice-ok = 好的

## What sounds mean, in words

caption-message-in = 来了一条消息
caption-found-it = 铃声：找到了
caption-try-again = 轻轻的声音：再看看
caption-why = 铃声：原因在这里
caption-hint = 铃声：一个提示
caption-block = 咔：已拉黑
caption-report = 嗖：已举报
caption-save-proof = 咔：已存为证据
caption-tell = 温暖的声音：你告诉了别人
caption-badge = 快乐的音乐：一枚徽章

## A word for the first time

nudge-title = 你好！想开始时，就按大按钮。
nudge-map = 选一个故事吧。我陪你去。
nudge-read = 先读一读，再按箭头。

## For screen readers

access-says = { $name }说：{ $text }
access-sound = 声音：{ $text }
access-screen = 屏幕上：{ $text }
access-narrator = { $text }
access-question = { $name }问：{ $text }
access-option = 第{ $number }个，共{ $total }个：{ $text }
access-chosen = 已选
access-not-chosen = 未选
access-on = 开
access-off = 关
access-done = 完成
access-locked = 还没有打开
access-of = 第{ $number }个，共{ $total }个
access-percent = 百分之{ $percent }
access-button-not-yet = 以后会打开。
access-game = 游戏
access-story = 故事
access-choices = 你可以选什么
access-menu = 菜单
access-dialog = 游戏上面的一页
access-progress = 进度
access-moment = 请等一下

## For grown-ups

adults-title = 给家长和老师
adults-gate = 大人专区
    .about = 请先按{ $first }，再按{ $second }，然后按{ $third }。
adults-gate-again = 数字不对。请再试一次。
adults-digit = { $number ->
    [1] 一
    [2] 二
    [3] 三
    [4] 四
    [5] 五
    [6] 六
    [7] 七
    [8] 八
   *[9] 九
}
adults-about = 每个故事8到12分钟。一种风险，一项本领。
    .more = 孩子是替故事里的人选择，从不谈自己的生活。
adults-kept = 会保存什么
    .about = 徽章、练习过的本领，还有故事的进度。
    .more = 没有账号，没有名字，不用打字。数据不会离开这台设备。
adults-listen = 如果孩子告诉您一件事
    .about = 保持平静。听孩子说。谢谢孩子说出来。
    .more = 不要答应保密。告诉孩子您接下来会做什么。
adults-lines = 各国的求助热线
    .about = 灰色的号码是草稿：还没有人核对过。
adults-line-draft = 草稿：不给孩子看
adults-line-seen = 在该服务自己的网页上看到
adults-line-checked = { $name }于{ $date }核对
adults-measure = 玩之前和玩之后的问题
    .about = 给想看看有什么改变的班：短短的故事，孩子想让别人怎么做，有多确定。
    .more = 不记名字，不打分。只保存这台设备上所有孩子的总数，有五个孩子以后才能看到。有改变还不算证据：没有玩这个游戏的班也可能会变。
adults-measure-code = 班号
    .about = 一半的班从A版开始，一半从B版开始。
adults-measure-off = 关
adults-measure-even = 2、4、6号
adults-measure-odd = 1、3、5号
adults-measure-before = 第一个故事之前
adults-measure-after = 最后一个故事之后
# How many children have answered so far.
adults-measure-children = { $count ->
    [0] 还没有孩子回答。
   *[other] 有{ $count }个孩子回答了。
}
adults-measure-ask = 现在提问
# Answers of all children to the situations of a skill, before or after.
adults-measure-boxes = { $when }：安全，很确定：{ $solid }；安全，不太确定：{ $practice }；不安全，不太确定：{ $open }；不安全，很确定：{ $risky }
adults-erase = 全部删除
    .about = 这台设备上的徽章、进度和设置。
adults-erase-sure = 全部删除吗？删了就找不回来。
adults-erase-yes = 是的，全部删除
adults-erase-no = 不，留着
adults-erased = 全部删除了。

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
name-class-group = 永远的{ -class }
# Not a friend, but nobody says so yet: the question mark is all.
name-goat-helper = 客服？

## Countries of the help lines

country-AE = 阿拉伯联合酋长国
country-AL = 阿尔巴尼亚
country-AU = 澳大利亚
country-BR = 巴西
country-CN = 中国
country-ES = 西班牙
country-FR = 法国
country-GB = 英国
country-HU = 匈牙利
country-IN = 印度
country-KE = 肯尼亚
country-MA = 摩洛哥
country-MT = 马耳他
country-MU = 毛里求斯
country-NG = 尼日利亚
country-RU = 俄罗斯
country-SA = 沙特阿拉伯
country-US = 美国
