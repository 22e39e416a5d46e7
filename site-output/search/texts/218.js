attestSearch.texts(218,["articles/islamweb-hass-f8a8d18f.html","UNICEF and the Observatory on the strikes of Hass","en","ltr",0,"IslamWeb",["UNICEF","Anthony Lake","Syrian Observatory for Human Rights","It"],[
["Air strikes on a school in Hass and its surroundings killed 22 children and six teachers on 26 October, UNICEF said.","14ecfa35",1,"adcb7eb8","22 killed",1,1,"e045c33c","6 killed",1,2,"429bcc2a",0,1],
["“This is a tragedy.","28427023",0,"99c50ec7",0,2],
["It is an outrage.","c0f486b4",0,"99c50ec7",0,2],
["And if deliberate, it is a war crime,” said Anthony Lake, its executive director.","c3450ad2",0,"99c50ec7",0,2],
["At least 35 civilians were killed, 11 of them schoolchildren, according to the Syrian Observatory for Human Rights.","3236d39d",1,"1e3ddace","at least 35 killed",3,1,"88e648e9","11 killed",3,2,"25bc5e6f",0,3],
["It said that “warplanes — either Russia or Syrian — carried out six strikes”.","8194432b",0,"056a7d6d",0,4]]])
