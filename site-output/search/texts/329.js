attestSearch.texts(329,[
["articles/hurriyet-atmeh-bus-e0bc02a7.html#incident-aleppo-08-13-87a1f29e","Aleppo","2016-08-13 – 2016-08-14",1,[]],
["articles/sohr-marja-790c14ac.html#incident-om-hosh-undated-95c7ca7f","Om Hosh",0,1,[]],
["incidents/east-of-aleppo-2016-10-11-to-2016-10-14.html","East of Aleppo, totals","2016-10-11 – 2016-10-14",4,[]],
["incidents/west-of-aleppo-2016-09-01-to-2016-10-12.html","West of Aleppo, totals","2016-09-01 – 2016-10-12",2,[]]])
