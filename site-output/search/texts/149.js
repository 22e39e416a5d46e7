attestSearch.texts(149,["articles/newarab-millis-hospital-833d2dff.html","MSF says a hospital it supports in Millis was destroyed, thirteen people dead","en","ltr","2016-08-09","The New Arab",["Medecins Sans Frontieres","Silvia Dallatomasina"],[
["Two air strikes hit a hospital in Millis, in Idlib province, over the weekend and killed 13 people, four staff members and five children among them, Medecins Sans Frontieres (MSF) said on Monday.","33b6fa8f",1,"cdc20f4c","13 killed",1,1,"35e63704","4 killed",1,1,"48f2f4a2","5 killed",1,2,"ce0c1cb6",0,1],
["“The direct bombing of another hospital in Syria is an outrage,” said Silvia Dallatomasina, who manages MSF’s medical operations in the northwest of Syria.","688287b4",0,"3046999e",0,2],
["The charity did not say whose aircraft had carried out the strikes.","687025ea"],
["The hospital, the reference centre for children’s medicine for about 70,000 people in the area, has closed.","8930c0b9"]]])
