attestSearch.texts(161,["articles/gulfnews-aleppo-army-48ec1b7f.html","Army announces its return to all of Aleppo","en","ltr","2016-12-22","Gulf News",["Ahmed Qorra Ali"],[
["In a statement on Thursday “the general command of the armed forces announces the return of security to Aleppo”.","3d186b79",0,"e8d39e84",0,0],
["Ahmed Qorra Ali, an official of the rebel group Ahrar al-Sham, said that “the last convoy has left the rebel-controlled area”.","8993d99b",0,"207bd1a1",0,1],
["More than 4,000 fighters left in the last stages, the Red Cross said.","8fa1deda"]]])
