attestSearch.texts(81,["articles/newarab-evacuation-25000-8d215599.html","Twenty-five thousand out of Aleppo so far","en","ltr","2016-12-20","The New Arab",["Ingy Sedky"],[
["“Yesterday [Monday] only, we evacuated 15,000 people from east Aleppo,” said Ingy Sedky, a spokeswoman for the Red Cross, on Tuesday.","4de37b4b",0,"039bcdc9",0,1],
["That makes at least 25,000 since 15 December, according to her.","52e92c2e",2,"988b50d4",0,1],
["The Security Council voted on Monday to send observers.","178fbcad"]]])
