attestSearch.texts(127,["articles/aawsat-khan-touman-0f670fc5.html","Four medical workers killed in a clinic at Khan Touman","en","ltr",0,"Asharq Al-Awsat",["Syrian Observatory for Human Rights","Ahmed Dbais"],[
["An air raid on a clinic at Khan Touman late on 20 September killed at least four medics of the organisation UOSSM and at least nine rebels of Jaish al-Fatah, the Syrian Observatory for Human Rights said.","d52d08d3",1,"2d0218a2","at least 4 killed",1,1,"4e0faf8b","at least 9 killed",1,2,"91d9f589",0,1],
["The aircraft were Syrian or Russian, according to the monitor.","736f9d03",2,"3aacbbe0",0,1],
["“Because of the intensity of the bombardment, the three storeys collapsed and are completely destroyed,” said Ahmed Dbais of UOSSM.","98d14d79",0,"d7f223cd",0,2],
["More people were feared to lie under the rubble.","9215b37c"]]])
