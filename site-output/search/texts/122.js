attestSearch.texts(122,["articles/ocha-aleppo-25-november-0c203ed1.html","OCHA: hospitals of eastern Aleppo damaged one after another","en","ltr","2016-11-25","UN OCHA",["UN OCHA"],[
["The White Helmets count 500 people killed and 1,600 wounded in eastern Aleppo since 15 November, the UN Office for the Coordination of Humanitarian Affairs (OCHA) said on 25 November.","75d7ca07",1,"24538db5","500 killed",1,1,"25273e92","1,600 wounded",1],
["Shells on the Omar Bin Abd Al-Aziz hospital killed two people and wounded seven on 18 November, OCHA reported.","486a52cf",1,"28f66314","2 killed",1,1,"75449767","7 wounded",1,2,"05cdd9fb",0,1],
["In western Aleppo 21,850 displaced people were registered.","2e863279",1,"47de6096","21,850 displaced",0]]])
