attestSearch.texts(311,[
["sources/monitoring-group.html","monitoring group","monitoring group",1,[]],
["sources/satellite-pictures.html","Satellite pictures","video",1,[]],
["sources/syrian-activists.html","Syrian activists","activists",1,[]]])
