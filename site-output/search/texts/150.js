attestSearch.texts(150,["articles/sohr-azaz-car-bomb-86e7b099.html","Car bomb at a checkpoint on the road from Sejju to Bab al-Salamah","en","ltr",0,"Syrian Observatory for Human Rights",["Syrian Observatory for Human Rights"],[
["A car bomb at a checkpoint of rebel factions near Azaz killed more than 17 people on 13 October 2016, at least 14 fighters and three people who are not identified, the Syrian Observatory for Human Rights said.","90de09a5",1,"224e2f50","more than 17 killed",1,2,"cee82aee",0,1],
["It expects the number to rise.","f71bc1b9"]]])
