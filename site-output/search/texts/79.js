attestSearch.texts(79,["articles/dw-atmeh-a6a1b318.html","Explosive belt or car bomb: accounts of the Atmeh blast differ","en","ltr","2016-10-06","Deutsche Welle",["monitors","Syrian Observatory for Human Rights"],[
["At least 25 people, mostly Turkish-backed rebels, were killed and at least 20 wounded by a bomb at the Atmeh crossing on Thursday, monitors and witnesses said.","91500043",1,"4139948b","at least 25 killed",1,1,"d438761f","at least 20 wounded",1],
["A bomber wore an explosive belt, according to the Syrian Observatory for Human Rights.","5fe4dfef",2,"06342b62",0,2],
["Amaq, which is linked to Islamic State, spoke of a car bomb.","b0ea0cfe"]]])
