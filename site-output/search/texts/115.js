attestSearch.texts(115,["articles/syriadirect-buses-546ddc18.html","Buses for two villages in Idlib set on fire by unknown attackers","en","ltr","2016-12-18","Syria Direct",["an activist"],[
["“Civilians and some masked men” burned buses outside Fuaa and Kufraya on Sunday, said Mahmoud al-Idlibi, an activist.","f643fdbf",0,"6dabc544",0,1,2,"b36d72d8",0,1],
["The buses were to take 1,250 people out of the two villages in exchange for people still in eastern Aleppo.","cb0d505d"]]])
