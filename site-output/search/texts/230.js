attestSearch.texts(230,["articles/euronews-aleppo-d9224c38.html","Hospitals knocked out in Aleppo as Ban Ki-moon speaks of a slaughterhouse","en","ltr","2016-09-28","Euronews",["Mohammad Abu Rajab"],[
["Two patients were killed on Wednesday in one of two hospitals in besieged Aleppo that air strikes put out of service.","a79e92b6",1,"e1441352","2 killed",0],
["Shelling killed six residents who stood in line for bread.","22ef7950",1,"9d4c5a1a","6 killed",0],
["“The warplane flew over us and directly started dropping its missiles, at around 4am,” said Mohammad Abu Rajab, who works at the M10 hospital.","d5919aee",0,"3982d7c2",0,1],
["About 30 doctors are left for an estimated 250,000 people.","082f0d19"]]])
