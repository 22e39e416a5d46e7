attestSearch.texts(298,[
["places/kafr-naha.html","Kafr Naha","village",1,["Kafar Naha","Kafrnaha"]],
["places/lausanne.html","Lausanne",0,1,[]],
["places/turkey.html","Turkey","country",6,[]]])
