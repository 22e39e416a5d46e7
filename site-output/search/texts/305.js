attestSearch.texts(305,[
["sources/ministry.html","ministry","government",1,[]]])
