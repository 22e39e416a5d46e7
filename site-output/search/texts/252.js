attestSearch.texts(252,["articles/ians-atama-blast-b497afab.html","Early count: sixteen Turkey-backed rebels killed at the Atama crossing","en","ltr","2016-10-06","India Live Today",["Syrian Observatory for Human Rights"],[
["A blast at the Atama crossing on the Turkish border killed at least 16 rebels backed by Ankara on Thursday, the Syrian Observatory for Human Rights said.","7849fb56",1,"4c26ff67","at least 16 killed",1,2,"fa74e05b",0,1],
["The crossing is held by the Free Syrian Army.","8a62e149"],
["Another explosion at the same crossing on 14 August left 35 rebels and civilians dead and 40 people injured.","5f29dec3",1,"8125eea5","35 killed",0,1,"76e7f705","40 wounded",0]]])
