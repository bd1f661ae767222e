### Signs that listeners give, as counts: for the desk and for whoever interprets.

signs = Señales de quienes escuchan
sign-slower = { PLURAL($n) ->
    [one] { $n } pide hablar más despacio
   *[other] { $n } piden hablar más despacio
}
sign-interpretation = { PLURAL($n) ->
    [one] { $n } no recibe la interpretación
   *[other] { $n } no reciben la interpretación
}
sign-cannot-hear = { PLURAL($n) ->
    [one] { $n } no oye
   *[other] { $n } no oyen
}
sign-online = { $n } en línea
sign-onsite = { $n } en la sala
sign-for = desde hace { $time }
