attestSearch.texts(163,["articles/newarab-harasta-97779c86.html","Four children killed as a kindergarten in Harasta is shelled","en","ltr","2016-11-06","The New Arab",["Local Coordination Committees","Syrian Observatory for Human Rights"],[
["A mortar shell on a kindergarten in Harasta killed four children under five and wounded nine on Sunday morning, the Local Coordination Committee said.","537b3875",1,"04d879c4","4 killed",1,1,"1b03dcda","9 wounded",1,2,"d37621bc",0,1],
["It blamed the government.","5d42b7e8"],
["West of Aleppo, Russian air strikes on villages around Kafr Naha killed 17 people in 24 hours, two of them children, according to the Syrian Observatory for Human Rights.","45675cd2",1,"90820253","17 killed",2,1,"eced6dca","2 killed",2,2,"99673aee",0,2],
["Eleven people were killed at a market in al-Dana.","13d248c4",1,"74a548a2","11 killed",0]]])
