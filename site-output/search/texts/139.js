attestSearch.texts(139,["articles/upi-furqan-sakhour-4c6c46ac.html","A school in the west, a family in the east: one night in Aleppo","en","ltr","2016-11-20","Gephardt Daily",["SANA","two medics","Damascus","Syrian Observatory for Human Rights"],[
["Rocket fire on Furqan in western Aleppo killed 10 people, eight of them schoolchildren, and wounded 59 on Sunday, SANA said.","2809662e",1,"84d506eb","10 killed",1,1,"e7336f36","8 killed",1,1,"d6eb5f9a","59 wounded",1,2,"ac51c0e8",0,1],
["In Sakhour, in the east, six members of the al-Baytounji family were killed at midnight by a barrel bomb with chlorine, two medics told Al Jazeera.","7b464588",1,"c2726109","6 killed",2,2,"2cc56333",0,2],
["Damascus denies that it uses gas.","46bd05c5",2,"e909e52b",0,3],
["About 240 people have been killed in the east of the city and in the countryside to its west since Tuesday, according to the Syrian Observatory for Human Rights.","27daca1b",1,"e19bdcb6","about 240 killed",4,2,"77c55322",0,4]]])
