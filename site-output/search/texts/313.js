attestSearch.texts(313,[
["sources/health-officials-of-the-city.html","health officials of the city","government",1,[]]])
