attestSearch.texts(16,["articles/presstv-aleppo-chlorine-af62ed92.html","Head of a hospital in Aleppo: thirty-six people hurt by chlorine","en","ltr","2016-10-30","Press TV",["Ibrahim Hadid","SANA"],[
["“36 people, including civilians and fighters, were wounded after inhaling toxic chlorine gas released by terrorists,” said Ibrahim Hadid, the head of Aleppo University Hospital, on Sunday.","461ecdb3",1,"a34edb3f","36 wounded",1,0,"61d16086",0,1],
["SANA gave 35 cases of suffocation after shells had fallen on Dahiyet al-Assad and Hamdaniyeh.","a3632ca2",1,"cddbeb40","35 wounded",2]]])
