attestSearch.texts(192,["articles/reuters-m10-bakery-0ef5cd1c.html","Two hospitals and a bread queue hit in eastern Aleppo","en","ltr","2016-09-28","Reuters",["Mohammad Abu Rajab","Syrian Observatory for Human Rights"],[
["Two hospitals in rebel-held Aleppo were damaged early on Wednesday, one of them, the M10 hospital in Sakhour, at about 4 am.","a6fb8927"],
["“The rubble fell in on the patients in the intensive care unit,” said Mohammad Abu Rajab, a radiologist there.","be7b7e04",0,"f6f5459b",0,1],
["Artillery shells killed at least six people who queued for bread in al-Maadi, residents and the Syrian Observatory for Human Rights said.","37419765",1,"0f96b2a5","at least 6 killed",2]]])
