attestSearch.texts(44,["articles/sohr-hass-35-2ec4bd7b.html","Observatory: thirty-five civilians killed in Hass, four missing","en","ltr",0,"Syrian Observatory for Human Rights",["Syrian Observatory for Human Rights"],[
["The air attack on Hass, in the south of Idlib, killed 35 civilians on 26 October 2016, including 15 students and four teachers, the Syrian Observatory for Human Rights said.","83ace862",1,"55b67861","35 killed",1,1,"ed4a811c","15 killed",1,1,"7ee0f623","4 killed",1,2,"ed70c0ec",0,1],
["Four people are missing.","2d8ae2d7",1,"d6489024","4 missing",0],
["The planes were likely Russian, the Observatory said, and came back when people helped the wounded.","b2db9178"]]])
