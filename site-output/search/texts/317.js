attestSearch.texts(317,[
["sources/president.html","president","government",1,[]],
["sources/residents.html","residents","witnesses",1,[]],
["sources/syrian-military-source.html","Syrian military source","military",1,[]],
["sources/witnesses.html","witnesses","witnesses",3,[]]])
