attestSearch.texts(334,[
["articles/enabbaladi-jubb-al-0a2fc278.html#incident-bab-al-nairab-2016-11-29","Bab al-Nairab","2016-11-29",1,[]],
["articles/newarab-harasta-97779c86.html#incident-kafr-naha-2016-11-05","Kafr Naha","2016-11-05 – 2016-11-06",1,[]],
["incidents/m10-hospital-2016-10-03-hospital.html","M10 hospital","2016-10-03",2,[]]])
