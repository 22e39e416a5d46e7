attestSearch.texts(304,[
["sources/monitors.html","monitors","monitoring group",1,[]],
["sources/officials-of-the-united-states.html","Officials of the United States","government",1,[]]])
