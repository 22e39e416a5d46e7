attestSearch.texts(78,["articles/snhr-hass-report-a3fb8ff5.html","Network documents thirty-eight civilians killed at the schools of Hass","en","ltr","2016-10-29","Syrian Network for Human Rights",["Syrian Network for Human Rights"],[
["The Syrian Network for Human Rights has documented 38 civilians, 18 children and six women among them, who were killed by bombs on a school complex in Hass, in Idlib, on 26 October.","df7b9ef5",1,"e92bd5f9","38 killed",1,1,"5cf31976","18 killed",1,1,"ffd6035b","6 killed",1],
["Four of the dead belonged to the teaching staff and 14 were students.","65850e27",1,"5c4bc017","4 killed",1],
["Two government SU-22 aircraft attacked the place for twenty minutes, according to the network, which saw neither armed groups nor depots there.","b23cf85a"]]])
