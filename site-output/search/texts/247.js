attestSearch.texts(247,["articles/amnesty-aleppo-satellite-2076b886.html","Ninety places hit in a week, satellite pictures of Aleppo show","en","ltr",0,"Amnesty International",["Aleppo Health Directorate"],[
["Around 400 civilians were killed by aerial attacks on eastern Aleppo in the three weeks to 10 October 2016, according to the Aleppo Health Directorate, whose count Amnesty International passes on.","6c652036",1,"8f59633e","about 400 killed",1,2,"0f1c2812",0,1],
["Ninety places were damaged or destroyed between 18 and 25 September, Amnesty said after it had examined satellite pictures.","6d59d086"],
["It sees in the attacks by Syrian and Russian forces a strategy to empty the east of the city.","8dc96274"]]])
