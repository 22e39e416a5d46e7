attestSearch.texts(325,[
["incidents/beshqatin-2016-09-23.html","Beshqatin","2016-09-23",1,[]],
["incidents/syria-12-15-e845291b.html","Syria","2016-12-15",1,[]]])
