attestSearch.texts(327,[
["incidents/al-dana-2016-11-04-market.html","Al-Dana, market","2016-11-04 – 2016-11-06",1,[]],
["incidents/fardous-2016-10-12-market.html","Fardous, market","2016-10-12 – 2016-10-13",2,[]],
["incidents/kafr-jalis-11-16-56035367.html","Kafr Jalis","2016-11-16",1,[]],
["incidents/kafr-naha-2016-11-05.html","Kafr Naha","2016-11-05 – 2016-11-06",1,[]]])
