attestSearch.texts(193,["articles/axar-aleppo-two-days-5fe284f7.html","Head of rescuers in Aleppo speaks of 145 dead in two days","en","ltr","2016-10-13","Axar.az",["al-Selmo"],[
["Bombing killed 145 people in eastern Aleppo on Tuesday and Wednesday, Ammar al-Selmo, the head of the Civil Defence there, told Reuters on Thursday.","45be7af3",1,"5dad3e28","145 killed",0],
["“The bombing has been very intense,” said al-Selmo, who was outside the city.","0544490a",0,"4e239666",0,1],
["The strikes began again after a lull that the army had announced.","c92cb451"]]])
