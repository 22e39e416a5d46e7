attestSearch.texts(330,[
["incidents/shahba-2016-11-18.html","Shahba","2016-11-18 – 2016-11-20",1,[]],
["incidents/urum-al-kubra-2016-09-19-convoy.html","Urum al-Kubra, convoy","2016-09-19",9,[]]])
