attestSearch.texts(290,[
["places/atmeh.html","Atmeh","town and border crossing",8,["Atama","Atima","Atma","Atme"]],
["places/euphrates.html","Euphrates",0,1,[]],
["places/fardous.html","Fardous","city district",1,["Al-Ferdaws","al-Fardous","al-Fardús","alFerdaws"]],
["places/marjeh.html","Marjeh","city district",2,["Marja","Marjah","al Marja","al-Marja","al-Marjah"]],
["places/ramouseh.html","Ramouseh","city district",1,["Ramosi","Ramousah","Ramoussa","al-Ramouseh"]]])
