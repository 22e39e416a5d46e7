attestSearch.texts(69,["articles/reuters-marjeh-c1491760.html","Rescue workers: fourteen of a family killed in eastern Aleppo","en","ltr","2016-10-17","Reuters",["Syrian Civil Defence","Syrian Observatory for Human Rights"],[
["Fourteen members of one family were killed by an air strike in eastern Aleppo on Monday, the Civil Defence said.","bdf2f82d",1,"3f38b856","14 killed",1,2,"674da249",0,1],
["It blamed Russian jets.","57c3ba93"],
["Air strikes on the east of the city have killed 448 people, 82 children among them, since the truce ended in September, according to the Syrian Observatory for Human Rights.","b02de791",1,"1f3b6679","448 killed",2,1,"77dd32ce","82 killed",2,2,"d99e4dda",0,2]]])
