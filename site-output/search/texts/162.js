attestSearch.texts(162,["articles/hrw-aleppo-month-f321400a.html","Human Rights Watch: a month of bombing amounted to war crimes","en","ltr","2016-12-01","Human Rights Watch",["Violations Documentation Center","a local journalist"],[
["More than 440 civilians, over 90 of them children, were killed by aerial bombing of opposition-held Aleppo in September and October, according to the Violations Documentation Center, cited by Human Rights Watch.","b0a1671e",1,"b507827e","more than 440 killed",1,1,"3090f675","more than 90 killed",1],
["The rights group holds the Russian-Syrian coalition responsible.","0a6125e6"],
["“Each day, Russian and Syrian airstrikes killed tens of people.","5fba6b37",0,"bd31abdc",0,2],
["It was the most terrible month since the beginning of the war,” said a local journalist.","feb31214",0,"bd31abdc",0,2],
["More than 950 new places of impact can be seen on satellite pictures, the group said.","1814b397"]]])
