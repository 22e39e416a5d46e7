attestSearch.texts(328,[
["incidents/aleppo-12-05-hospital-3ee56989.html","Aleppo, hospital","2016-12-05",1,[]],
["incidents/aleppo-2016-07-31-to-2016-08-31.html","Aleppo, totals","2016-07-31 – 2016-08-31",2,[]],
["incidents/aleppo-2016-08-19.html","Aleppo","2016-08-19",1,[]],
["incidents/atmeh-2016-08-14-bus.html","Atmeh, bus","2016-08-14",2,[]],
["incidents/hass-2016-10-26-school.html","Hass, school","2016-10-26",9,[]],
["incidents/idlib-2016-08-01-aircraft.html","Idlib, aircraft","2016-08-01",1,[]],
["incidents/saraqeb-2016-08-02-aircraft.html","Saraqeb, aircraft","2016-08-02",1,[]]])
