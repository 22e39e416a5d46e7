attestSearch.texts(121,["articles/content-39931189-835adc03.html","Eight thousand have left Aleppo before the halt, state agency says","en","ltr","2016-12-17","Xinhua",["Elizabeth Hoff"],[
["More than 8,000 civilians and rebels have left eastern Aleppo since 15 December, SANA reported.","adacc87e"],
["The Red Cross, the Red Crescent and the World Health Organization were told to leave with their ambulances and buses.","7a6a917c"],
["Elizabeth Hoff of the World Health Organization said that “there are still a high number of women and infants who need to get out”.","2a9b7742",0,"e506312b",0,1]]])
