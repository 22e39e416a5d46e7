attestSearch.texts(280,[
["organisations/hurriyet-daily-news.html","Hürriyet Daily News","news outlet",3,[]],
["organisations/info-balkans.html","Info Balkans","news outlet",1,[]],
["organisations/inquisitr.html","Inquisitr","news outlet",1,[]],
["organisations/international-committee-of-the-red-cross.html","International Committee of the Red Cross","humanitarian organisation",8,["ICRC","Red Cross"]],
["organisations/local-coordination-committees.html","Local Coordination Committees","activist network",2,["Local Coordination Committee"]],
["organisations/new-arab.html","The New Arab","news outlet",7,[]],
["organisations/saria-hasoun-school.html","Saria Hasoun School","organisation",1,[]],
["organisations/scotsman.html","The Scotsman","news outlet",1,[]],
["organisations/syrian-observatory-for-human-rights.html","Syrian Observatory for Human Rights","monitoring group",44,["Observatory","SOHR","Syrian Observatory","The Syrian Observatory For Human Rights","The Syrian Observatory for Human Rights"]],
["organisations/umayya-press.html","Umayya Press","news outlet",1,[]],
["organisations/un-commission-of-inquiry-on-syria.html","UN Commission of Inquiry on Syria","UN commission",1,["Commission of Inquiry on Syria"]]])
