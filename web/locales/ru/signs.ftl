### Signs that listeners give, as counts: for the desk and for whoever interprets.

signs = Знаки от слушающих
sign-slower = { PLURAL($n) ->
    [one] { $n } просит говорить медленнее
    [few] { $n } просят говорить медленнее
    [many] { $n } просят говорить медленнее
   *[other] { $n } просят говорить медленнее
}
sign-interpretation = { PLURAL($n) ->
    [one] У { $n } нет перевода
    [few] У { $n } нет перевода
    [many] У { $n } нет перевода
   *[other] У { $n } нет перевода
}
sign-cannot-hear = { PLURAL($n) ->
    [one] { $n } не слышит
    [few] { $n } не слышат
    [many] { $n } не слышат
   *[other] { $n } не слышат
}
sign-online = { $n } онлайн
sign-onsite = { $n } в зале
sign-for = уже { $time }
