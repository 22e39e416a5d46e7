attestSearch.texts(34,["articles/rasanews-convoy-drone-5e3675ca.html","Russian military shows drone pictures of a pickup beside the convoy","en","ltr","2016-09-21","Rasa News Agency",["Igor Konashenkov","Syrian army"],[
["Russia’s Defence Ministry released drone pictures on Tuesday which, it says, show a pickup with a mortar next to the aid convoy near Aleppo.","edd49cbb"],
["“The video clearly shows how terrorists are redeploying a pickup with a large-caliber mortar on it using the convoy as a cover,” spokesman Igor Konashenkov said.","5f4cb080",0,"57a43631",0,1],
["A Syrian army source told the news agency SANA that the army had not hit the convoy.","7c302cb8",2,"9f55c0c2",0,2]]])
