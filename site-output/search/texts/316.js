attestSearch.texts(316,[
["sources/video.html","video","video",1,[]]])
