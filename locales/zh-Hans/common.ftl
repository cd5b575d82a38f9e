# Draft translation, made by machine: it awaits native readers (children, teachers, parents).
# Words that every story shares: the five steps, the tricks by name, what a child can always do.

five-stop = 停一停。
five-look = 看一看。
five-feel = 想想感受。
five-act = 动手做。
five-tell = 说出来。
pressure-hurry = 催促的把戏。一着急，就没法好好想了。
pressure-friend = 朋友的把戏。它借用了你喜欢的人的名字。
pressure-boss = 领导的把戏。它口气很大，好让你听话。
pressure-crowd = 人群的把戏。大家都做，所以你也做。
pressure-joke = 玩笑的把戏。要是伤了人，“开个玩笑”就不好笑了。
pressure-flattery = 夸奖的把戏。好听的话背后，想要点什么。
pressure-gift = 礼物的把戏。先送礼物，再说“你欠我的”。
pressure-secret = 秘密的把戏。它不让能帮你的人靠近。
pressure-test = 考验的把戏。“证明给我看！”你什么都不用证明。
pressure-guilt = 内疚的把戏。你说“不”，它就让你觉得难受。
pressure-threat = 吓唬的把戏。它想让你害怕，没人陪。你不是一个人。
pressure-prize = 大奖的把戏。亮闪闪的！差一点点！再看一眼。
pressure-one-more = “再来一次”的把戏。它做出来就是不让你停。
common-play-scene = 玩这一段
common-skip-scene = 跳过这一段
common-retry = 换个办法试试
common-go-on = 从这里继续
common-calm = 安静角
common-save = 保存
common-block = 拉黑
common-report = 举报
common-tell = 告诉别人
common-saved = 咔嚓。存好了。
common-not-blame = 这不是你的错。
common-never-late = 什么时候说出来都不晚。
common-reflect-any = 想得好。这里没有错误的答案。
common-stop-here = 今天就到这里。正好伸个懒腰。
# How sure a child is, after a verdict or a short story.
sure-not = 不确定
sure-bit = 有点确定
sure-very = 很确定
