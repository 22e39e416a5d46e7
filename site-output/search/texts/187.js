attestSearch.texts(187,["articles/newarab-convoy-4a52b77e.html","Local sources say twenty-two Red Crescent volunteers died with the convoy","en","ltr","2016-09-19","The New Arab",["local sources","United Nations"],[
["At least 22 volunteers of the Red Crescent, a senior official among them, and a number of civilians were killed in an air strike on an aid convoy at Orem on Monday, local sources said.","3de40502",1,"fb5281a9","at least 22 killed",1,1,"4fba3d52","1 killed",1,1,"2a6525fa","a number killed",1,2,"50d6e2c2",0,1],
["Mohammad al-Halabi, an activist from the area, blamed Russian warplanes.","95a32ae3"],
["The United Nations confirmed that the convoy was attacked, but not that it was attacked from the air.","dede250c",2,"6ae0b8ff",0,2]]])
