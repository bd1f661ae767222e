### Signs that listeners give, as counts: for the desk and for whoever interprets.

signs = إشارات من المستمعين
sign-slower = { PLURAL($n) ->
    [zero] لا أحد يطلب التمهّل في الكلام
    [one] شخص واحد يطلب التمهّل في الكلام
    [two] شخصان يطلبان التمهّل في الكلام
    [few] { $n } أشخاص يطلبون التمهّل في الكلام
    [many] { $n } شخصًا يطلبون التمهّل في الكلام
   *[other] { $n } شخص يطلبون التمهّل في الكلام
}
sign-interpretation = { PLURAL($n) ->
    [zero] الترجمة تصل إلى الجميع
    [one] شخص واحد لا تصله الترجمة
    [two] شخصان لا تصلهما الترجمة
    [few] { $n } أشخاص لا تصلهم الترجمة
    [many] { $n } شخصًا لا تصلهم الترجمة
   *[other] { $n } شخص لا تصلهم الترجمة
}
sign-cannot-hear = { PLURAL($n) ->
    [zero] الصوت يصل إلى الجميع
    [one] شخص واحد لا يسمع
    [two] شخصان لا يسمعان
    [few] { $n } أشخاص لا يسمعون
    [many] { $n } شخصًا لا يسمعون
   *[other] { $n } شخص لا يسمعون
}
sign-online = { $n } عن بُعد
sign-onsite = { $n } في القاعة
sign-for = منذ { $time }
