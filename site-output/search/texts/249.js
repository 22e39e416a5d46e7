attestSearch.texts(249,["articles/republika-saraqeb-gas-f919800f.html","Rescue workers in Saraqeb suspect chlorine after barrels fall on the town","en","ltr","2016-08-02","Republika Online",["Syrian Civil Defence","the spokesman","Russia"],[
["A spokesman of the Syria Civil Defence told Reuters that 33 people, most of them women and children, were affected by gas in the town of Saraqeb in the night to 2 August.","a9790b32",1,"54f5f4d1","33 wounded",1,2,"df4148e4",0,1],
["“Medium-sized barrels fell containing toxic gasses.","f33a43ec",0,"0f09b404",0,2],
["The Syrian Civil Defence was not able to determine the type of the gas,” the spokesman said.","88bab362",0,"0f09b404",0,2],
["The rescuers suspect chlorine.","eba632f1"],
["Not far from Saraqeb a Russian helicopter had been shot down hours before; Russia said that the five people on board were dead.","a86ac81b",1,"0bdce641","5 killed",3,2,"0cc57d7a",0,3],
["Neither the Syrian government nor Russia was at once available for comment on the barrels.","5b13a874"]]])
