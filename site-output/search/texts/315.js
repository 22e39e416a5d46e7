attestSearch.texts(315,[
["sources/rebels.html","rebels","armed group",1,[]],
["sources/spokesman.html","spokesman","government",1,[]]])
