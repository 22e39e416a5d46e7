attestSearch.texts(335,[
["incidents/hamdaniyah-10-27-school-e0bbd7b4.html","Hamdaniyah, school","2016-10-27",2,[]],
["incidents/hamdaniyah-2016-10-30.html","Hamdaniyah","2016-10-30",6,[]],
["incidents/idlib-2016-09-10-market.html","Idlib, market","2016-09-10",2,[]]])
