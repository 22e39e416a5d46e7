attestSearch.texts(324,[
["incidents/aleppo-08-13-87a1f29e.html","Aleppo","2016-08-13 – 2016-08-14",1,[]],
["incidents/khan-tuman-09-20-hospital-5bd2f962.html","Khan Tuman, hospital","2016-09-20",1,[]],
["incidents/millis-2016-08-06-hospital.html","Millis, hospital","2016-08-06 – 2016-08-07",1,[]],
["incidents/sheikh-maqsoud-2016-10-08.html","Sheikh Maqsoud","2016-10-08",1,[]]])
