attestSearch.texts(303,[
["places/al-bab.html","al-Bab","town",1,["Al Bab"]],
["places/hamdaniyah.html","Hamdaniyah","city district",7,["Hamdania","Hamdaniya","Hamdaniyeh","al-Hamadaniyeh","al-Hamdaneyeh","al-Hamdaniya"]],
["places/harasta.html","Harasta","town",3,["Harista"]],
["places/kafr-jalis.html","Kafr Jalis","village",1,[]],
["places/sukkari.html","Sukkari","city district",3,["Skukkari","Sukari","al-Sekkary","al-Sukkari"]]])
