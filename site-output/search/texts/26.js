attestSearch.texts(26,["articles/newarab-azaz-checkpoint-6bc9e6fa.html","Rebels and waiting civilians killed at a checkpoint near Azaz","en","ltr","2016-10-14","The New Arab",["local sources","Syrian Observatory for Human Rights","Mohammad al-Halabi"],[
["At least 20 rebels and civilians were killed when a car bomb went off on Thursday at a checkpoint of the Shamiya Front near Azaz, local sources said.","7f48d14e",1,"481e7f97","at least 20 killed",1,2,"db8c4950",0,1],
["At least 14 of the dead were rebels, according to the Syrian Observatory for Human Rights.","62678869",1,"42964bf2","at least 14 killed",2,2,"f4494c3f",0,2],
["“The blast caused huge devastation, and most of the injured were taken across the border to the nearby Turkish hospitals,” said Mohammad al-Halabi, a local activist, who suspects Islamic State.","53bd56b5",0,"7b5b78e0",0,3],
["Nobody has claimed the attack.","e5d74267"],
["A week before, a bombing at a border crossing in Idlib province killed 29 rebels.","63ae9733",1,"ae3627d8","29 killed",0]]])
