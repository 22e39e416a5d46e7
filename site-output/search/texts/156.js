attestSearch.texts(156,["articles/bellingcat-sukkari-8c8cc98b.html","What videos show of the chemical attack in Sukkari on 6 September","en","ltr","2016-09-23","Bellingcat",["Al Quds hospital","a rescue worker"],[
["Al Quds hospital wrote on Facebook that 80 victims had been taken to Basel Aslan hospital after a barrel bomb with chlorine fell on Sukkari on 6 September 2016.","d046b38b",1,"4e58b8a2","80 casualties",1,2,"aac0498a",0,1],
["The Syrian Archive has collected nine videos of the day.","bf92c09e"],
["In one of them, made by the White Helmets, a rescue worker says that he smelled chlorine.","6a1ef98f",2,"7996599a",0,2],
["The attack is blamed on the Syrian government.","11d50e38"]]])
