attestSearch.texts(235,["articles/reuters-haas-first-toll-035e7721.html","First toll from Haas: twenty-two dead, seven of them children","en","ltr","2016-10-26","Reuters",["Syrian Observatory for Human Rights"],[
["Air strikes killed at least 22 people in the village of Haas, in Idlib province, on Wednesday, seven children and at least one teacher among them, the Syrian Observatory for Human Rights said.","666c863a",1,"9062ace0","at least 22 killed",1,1,"92b19ab5","7 killed",1,1,"8476e239","at least 1 killed",1,2,"8830962f",0,1],
["Several places were struck, two schools among them.","9b42c3ab"],
["Syrian state television said that militants were killed in Haas, with reference to a military source.","368992a5"],
["It did not speak of a school.","48684442"]]])
