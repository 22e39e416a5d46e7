attestSearch.texts(331,[
["incidents/al-bab-2016-09-23.html","Al-Bab","2016-09-23",1,[]],
["incidents/east-of-aleppo-2016-12-15.html","East of Aleppo","2016-12-15 – 2016-12-17",1,[]],
["incidents/furqan-2016-11-20-school.html","Furqan, school","2016-11-20",3,[]],
["incidents/maadi-2016-09-28-bakery.html","Maadi, bakery","2016-09-28",2,[]]])
