attestSearch.texts(318,[
["sources/government.html","government","government",1,[]],
["sources/hospitals.html","hospitals","medical",1,[]]])
