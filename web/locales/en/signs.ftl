### Signs that listeners give, as counts: for the desk and for whoever interprets.

signs = Signs from those who listen
sign-slower = { PLURAL($n) ->
    [one] { $n } asks for slower speech
   *[other] { $n } ask for slower speech
}
sign-interpretation = { PLURAL($n) ->
    [one] { $n } misses the interpretation
   *[other] { $n } miss the interpretation
}
sign-cannot-hear = { PLURAL($n) ->
    [one] { $n } cannot hear
   *[other] { $n } cannot hear
}
sign-online = { $n } online
sign-onsite = { $n } in the room
sign-for = for { $time }
