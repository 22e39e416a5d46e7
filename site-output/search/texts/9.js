attestSearch.texts(9,["articles/inquisitr-nairab-wake-0e1b41a8.html","First toll of sixteen, then twenty-four, after a wake is bombed in Aleppo","en","ltr",0,"Inquisitr",["Aleppo Media Center","Mojahed Abo-Aljood"],[
["More than 24 people were killed and 30 injured by barrel bombs at a wake in Bab al-Nairab on 27 August, the Aleppo Media Center said.","71721b59",1,"85b301b9","more than 24 killed",1,1,"a6802a15","30 wounded",1],
["An early count had given at least 16 dead.","bdd46ffe",1,"40601636","at least 16 killed",0],
["“On my right and on my left I saw dead people and I stepped on top of one myself because I couldn’t see due to the thickness of dust,” said Mojahed Abo-Aljood, an activist of the Aleppo Media Center.","859027f2",0,"5eb84279",0,2]]])
