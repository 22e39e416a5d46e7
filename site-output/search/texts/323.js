attestSearch.texts(323,[
["incidents/bab-al-nairab-08-27-funeral-8d0e900c.html","Bab al-Nairab, funeral","2016-08-27",2,[]],
["incidents/east-of-aleppo-2016-09-01-to-2016-10-31.html","East of Aleppo, totals","2016-09-01 – 2016-10-31",12,[]],
["incidents/east-of-aleppo-2016-11-15-to-2016-11-25.html","East of Aleppo, totals","2016-11-15 – 2016-11-25",4,[]],
["incidents/east-of-aleppo-2016-12-11.html","East of Aleppo","2016-12-11 – 2016-12-13",1,[]],
["incidents/place-unknown-08-17-e676d37c.html","Place not said","2016-08-17",1,[]],
["incidents/sukkari-2016-09-06-aircraft.html","Sukkari, aircraft","2016-09-06",3,[]]])
