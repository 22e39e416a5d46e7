attestSearch.texts(275,[
["organisations/hezbollah.html","Hezbollah","armed group",1,[]],
["organisations/international-federation-of-red-cross-and-red-crescent-societies.html","International Federation of Red Cross and Red Crescent Societies","humanitarian organisation",1,["IFRC","International Federation of Red Cross"]],
["organisations/levant-front.html","Levant Front","armed group",4,["Jabhat al Shamiya","Jabhat al-Shamiya","Jabhat al-Shamiyah","Shamiya Front","al-Jabha al-Shamiya"]],
["organisations/maltatoday.html","MaltaToday","news outlet",1,[]],
["organisations/rasa-news-agency.html","Rasa News Agency","news outlet",1,[]],
["organisations/red-cross-and-red-crescent.html","Red Cross and Red Crescent","charity",1,[]],
["organisations/rnz.html","RNZ","news outlet",1,[]],
["organisations/rt.html","RT","state media",3,[]],
["organisations/syrian-arab-red-crescent.html","Syrian Arab Red Crescent","Red Crescent society",7,["Red Crescent","SARC"]],
["organisations/syrian-network-for-human-rights.html","Syrian Network for Human Rights","monitoring group",1,["SNHR"]],
["organisations/yahoo-news-singapore.html","Yahoo News Singapore","news outlet",1,[]]])
