attestSearch.texts(309,[
["sources/activists.html","activists","activists",6,["Activists"]],
["sources/group.html","group","unnamed",1,[]],
["sources/rebel-group.html","rebel group","armed group",1,[]]])
