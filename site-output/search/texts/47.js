attestSearch.texts(47,["articles/mee-maadi-mourners-ac577718.html","Two barrel bombs fall on mourners in Maadi, minutes apart","en","ltr",0,"Middle East Eye",["Syrian Observatory for Human Rights","Shahba Press","a reporter of AFP"],[
["Two barrel bombs killed at least 15 mourners in Maadi, in rebel-held Aleppo, on Saturday 27 August, the Syrian Observatory for Human Rights said, and dozens of people were injured.","ad77501e",1,"d5aad638","at least 15 killed",1,1,"bce80a00","dozens wounded",1,2,"2ba40947",0,1],
["The mourners had gathered for 15 people who were killed in Bab al-Nayrab on Thursday.","68ea8b80",1,"dae6503d","15 killed",0],
["Shahba Press put the number of dead at 23.","fb71e698",1,"b2298a41","23 killed",2],
["The second bomb fell when ambulances had come.","961d142f"],
["“There was a first barrel bomb, and when people gathered and the ambulances arrived, a second barrel struck and there were more deaths,” a reporter of AFP said.","a4efc4e7",0,"11475e2b",0,3],
["An ambulance was destroyed, according to civil defence.","df05d857"]]])
