attestSearch.texts(294,[
["places/dahiyat-al-assad.html","Dahiyat al-Assad","city district",4,["Assad suburb","Dahiyet al-Assad","al-Assad residential suburb"]],
["places/maadi.html","Maadi","city district",2,["al-Ma'adi","al-Maadi"]]])
