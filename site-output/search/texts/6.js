attestSearch.texts(6,["articles/hurriyet-atmeh-bus-e0bc02a7.html","Bus with rebels bombed near the Atmeh crossing; two very different tolls","en","ltr",0,"Hürriyet Daily News",["Syrian Observatory for Human Rights","Islamic State"],[
["At least 32 people were killed when a bus that carried foreign-backed rebels was bombed near the Atmeh crossing late on 14 August 2016, the Syrian Observatory for Human Rights said.","a9a18a21",1,"9e1699dd","at least 32 killed",1,2,"6c0a14fe",0,1],
["The number might still rise, it added.","7e4b727a"],
["Islamic State claimed the attack in a statement on the internet and said that 50 fighters of Failaq al-Sham and Nour al-Din al-Zinki had been killed.","7eb536a7",1,"e04068a3","50 killed",2],
["The Observatory also counted 45 civilians killed by air strikes in and around Aleppo on 13 and 14 August, and 22 in Idlib province.","6dd8bb0c",1,"e801686e","45 killed",1,1,"9b42c5b0","22 killed",1]]])
