attestSearch.texts(322,[
["incidents/jubb-al-qubbeh-2016-11-30.html","Jubb al-Qubbeh","2016-11-30",2,[]]])
