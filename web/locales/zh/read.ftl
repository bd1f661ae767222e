### Reading along, in Simplified Chinese: for interpreters, and for whoever reads aloud.

read-title = 同步阅读
read-connecting = 正在连接
read-link-refused = 此链接已失效。请向主持人索取新链接。
read-link-again = 每分钟重试一次。
read-link-missing = 请用专用链接打开本页。链接在主持人那里。
read-no-line = 服务器没有应答，正在继续尝试。
read-fault = 请稍候
read-fault-means = 本页几秒后重新开始。
read-offline = 此刻可能已换人发言，正在继续尝试。

## What stands there
read-now = 现在
read-after = 再往后
read-answers = 正在回答这个问题
read-no-words = 没有预先的文字：即席发言
read-next-none = 尚未点名下一位
read-nobody = 现在无人发言
read-silence = 静思片刻
read-lobby = 会议即将开始
read-lobby-means = 将要朗读的内容会提前显示在这里。
read-ended = 会议已结束
read-blank = 主持人已清空屏幕
read-blank-means = 屏幕恢复时文字也会恢复。听众反馈照常计数。
read-message = 致所有人：
read-signs-none = 暂无听众反馈
read-said-now = 现在：{ $who }
read-said-next = 下一位：{ $who }

## This device
read-words = 显示的文字
read-both = 两者
read-original = 原文
read-translation = 译文
read-size = 文字大小
read-smaller = 缩小文字
read-larger = 放大文字
read-usual = 默认大小
read-dark = 深色背景
read-full = 全屏
read-help = 按键
read-close = 关闭
read-key-words = 原文、译文或两者
read-key-ground = 浅色或深色背景
read-keys = 启用单键操作
