attestSearch.texts(184,["articles/aranews-bab-al-salama-8fd114e8.html","Media activist: twenty-three bodies found near Bab al-Salama","en","ltr",0,"ARA News",["Zakariya al-Halabi","media activist Zakariya al-Halabi","spokesman Salih al-Zein"],[
["“23 dead bodies were found after the attack.","15f3c139",1,"8bfeba96","23 killed",1,0,"5dddf99b",0,2],
["Also, over 20 others were injured,” media activist Zakariya al-Halabi said of the car bomb near the Bab al-Salama crossing on Thursday 13 October.","2b80bdae",1,"6d2ad7de","more than 20 wounded",1,0,"5dddf99b",0,2],
["The car was driven to a depot beside a checkpoint of Jabhat al-Shamiyah, whose spokesman Salih al-Zein said: “The attack on Bab al-Salama was most likely carried out by ISIS.”","5afa3748",0,"8100b804",0,3],
["There was no claim.","769f78c8"]]])
