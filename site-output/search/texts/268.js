attestSearch.texts(268,[
["people/abdallah.html","Abdallah",0,1,[]],
["people/jens-laerke.html","Jens Laerke","Spokesman of the UN humanitarian office",1,[]],
["people/mahmoud-al-idlibi.html","Mahmoud al-Idlibi",0,1,[]],
["people/rick-brennan.html","Rick Brennan","Head of emergency response, World Health Organization",1,[]]])
