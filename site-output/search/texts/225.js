attestSearch.texts(225,["articles/sana-hass-photographs-2593eca5.html","Russian officials say that no strike hit the school of Hass","en","ltr",0,"SANA",["Maria Zakharova","UNICEF","Igor Konashenkov"],[
["“The photographs are computer graphics,” Maria Zakharova, the spokeswoman of the Russian Foreign Ministry, wrote on Facebook on Friday 28 October about Hass.","85225593",0,"2883df53",0,1],
["There was no strike and there were no victims, she said.","ae52c151",1,"6db44b5e","0 killed",1,2,"f3d81f1d",0,1],
["UNICEF had claimed that 22 children and six teachers were killed.","2c16732a",1,"6a8e3841","22 killed",2,1,"c37fd363","6 killed",2,2,"6a8e3841",0,2],
["“Not one Russian warplane entered that area on that day,” said Igor Konashenkov of the Russian Defence Ministry.","e6690cb7",0,"149889f0",0,3]]])
