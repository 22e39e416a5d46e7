attestSearch.texts(327,[
["articles/euronews-aleppo-d9224c38.html#incident-east-of-aleppo-2016-09-28-hospital","East of Aleppo, hospital","2016-09-28",1,[]],
["articles/ians-atama-blast-b497afab.html#incident-place-unknown-2016-08-14","Place not said","2016-08-14",1,[]],
["articles/ocha-aleppo-25-november-0c203ed1.html#incident-omar-bin-abd-al-aziz-2016-11-18-hospital","Omar Bin Abd Al-Aziz, hospital","2016-11-18",1,[]],
["articles/sbs-aleppo-82-52ea250f.html#incident-east-of-aleppo-2016-12-11","East of Aleppo","2016-12-11 – 2016-12-13",1,[]],
["incidents/fardous-2016-10-12-market.html","Fardous, market","2016-10-12 – 2016-10-13",2,[]]])
