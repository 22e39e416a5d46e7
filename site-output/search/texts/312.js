attestSearch.texts(312,[
["sources/army.html","army","military",2,[]],
["sources/local-sources.html","local sources","unnamed",2,[]]])
