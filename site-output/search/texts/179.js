attestSearch.texts(179,["articles/ocha-obrien-convoy-2b6e0f17.html","UN aid chief: attack on the convoy may be a war crime if it was deliberate","en","ltr",0,"UN OCHA",["Stephen O’Brien","Initial reports"],[
["A convoy of the United Nations and the Syrian Arab Red Crescent was hit in Urum al-Kubra, northwest of the city of Aleppo, on the evening of 19 September 2016, UN aid chief Stephen O’Brien said.","f0c8f10f",2,"75aa0d9a",0,1],
["It carried aid for about 78,000 people, was clearly marked, and all parties had been told of it.","59f1ec5e"],
["“Initial reports indicate that many people have been killed or seriously injured, including SARC volunteers, as a result of these sickening attacks,” O’Brien said.","0310f695",1,"d67ef27f","many killed",2,0,"cace99e3",0,1],
["He gave no number and named no attacker.","e5aeef43"],
["“If this callous attack is found to be a deliberate targeting of humanitarians, it would amount to a war crime,” he added, and asked for an impartial inquiry.","f12bf20f",0,"d32ac010",0,1]]])
