attestSearch.texts(148,["articles/ibtimes-idlib-market-db7f309f.html","Market in Idlib bombed hours after a truce was agreed","en","ltr",0,"International Business Times UK",["activists","Syrian Observatory for Human Rights","Rami Abdel Rahman"],[
["An air strike on a vegetable market in Idlib killed at least 60 people on Saturday 10 September, activists told the BBC.","a937b877",1,"7ac1f666","at least 60 killed",1,2,"4c966c1c",0,1],
["In Aleppo about 45 people were killed by bombs, they said.","950865ab",1,"495f0603","about 45 killed",1],
["At least 13 children and as many women were among those killed in Idlib, the Syrian Observatory for Human Rights said.","30201b95",1,"691f97b4","at least 13 killed",2,2,"51cddef9",0,2],
["Whose aircraft it was is not clear.","3c2fd76d"],
["“People were shopping before [Muslim festival] Eid al-Adha next week, which is why the toll is so high,” said Rami Abdel Rahman, the head of the Observatory.","e54dc0d2",0,"c66f5fbe",0,3],
["The truce that the United States and Russia agreed is to begin on 12 September.","64096b8a"]]])
