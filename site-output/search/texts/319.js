attestSearch.texts(319,[
["sources/rescue-group.html","rescue group","unnamed",1,[]],
["sources/two-medics.html","two medics","medical",1,[]]])
