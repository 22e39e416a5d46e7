attestSearch.texts(322,[
["incidents/bab-al-nairab-2016-11-29.html","Bab al-Nairab","2016-11-29",1,[]],
["incidents/bab-al-nairab-undated-funeral-8f8f70ce.html","Bab al-Nairab, funeral",0,1,[]],
["incidents/jubb-al-qubbeh-2016-11-30.html","Jubb al-Qubbeh","2016-11-30",2,[]]])
