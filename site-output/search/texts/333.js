attestSearch.texts(333,[
["incidents/harasta-2016-11-06-school.html","Harasta, school","2016-11-06",3,[]]])
