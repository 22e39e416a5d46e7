attestSearch.texts(186,["articles/cnn-ramouseh-convoy-dcdb8782.html","Shots at a rescue convoy as the evacuation of Aleppo begins","en","ltr","2016-12-15","GantNews",["Hamza al-Khateab","he"],[
["One person was killed and four were injured when a truck that cleared the way for ambulances was shot at on the road to al-Ramouseh on Thursday, said Hamza al-Khateab, the manager of al-Quds hospital in Aleppo.","230e9740",1,"ee2fa745","1 killed",1,1,"b1cb3a23","4 wounded",1],
["“We went to al-Ramouseh and we were coordinating with the Russians,” he said.","1f8f0ef9",0,"4b9d7797",0,2],
["Activists blamed the government.","233e6a75"],
["The Red Cross later brought out about 200 wounded people.","0b8abcce",1,"fdbea39c","about 200 wounded",0]]])
