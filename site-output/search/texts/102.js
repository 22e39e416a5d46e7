attestSearch.texts(102,["articles/scotsman-fardous-market-e5fc7cae.html","Strike on the largest market of rebel-held Aleppo kills fifteen","en","ltr",0,"The Scotsman",["Aleppo Media Center","Syrian Observatory for Human Rights"],[
["An air strike on the market of Fardous in eastern Aleppo killed at least 15 people early in the afternoon of 12 October, the Syrian Civil Defence and the Aleppo Media Centre said.","bd1085d2",1,"75097589","at least 15 killed",1],
["On 11 October at least 41 people, five children among them, were killed by air strikes on the east of the city, they said.","27eff4d7",1,"4c8a2f37","at least 41 killed",1,1,"920f41ec","5 killed",1],
["The Syrian Observatory for Human Rights gave lower numbers.","f754d552"],
["It has counted at least 358 civilians killed in eastern Aleppo since the truce fell apart on 19 September.","c3c6d253",1,"e5750e78","at least 358 killed",2]]])
