attestSearch.texts(331,[
["articles/dw-aleppo-august-54c553bd.html#incident-place-unknown-08-17-e676d37c","Place not said","2016-08-17",1,[]],
["articles/tass-aleppo-school-cc3ed6f4.html#incident-place-unknown-2016-10-13-school","Place not said, school","2016-10-13",1,[]],
["incidents/furqan-2016-11-20-school.html","Furqan, school","2016-11-20",3,[]],
["incidents/maadi-2016-09-28-bakery.html","Maadi, bakery","2016-09-28",2,[]]])
