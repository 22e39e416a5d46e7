attestSearch.texts(250,["articles/justiceinfo-convoy-988c3957.html","Outrage at the United Nations over the convoy; monitor counts twelve dead","en","ltr",0,"JusticeInfo.net",["Syrian Observatory for Human Rights","United Nations","Staffan de Mistura"],[
["Twelve aid workers and drivers were killed in the attack on an aid convoy at Orum al-Kubra on Monday 19 September, the Syrian Observatory for Human Rights said.","ac7aedb7",1,"abbc8bef","12 killed",1,2,"1e46f982",0,1],
["The United Nations has not confirmed the number.","ab69ab75"],
["At least 18 of the 31 trucks were struck, according to the UN.","9e2539b6",2,"e047421b",0,2],
["“Our outrage at this attack is enormous,” said Staffan de Mistura, the UN envoy for Syria.","3581ba44",0,"f21104f6",0,3]]])
