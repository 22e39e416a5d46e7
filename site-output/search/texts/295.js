attestSearch.texts(295,[
["places/furqan.html","Furqan","city district",3,["al-Farqan","al-Forqan","al-Furqan"]],
["places/hama.html","Hama",0,1,[]],
["places/western-aleppo.html","western Aleppo","part of a city",9,["Western Aleppo","government-held Aleppo","west Aleppo"]]])
