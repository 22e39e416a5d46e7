attestSearch.texts(151,["articles/time-zibdieh-gas-d854631c.html","Doctors in Aleppo confirm an attack in al-Zibdieh that left a woman and two children dead","en","ltr",0,"TIME",["health officials of the city","Union of Medical Care and Relief Organizations","Houssam Alnahhas"],[
["A woman, a girl of five and a boy of 12 were killed when a makeshift barrel bomb fell on al-Zibdieh in eastern Aleppo on the night of Wednesday 10 August 2016, according to health officials of the city.","9328fed3",1,"6347525c","1 killed",1,1,"6ef341be","1 killed",1,1,"dc576c03","1 killed",1,2,"764f17be",0,1],
["Medics suspect that it held chlorine and was dropped from a government helicopter; no laboratory has examined it.","92c428ce"],
["Two hospitals received about 70 casualties, said Dr Houssam Alnahhas of the Union of Medical Care and Relief Organizations.","c986c1e4",1,"85906d60","about 70 casualties",2,2,"8c1a9f3d",0,3],
["“It was the first time that we were able to confirm 100 percent that an attack took place,” he said.","e9f28160",0,"352de109",0,3],
["Samples could not be brought out of Syria.","6a1a746e"]]])
