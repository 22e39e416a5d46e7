attestSearch.texts(7,["articles/trt-sukkari-gas-3b98b53a.html","Eighty people with breathing trouble after barrels fall on Sukkari","en","ltr","2016-09-06","TRT World",["Syrian Civil Defence","Syrian Observatory for Human Rights","The government"],[
["Government helicopters dropped barrels with chlorine on the Sukkari district of Aleppo on Tuesday and 80 people suffered suffocation, the Syrian Civil Defence said.","dd87aee7",1,"9e5f5f3f","80 wounded",1,2,"cb1a72a5",0,1],
["It reported no deaths.","4c6d8fa0",1,"e9212b14","0 killed",1],
["The Syrian Observatory for Human Rights, which refers to medical sources, also counts 80 cases of suffocation.","a8e2c38d",1,"59a890b7","80 wounded",2],
["The government denies that it uses chemical weapons.","7d7e2192",2,"2f51c384",0,3]]])
