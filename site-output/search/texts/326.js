attestSearch.texts(326,[
["incidents/idlib-undated-aircraft-c67b4997.html","Idlib, aircraft",0,1,[]],
["incidents/shahba-2016-10-27-school.html","Shahba, school","2016-10-27",3,[]]])
