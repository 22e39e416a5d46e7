attestSearch.texts(256,[
["people/ammar-al-selmo.html","Ammar al-Selmo","Head of the Civil Defence in eastern Aleppo",1,["al-Selmo"]],
["people/binali-yldrm-fe1143b3.html","Binali Yıldırım","Prime minister of Turkey",1,["Binali Yildirim"]],
["people/hamza-khatib.html","Hamza Khatib",0,1,[]],
["people/mohammed.html","Mohammed",0,1,[]]])
