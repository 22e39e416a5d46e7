attestSearch.texts(152,["articles/sohr-atmeh-shift-c3a4038f.html","Observatory raises the toll of the Atmeh crossing to twenty-nine","en","ltr",0,"Syrian Observatory for Human Rights",["Syrian Observatory for Human Rights"],[
["The number of people killed at the Atmeh crossing on 6 October 2016 has risen to at least 29, nearly all of them fighters, the Syrian Observatory for Human Rights said.","616c5d96",1,"4fafad72","at least 29 killed",1,2,"02e6b33c",0,1],
["It had word of about seven more dead.","d3b1d7b9",1,"164068c9","about 7 killed",0],
["The fighters had met for a change of shift between units of Euphrates Shield when a bomber with an explosive belt struck, according to the Observatory’s sources.","db32bd0e",2,"7ad84f74",0,1],
["In mid-August at least 32 fighters were killed at the same crossing.","83b59036",1,"51b03424","at least 32 killed",0]]])
