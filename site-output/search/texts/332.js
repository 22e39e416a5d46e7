attestSearch.texts(332,[
["incidents/atmeh-2016-10-06.html","Atmeh","2016-10-06",7,[]],
["incidents/azaz-2016-10-13.html","Azaz","2016-10-13",7,[]],
["incidents/douma-undated-61a194b8.html","Douma",0,1,[]],
["incidents/m10-hospital-2016-10-01-hospital.html","M10 hospital","2016-10-01",2,[]],
["incidents/marjeh-2016-10-17.html","Marjeh","2016-10-17",3,[]],
["incidents/omar-bin-abd-al-aziz-2016-11-18-hospital.html","Omar Bin Abd Al-Aziz, hospital","2016-11-18",1,[]],
["incidents/place-unknown-2016-10-12-school.html","Place not said, school","2016-10-12 – 2016-10-13",1,[]],
["incidents/place-unknown-2016-11-17-to-2016-12-01.html","Place not said, totals","2016-11-17 – 2016-12-01",1,[]]])
