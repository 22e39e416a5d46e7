attestSearch.texts(323,[
["articles/chinadaily-mi8-idlib-6a127fa2.html#incident-idlib-2016-08-01-aircraft","Idlib, aircraft","2016-08-01",1,[]],
["articles/newarab-millis-hospital-833d2dff.html#incident-millis-2016-08-06-hospital","Millis, hospital","2016-08-06 – 2016-08-07",1,[]],
["incidents/bab-al-nairab-08-27-funeral-8d0e900c.html","Bab al-Nairab, funeral","2016-08-27",2,[]],
["incidents/east-of-aleppo-2016-09-01-to-2016-10-31.html","East of Aleppo, totals","2016-09-01 – 2016-10-31",12,[]],
["incidents/east-of-aleppo-2016-11-15-to-2016-11-25.html","East of Aleppo, totals","2016-11-15 – 2016-11-25",4,[]],
["incidents/sukkari-2016-09-06-aircraft.html","Sukkari, aircraft","2016-09-06",3,[]]])
