attestSearch.texts(310,[
["sources/damascus.html","Damascus","government",1,[]],
["sources/medical-sources.html","medical sources","medical",1,[]],
["sources/members-of-the-russian-parliament.html","Members of the Russian parliament","unnamed",1,[]]])
