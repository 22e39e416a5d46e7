attestSearch.texts(158,["articles/saudigazette-jubb-al-74922942.html","Artillery kills civilians in Jubb al-Qubbeh, Observatory says","en","ltr","2016-12-01","Saudi Gazette",["Syrian Observatory for Human Rights","Zakaria Malahifji"],[
["Government artillery killed 21 civilians, two of them children, in rebel-held Jubb al-Qubbeh in eastern Aleppo early on Wednesday, the Syrian Observatory for Human Rights said.","1e550b08",1,"8e0b8055","21 killed",1,1,"20992000","2 killed",1,2,"376ce540",0,1],
["Dozens were hurt.","53a9cbab",1,"fbfc7ce8","dozens wounded",0],
["More than 50,000 people have been displaced in two weeks, according to the Observatory.","146c62f0",1,"9c42eddb","more than 50,000 displaced",1],
["“A withdrawal by the factions is rejected,” said Zakaria Malahifji, who heads the political office of the rebel group Fastaqim.","2ef31f73",0,"a4922713",0,2]]])
