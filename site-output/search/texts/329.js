attestSearch.texts(329,[
["incidents/east-of-aleppo-2016-09-28-hospital.html","East of Aleppo, hospital","2016-09-28",1,[]],
["incidents/east-of-aleppo-2016-10-11-to-2016-10-14.html","East of Aleppo, totals","2016-10-11 – 2016-10-14",4,[]],
["incidents/west-of-aleppo-2016-09-01-to-2016-10-12.html","West of Aleppo, totals","2016-09-01 – 2016-10-12",2,[]]])
