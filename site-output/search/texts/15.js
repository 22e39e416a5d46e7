attestSearch.texts(15,["articles/msf-aleppo-wounded-7dbce6e5.html","Hospitals in eastern Aleppo report a sharp rise in wounded people","en","ltr","2016-09-23","Medecins Sans Frontieres",["Medecins Sans Frontieres","The same hospitals","Carlos Francisco"],[
["Hospitals in eastern Aleppo that Medecins Sans Frontieres (MSF) supports took in 145 wounded people within two days of heavy bombing, the charity said.","425522ee",1,"e27349ec","145 wounded",1,2,"4f05fb0e",0,1],
["The same hospitals registered 23 deaths over the two days.","a25f3db1",1,"0ecde0b0","23 killed",2],
["“People in Aleppo already suffocating under the effects of the siege, have yet again come under horrific attack,” said Carlos Francisco, MSF head of mission in Syria.","39897a8b",0,"f0041748",0,3],
["In an update on 28 September 2016, MSF said that two people were killed when two hospitals in the east of the city were bombed overnight.","a73a084d",1,"3e2501bb","2 killed",1,2,"8ca5d347",0,1],
["Only two places that can operate on patients were left for 250,000 residents, it added.","54cdb0cf"]]])
