attestSearch.texts(253,["articles/maltatoday-buses-d629ff51.html","Four versions of who burned the buses near Fuaa and Kefraya","en","ltr",0,"MaltaToday",["activists","Hezbollah"],[
["At least five buses were burned in Idlib province on 18 December, activists said.","4400b2db",2,"31bd55d2",0,1],
["The Syrian Observatory for Human Rights blamed the Fatah al-Sham Front, state media spoke of terrorists, and rebel officials of an angry crowd; Hezbollah said that jihadists had fought with rebels who backed the deal.","2293ae04",2,"70694104",0,2],
["Before the halt 8,000 civilians, 2,700 children among them, had left eastern Aleppo.","4d78c11c"]]])
