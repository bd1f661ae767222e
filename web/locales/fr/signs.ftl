### Signs that listeners give, as counts: for the desk and for whoever interprets.

signs = Signes de qui écoute
sign-slower = { PLURAL($n) ->
    [one] { $n } personne demande un débit plus lent
   *[other] { $n } personnes demandent un débit plus lent
}
sign-interpretation = { PLURAL($n) ->
    [one] { $n } personne n’a pas l’interprétation
   *[other] { $n } personnes n’ont pas l’interprétation
}
sign-cannot-hear = { PLURAL($n) ->
    [one] { $n } personne n’entend pas
   *[other] { $n } personnes n’entendent pas
}
sign-online = { $n } en ligne
sign-onsite = { $n } en salle
sign-for = depuis { $time }
