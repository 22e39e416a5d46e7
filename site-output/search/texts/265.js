attestSearch.texts(265,[
["people/anthony-lake.html","Anthony Lake","Executive Director of UNICEF",1,[]],
["people/bahaa-al-halaby.html","Bahaa al-Halaby",0,1,[]],
["people/krista-armstrong.html","Krista Armstrong","Spokeswoman of the International Committee of the Red Cross",1,[]],
["people/najib-al-ansari.html","Najib al-Ansari",0,1,[]],
["people/pablo-marco.html","Pablo Marco","Operations manager in the Middle East, Medecins Sans Frontieres",1,[]],
["people/vitaly-churkin.html","Vitaly Churkin","Ambassador of Russia to the United Nations",1,[]]])
