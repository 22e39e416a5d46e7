attestSearch.texts(159,["articles/aljazeera-azaz-car-bomb-08704cd6.html","Car bomb kills rebels at a checkpoint near Azaz","en","ltr","2016-10-14","Al Jazeera",["Syrian Observatory for Human Rights","Russia"],[
["A car bomb killed at least 20 people, most of them rebel fighters, at a checkpoint near the Syrian town of Azaz on Thursday.","a4f2539a",1,"0fa09e22","at least 20 killed",0],
["Dozens of people were wounded.","2a403aa9",1,"df4e7a78","dozens wounded",0],
["The checkpoint belonged to the Levant Front, a rebel group that holds ground along the border with Turkey.","5cf4626c"],
["At least 14 rebel fighters were among the dead, according to the Syrian Observatory for Human Rights.","37c30c69",1,"b8c13822","at least 14 killed",1,2,"b8c13822",0,1],
["Strikes on the city","255b8572"],
["Air strikes by Russian and Syrian government aircraft have killed as many as 100 people in eastern Aleppo over three days.","01bcc8f1",1,"30a4a367","up to 100 killed",0],
["Russia said on Thursday that it was ready to offer the rebels there a safe way out.","05fe583f",2,"85fd336c",0,2]]])
