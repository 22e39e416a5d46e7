attestSearch.texts(296,[
["places/damascus.html","Damascus","city",3,[]],
["places/foua.html","Foua","village",1,["Al-Fouah","Foah","Fu'ah","Fua","Fuaa","al-Foua","al-Fuaa"]],
["places/kefraya.html","Kefraya","village",1,["Kafriya","Kufraya"]],
["places/kilis.html","Kilis","city",2,[]],
["places/om-hosh.html","Om Hosh","village",1,["Um Hosh"]]])
