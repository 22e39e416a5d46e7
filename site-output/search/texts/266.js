attestSearch.texts(266,[
["people/khaled-khaled.html","Khaled Khaled",0,1,[]],
["people/walid-al-muallem.html","Walid Al-Muallem","Foreign minister of Syria",1,["Walid Muallem","Walid al-Moallem","Walid al-Muallem"]]])
