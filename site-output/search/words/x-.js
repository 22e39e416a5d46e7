attestSearch.words("x*",["xinhua",1,"aT#`-",""])
