attestSearch.texts(95,["articles/oslotimes-zubdiya-gas-b9960112.html","Rescuers and a hospital count differently after suspected gas attack in Zubdiya","en","ltr","2016-08-11","The Oslo Times",["Syrian Civil Defence","The rescue group","Khaled Khaled","Hamza Khatib"],[
["A barrel suspected to contain chlorine was dropped from a helicopter on the Zubdiya district of Aleppo on Wednesday evening, the White Helmets said.","c15449fc",2,"fb7960a5",0,1],
["The rescue group put the toll at three dead and at least 25 injured.","5a76392e",1,"a96dff32","3 killed",2,1,"53b54878","at least 25 wounded",2],
["“One woman suffocated to death due to gas inhalation, along with her 10-year-old daughter and four-year-old son,” said Khaled Khaled, a member of the White Helmets in Aleppo.","f159d710",1,"2492bf5e","1 killed",3,1,"477e2fa6","1 killed",3,0,"570e02cd",0,3],
["Hamza Khatib, the manager of Al Quds hospital, spoke of four people who had died of gas poisoning and of 55 injured.","ab1de9a1",1,"8382f331","4 killed",4,1,"3d13f7c1","55 wounded",4],
["The White Helmets could not verify what the gas was.","c8410b30"]]])
