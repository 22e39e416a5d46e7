attestSearch.texts(261,[
["people/hamza-al-khateab.html","Hamza al-Khateab",0,1,[]],
["people/khaled-al-sayyed.html","Khaled al-Sayyed",0,1,[]],
["people/numan-kurtulmus.html","Numan Kurtulmus","Deputy prime minister of Turkey",1,["Numan Kurtulmuş"]],
["people/rupert-colville.html","Rupert Colville","Spokesman of the UN human rights office",1,[]],
["people/salih-al-zein.html","Salih al-Zein","Spokesman of Jabhat al-Shamiyah",1,[]]])
