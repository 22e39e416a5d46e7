attestSearch.texts(332,[
["articles/aawsat-khan-touman-0f670fc5.html#incident-khan-tuman-09-20-hospital-5bd2f962","Khan Tuman, hospital","2016-09-20",1,[]],
["articles/msf-aleppo-wounded-7dbce6e5.html#incident-east-of-aleppo-2016-09-22-hospital","East of Aleppo, hospital","2016-09-22 – 2016-09-23",1,[]],
["incidents/atmeh-2016-10-06.html","Atmeh","2016-10-06",7,[]],
["incidents/azaz-2016-10-13.html","Azaz","2016-10-13",7,[]],
["incidents/m10-hospital-2016-10-01-hospital.html","M10 hospital","2016-10-01",2,[]],
["incidents/marjeh-2016-10-17.html","Marjeh","2016-10-17",3,[]]])
