attestSearch.texts(267,[
["people/ibrahim-hadid.html","Ibrahim Hadid",0,1,[]],
["people/mohammad-al-halabi.html","Mohammad al-Halabi","Local activist",2,[]],
["people/valery-gerasimov.html","Valery Gerasimov","Chief of the General Staff of Russia",1,["Gerasimov"]]])
