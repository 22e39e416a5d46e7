attestSearch.texts(52,["articles/syriadirect-harasta-6d2e1357.html","Eight children dead by afternoon in Harasta","en","ltr",0,"Syria Direct",["Umayya Press","Mahmood Adam"],[
["Eight children had died by three in the afternoon of 6 November after a mortar shell hit the kindergarten “Building the Future” in Harasta, Umayya Press reported.","e980a309",1,"1f7e76fc","8 killed",1,2,"1fb0d96b",0,1],
["The hospital treated 25 wounded people.","a7b7c6b6",1,"eb7ca4cd","25 wounded",0],
["“The barrage of mortar shells came from the regime forces surrounding the area,” said Mahmood Adam, a spokesman for the Civil Defence.","a587d24a",0,"00186d11",0,2],
["This could not be confirmed.","4aebddfb"]]])
