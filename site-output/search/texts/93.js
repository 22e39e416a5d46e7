attestSearch.texts(93,["articles/sohr-marja-790c14ac.html","Number of dead in al-Marja rises to thirteen","en","ltr",0,"Syrian Observatory for Human Rights",["Syrian Observatory for Human Rights"],[
["The number of civilians killed by air strikes on al-Marja, in Aleppo, on 17 October 2016 has risen to 13, ten of them children, the Syrian Observatory for Human Rights said.","946cb530",1,"afe33853","13 killed",1,1,"8969a11b","10 killed",1,2,"69762742",0,1],
["Most were of one family.","c354320e"],
["At Om Hosh a landmine killed a father and two children.","ad1b7f14",1,"e9035d20","1 killed",0,1,"1cc05ece","2 killed",0]]])
