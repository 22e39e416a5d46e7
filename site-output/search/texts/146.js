attestSearch.texts(146,["articles/denverpost-atmeh-fcf5833e.html","Explosion near the Turkish border kills twenty-nine; fewer raids on Aleppo","en","ltr","2016-10-06","The Denver Post",["Syrian activists","Bahaa al-Halaby"],[
["An explosion in Atmeh, close to the border with Turkey, killed at least 29 people on Thursday, several Turkey-backed fighters among them, Syrian activists said.","5c65297c",1,"54f0ec2b","at least 29 killed",1,1,"f40f3255","several killed",1,2,"b18352bb",0,1],
["Islamic State was quick to claim it.","f003fb78"],
["In Aleppo the bombing let up.","3140e594"],
["“There were shellings and air raids, but it was less than in previous days,” said Bahaa al-Halaby, an activist in the province.","fd5e2112",0,"a6b5f418",0,2]]])
