attestSearch.texts(320,[
["articles/saudigazette-jubb-al-74922942.html#incident-place-unknown-2016-11-17-to-2016-12-01","Place not said, totals","2016-11-17 – 2016-12-01",1,[]]])
