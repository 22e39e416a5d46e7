attestSearch.texts(307,[
["sources/opposition-activists.html","opposition activists","activists",1,[]],
["sources/russia.html","Russia","government",3,[]]])
