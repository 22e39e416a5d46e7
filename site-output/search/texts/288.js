attestSearch.texts(288,[
["places/hama-province.html","Hama province","province",0,["Hama governorate","province of Hama"]],
["places/idlib-province.html","Idlib province","governorate",8,["Idleb Province","Idlib governorate"]],
["places/moscow.html","Moscow",0,2,[]],
["places/shahba.html","Shahba","city district",4,["Shahbaa","al-Shahbaa"]],
["places/syria.html","Syria","country",14,[]]])
