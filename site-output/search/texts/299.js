attestSearch.texts(299,[
["places/hass.html","Hass","village",9,["Al-Haas","Haas"]],
["places/russia.html","Russia",0,8,[]]])
