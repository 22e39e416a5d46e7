attestSearch.texts(301,[
["places/aleppo.html","Aleppo","city",47,["Alep","Halab"]],
["places/beshqatin.html","Beshqatin","village",1,[]],
["places/eastern-ghouta.html","Eastern Ghouta",0,0,[]],
["places/idlib.html","Idlib","city",5,["Idleb","İdlib"]],
["places/jubb-al-qubbeh.html","Jubb al-Qubbeh","city district",2,["Jabba al Quba","Jibb el-Qubbeh","Jubb Al-Qubbeh","Jubb al-Qubba"]],
["places/khan-tuman.html","Khan Tuman","village",1,["Khan Touman","Khan Tourman"]]])
