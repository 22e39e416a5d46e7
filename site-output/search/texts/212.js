attestSearch.texts(212,["articles/xinhua-aleppo-84-54bc237d.html","Rebel offensive leaves 84 civilians dead and 280 wounded, army says","en","ltr","2016-11-01","Xinhua",["Syrian army","army"],[
["At least 84 civilians were killed and 280 wounded in western Aleppo in three days of a rebel offensive, the Syrian army said in a statement that SANA carried on Monday.","ba80c1b1",1,"95f39060","at least 84 killed",1,1,"64b136cc","280 wounded",1,2,"b345db1c",0,1],
["On Sunday 48 people suffocated in a gas attack, according to the army.","127dfc88",1,"5898235c","48 wounded",2,2,"9f264ce5",0,1]]])
