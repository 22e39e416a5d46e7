attestSearch.texts(321,[
["articles/memo-red-cross-appeal-a3b96181.html#incident-east-of-aleppo-2016-12-15","East of Aleppo","2016-12-15 – 2016-12-17",1,[]],
["incidents/west-of-aleppo-2016-10-28-to-2016-11-01.html","West of Aleppo, totals","2016-10-28 – 2016-11-01",5,[]],
["incidents/zubdiya-2016-08-10-hospital.html","Zubdiya, hospital","2016-08-10",3,[]]])
