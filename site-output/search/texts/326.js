attestSearch.texts(326,[
["articles/sohr-23-september-74d3cd97.html#incident-beshqatin-2016-09-23","Beshqatin","2016-09-23",1,[]],
["incidents/shahba-2016-10-27-school.html","Shahba, school","2016-10-27",3,[]]])
