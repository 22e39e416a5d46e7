attestSearch.texts(181,["articles/irishredcross-convoy-e3f40461.html","Red Cross and Red Crescent mourn a colleague and about twenty civilians","en","ltr",0,"Irish Red Cross",["Red Cross and Red Crescent","Abdulrahman Attar"],[
["About 20 civilians and one staff member of the Syrian Arab Red Crescent were killed at Orem Al Kubra on 19 September 2016 while they unloaded trucks, the Red Cross and Red Crescent Movement said.","10e42c83",1,"c613093e","about 20 killed",1,1,"c10a0026","1 killed",1,2,"e83686e1",0,1],
["A warehouse and a large part of the aid were destroyed.","670410c8"],
["The staff member was Omar Barakat, who directed the local sub-branch.","1607b282"],
["“He was a committed and brave member of our family of committed staff and volunteers, working relentlessly to alleviate the suffering of the Syrian people,” said Abdulrahman Attar, the president of the Syrian Arab Red Crescent.","6b55e96b",0,"458ee23d",0,2]]])
