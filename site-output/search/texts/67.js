attestSearch.texts(67,["articles/reuters-evacuation-f5da4a4e.html","Red Cross says that the evacuation of Aleppo is complete","en","ltr","2016-12-22","Reuters",["Krista Armstrong","Syrian army"],[
["“All civilians who wished to be evacuated have been, as well as wounded and fighters,” said Krista Armstrong, a spokeswoman for the International Committee of the Red Cross, on Thursday.","c45ec470",0,"4fab43cb",0,1],
["The operation took a week and included two villages in Idlib province.","337ae01f"],
["The Syrian army says that it holds the whole of Aleppo.","b0904ac8",2,"bfc3420d",0,2]]])
