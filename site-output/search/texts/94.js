attestSearch.texts(94,["articles/919570-08b4d629.html","Russian General Staff describes a corridor of 21 kilometres out of Aleppo","en","ltr","2016-12-15","TASS",["Valery Gerasimov"],[
["“This corridor is 21 kilometers long.","735ebfea",0,"4fe36f28",0,1],
["Six kilometers lie across Aleppo’s territories controlled by government troops and another 15 kilometers through territories in the hands of illegal armed groups,” General Valery Gerasimov, the chief of Russia’s General Staff, said on Thursday.","71bccdad",0,"4fe36f28",0,1],
["The withdrawal of 5,000 militants with their families has begun, according to Gerasimov, with 20 buses and ten ambulances.","f655259c",2,"f54839cc",0,1]]])
