attestSearch.texts(291,[
["places/millis.html","Millis","village",1,["Meles","Milis"]],
["places/washington.html","Washington",0,1,[]]])
