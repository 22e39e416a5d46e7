attestSearch.texts(272,[
["organisations/cnews.html","CNews","news outlet",1,[]],
["organisations/cnn.html","CNN","news outlet",3,[]],
["organisations/deutsche-welle.html","Deutsche Welle","news outlet",2,[]],
["organisations/failaq-al-sham.html","Failaq al-Sham","armed group",2,[]],
["organisations/nour-al-din-al-zinki.html","Nour al-Din al-Zinki","armed group",1,[]],
["organisations/sputnik.html","Sputnik","news outlet",2,[]],
["organisations/syrian-american-medical-society.html","Syrian American Medical Society","medical charity",2,["SAMS"]],
["organisations/un-security-council.html","UN Security Council","UN body",2,["Security Council"]],
["organisations/voice-of-nigeria.html","Voice of Nigeria","news outlet",1,[]]])
