attestSearch.texts(45,["articles/von-saria-hasoun-school-0bdb45fa.html","Seven children killed at Saria Hasoun School, Observatory says","en","ltr",0,"Voice of Nigeria",["Syrian Observatory for Human Rights"],[
["Rebel shells killed at least seven children at Saria Hasoun School in al-Farqan, in government-held Aleppo, on Sunday 20 November, the Syrian Observatory for Human Rights said.","b881ac7d",1,"d6d4ceb9","at least 7 killed",1,2,"bc3c7853",0,1],
["At least 10 people were killed in all, it added.","03d43603",1,"b657d51f","at least 10 killed",1]]])
