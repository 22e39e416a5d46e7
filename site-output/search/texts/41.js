attestSearch.texts(41,["articles/dailymaverick-convoy-7144e109.html","Syrian military denies that it bombed the aid convoy","en","ltr","2016-09-20","Daily Maverick",["a Syrian military source","Syrian Arab Red Crescent","United Nations"],[
["“There is no truth to media reports that the Syrian army targeted a convoy of humanitarian aid in Aleppo province,” a Syrian military source told state media on Tuesday, soon after a denial from Moscow.","3caa62f9",0,"72bf463f",0,1],
["Around 20 people were killed at Orum on Monday, one of them a member of its own staff, according to the Red Crescent.","4787ecd2",1,"dcc2cb80","about 20 killed",2,1,"6f83b7f2","1 killed",2,2,"60396074",0,2],
["At least 18 of 31 trucks were destroyed, the United Nations said.","e1639919",2,"8eb35684",0,3]]])
