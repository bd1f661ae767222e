### Signs that listeners give, as counts: for the desk and for whoever interprets.

signs = 听众反馈
sign-slower = { PLURAL($n) ->
   *[other] { $n }人希望说慢一点
}
sign-interpretation = { PLURAL($n) ->
   *[other] { $n }人没有口译
}
sign-cannot-hear = { PLURAL($n) ->
   *[other] { $n }人听不见
}
sign-online = 线上{ $n }人
sign-onsite = 会场{ $n }人
sign-for = 已持续{ $time }
