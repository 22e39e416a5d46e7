attestSearch.texts(306,[
["sources/amateur-videos.html","amateur videos","video",1,[]],
["sources/news-agency.html","news agency","news agency",1,[]],
["sources/rescue-worker.html","rescue worker","rescue service",1,[]]])
