attestSearch.texts(263,[
["people/ibrahim-al-hajj.html","Ibrahim al-Hajj","Spokesman of the White Helmets",1,[]],
["people/mahmood-adam.html","Mahmood Adam",0,1,[]],
["people/mojahed-abo-aljood.html","Mojahed Abo-Aljood",0,1,[]]])
