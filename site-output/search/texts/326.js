attestSearch.texts(326,[
["incidents/shahba-2016-10-27-school.html","Shahba, school","2016-10-27",3,[]]])
