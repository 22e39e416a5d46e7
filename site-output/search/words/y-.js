attestSearch.words("y*",["yahoo",1,"aR#_T","",
"yard",1,"a4#9","",
"year",2,"/#S^=#V","",
"years",1,"_6#9","",
"yesterday",1,"^;#4","",
"yet",1,"2#T","",
"yildirim",2,"`5#4^-#7",""])
