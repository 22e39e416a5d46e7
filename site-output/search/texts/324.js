attestSearch.texts(324,[
["articles/republika-saraqeb-gas-f919800f.html#incident-saraqeb-2016-08-02-aircraft","Saraqeb, aircraft","2016-08-02",1,[]]])
