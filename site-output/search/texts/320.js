attestSearch.texts(320,[
["incidents/east-of-aleppo-2016-09-22-hospital.html","East of Aleppo, hospital","2016-09-22 – 2016-09-23",1,[]],
["incidents/sakhour-2016-11-18.html","Sakhour","2016-11-18 – 2016-11-20",1,[]],
["incidents/syria-undated-1cc34901.html","Syria",0,1,[]]])
