attestSearch.texts(17,["articles/gospelherald-atmeh-99412082.html","Witnesses and Observatory give different tolls for the bomb at Atmeh","en","ltr",0,"The Gospel Herald",["witnesses","Syrian Observatory for Human Rights","a witness"],[
["A bomb on the Syrian side of the Atmeh crossing killed at least 25 people on Thursday 6 October, most of them foreign-backed rebels, witnesses said.","cf7628de",1,"1126b626","at least 25 killed",1],
["The Syrian Observatory for Human Rights spoke of at least 21 dead.","3dd403ca",1,"4a05f391","at least 21 killed",2],
["Most of those killed belonged to Failaq al-Sham, a witness said.","c06c2ee0",2,"ad5ee668",0,3],
["Sheikh Khaled al-Sayyed, who headed the civil judicial body of eastern Aleppo, was among the dead.","246c9942"],
["Islamic State claimed the attack.","320cecd9"]]])
