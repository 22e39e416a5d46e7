attestSearch.texts(43,["articles/timesofpakistan-sukkari-edfe3ecf.html","Activists report one dead and over a hundred hurt in al-Sukkari","en","ltr","2016-09-07","Times of Pakistan",["activists","Syrian Observatory for Human Rights"],[
["At least one person was killed and more than 100 were injured when a helicopter dropped two barrels on al-Sukkari in Aleppo on Tuesday, according to activists and medical sources.","36e3569e",1,"10f0cfbe","at least 1 killed",1,1,"d30961a5","more than 100 wounded",1],
["More than 70 people were treated for choking, the Syrian Observatory for Human Rights said.","e2f06046",1,"d88f8877","more than 70 wounded",2],
["The Aleppo Media Centre blamed chlorine.","d11a8135"]]])
