attestSearch.texts(328,[
["articles/cnn-ramouseh-convoy-dcdb8782.html#incident-place-unknown-2016-12-15-convoy","Place not said, convoy","2016-12-15",1,[]],
["articles/hurriyet-aleppo-16-57d7b19f.html#incident-kafr-jalis-11-16-56035367","Kafr Jalis","2016-11-16",1,[]],
["articles/newarab-harasta-97779c86.html#incident-al-dana-2016-11-04-market","Al-Dana, market","2016-11-04 – 2016-11-06",1,[]],
["articles/ocha-aleppo-13-october-559076ae.html#incident-sheikh-maqsoud-2016-10-08","Sheikh Maqsoud","2016-10-08",1,[]],
["incidents/aleppo-2016-07-31-to-2016-08-31.html","Aleppo, totals","2016-07-31 – 2016-08-31",2,[]],
["incidents/atmeh-2016-08-14-bus.html","Atmeh, bus","2016-08-14",2,[]],
["incidents/hass-2016-10-26-school.html","Hass, school","2016-10-26",9,[]]])
