attestSearch.texts(258,[
["people/barack-obama.html","Barack Obama",0,1,[]],
["people/dmitry-peskov.html","Dmitry Peskov","Spokesman of the Kremlin",1,[]],
["people/igor-konashenkov.html","Igor Konashenkov","Major general, spokesman of the Russian Defence Ministry",5,[]]])
