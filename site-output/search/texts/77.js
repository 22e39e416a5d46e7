attestSearch.texts(77,["articles/ohchr-commission-convoy-7c8dc361.html","Commission of Inquiry condemns the attack on the convoy at Orum al-Kubra","en","ltr","2016-09-20","UN Commission of Inquiry on Syria",["Latest reports","UN Commission of Inquiry on Syria","Paulo Pinheiro"],[
["Latest reports indicate that at least 20 civilians, a senior official of the Red Crescent among them, were killed in an attack from the air in western Aleppo on Monday evening, the Commission of Inquiry on Syria said.","482711eb",1,"14e3d7b5","at least 20 killed",1,1,"28afc878","1 killed",1,2,"1d5f07b3",0,2],
["Eighteen trucks with food, medicine and winter clothes were reportedly destroyed.","330ff9fb"],
["“Humanitarian aid workers are not a party to this conflict and they should never be targeted or their assistance politicized,” said Paulo Pinheiro, who chairs the commission.","e85c3df3",0,"62b259aa",0,3],
["It named no attacker.","ebd14f33"]]])
