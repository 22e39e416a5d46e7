attestSearch.texts(113,["articles/guardian-marjeh-864c986e.html","Members of one family among the dead of Marjeh","en","ltr","2016-10-17","The Guardian",["opposition activists","Aleppo Media Center","Syrian Civil Defence"],[
["Air strikes on the Marjeh district of Aleppo killed at least 13 people on Monday, opposition activists said.","ab98811e",1,"6015ad8c","at least 13 killed",1,2,"a8d856aa",0,1],
["At least 11 of them bore the family name Qabs, according to the Aleppo Media Centre.","4504d0be",1,"5b277dfc","at least 11 killed",2],
["The Syrian Civil Defence published a list of 14 members of one family, two babies of six weeks among them, and blamed Russian jets.","0256cf6c",1,"fc7ee0b5","14 killed",3],
["These accounts could not be verified.","8483521a"]]])
