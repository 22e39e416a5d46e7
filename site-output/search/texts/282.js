attestSearch.texts(282,[
["organisations/fastaqim.html","Fastaqim","armed group",2,[]],
["organisations/jabhat-al-nusra.html","Jabhat al-Nusra","armed group",2,["Nusra Front"]],
["organisations/russian-reconciliation-centre.html","Russian reconciliation centre","military",1,[]],
["organisations/su-22.html","SU-22","organisation",1,[]],
["organisations/turkish-minute.html","Turkish Minute","news outlet",1,[]],
["organisations/un-headquarters-board-of-inquiry.html","UN Headquarters Board of Inquiry","UN board",2,["Board of Inquiry","United Nations Headquarters Board of Inquiry"]]])
