attestSearch.texts(54,["articles/rnz-hass-ban-9e5ff558.html","Ban Ki-moon asks for an inquiry as the toll of Hass reaches thirty-five","en","ltr","2016-10-28","RNZ",["emergency responders","UNICEF"],[
["Thirty-five people, most of them children, were killed in Hass on 26 October, according to emergency responders and a monitoring group.","09313460",1,"2bf89383","35 killed",1],
["Air strikes hit the village, 75 kilometres southwest of Aleppo; a Russian spokesman spoke of a fabrication.","77b5d8b0"],
["Five schools in Syria have been targeted since 11 October, UNICEF said.","cd14e4b4",2,"89705265",0,2]]])
