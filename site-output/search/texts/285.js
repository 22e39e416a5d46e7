attestSearch.texts(285,[
["organisations/anadolu-agency.html","Anadolu Agency","news agency",2,["Anadolu"]],
["organisations/medecins-sans-frontieres.html","Medecins Sans Frontieres","charity",4,["Doctors Without Borders","MSF","MSF International","MSF Ireland","Médecins Sans Frontières"]],
["organisations/oddonion.html","OddOnion","news outlet",1,[]],
["organisations/sana.html","SANA","state news agency",11,["Syrian Arab News Agency"]],
["organisations/shahba-press.html","Shahba Press","news outlet",1,[]],
["organisations/times-of-earth.html","Times of Earth","news outlet",1,[]],
["organisations/upi.html","UPI",0,2,[]],
["organisations/voice-of-vietnam.html","Voice of Vietnam","news outlet",1,[]]])
