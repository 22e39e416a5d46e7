attestSearch.texts(321,[
["incidents/place-unknown-2016-10-13-school.html","Place not said, school","2016-10-13",1,[]],
["incidents/place-unknown-2016-12-15-convoy.html","Place not said, convoy","2016-12-15",1,[]],
["incidents/west-of-aleppo-2016-10-28-to-2016-11-01.html","West of Aleppo, totals","2016-10-28 – 2016-11-01",5,[]],
["incidents/zubdiya-2016-08-10-hospital.html","Zubdiya, hospital","2016-08-10",3,[]]])
