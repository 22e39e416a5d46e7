attestSearch.texts(325,[
["articles/military-aleppo-three-34275e4d.html#incident-place-unknown-2016-10-12-school","Place not said, school","2016-10-12 – 2016-10-13",1,[]],
["articles/rt-furqan-school-4c44ce06.html#incident-shahba-2016-11-18","Shahba","2016-11-18 – 2016-11-20",1,[]]])
