attestSearch.texts(302,[
["places/al-dana.html","al-Dana","town",1,["ad-Dana"]],
["places/aleppo-province.html","Aleppo province","province",1,["Aleppo Governorate","Aleppo governorate"]],
["places/azaz.html","Azaz","town",5,["Azez","Azzaz","Aʿzāz"]],
["places/saraqeb.html","Saraqeb","town",1,["Araqeb","Sarakeb","Saraqib"]],
["places/switzerland.html","Switzerland",0,1,[]]])
