attestSearch.texts(289,[
["places/deir-khabiyeh.html","Deir Khabiyeh","town",1,[]],
["places/douma.html","Douma","town",1,[]],
["places/e.html","E",0,1,[]],
["places/kafr-zita.html","Kafr Zita","town",1,["Kfar Zeita","Kfar Zita"]],
["places/sheikh-maqsoud.html","Sheikh Maqsoud","city district",1,["Sheikh Maqsood"]]])
