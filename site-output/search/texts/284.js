attestSearch.texts(284,[
["organisations/al-jazeera.html","Al Jazeera","news outlet",4,[]],
["organisations/associated-press.html","Associated Press","news agency",3,["AP"]],
["organisations/gospel-herald.html","The Gospel Herald","news outlet",1,[]],
["organisations/international-business-times-uk.html","International Business Times UK","news outlet",1,[]],
["organisations/islamweb.html","IslamWeb","news outlet",1,[]],
["organisations/military-com.html","Military.com","news outlet",1,[]],
["organisations/naharnet.html","Naharnet","news outlet",1,[]],
["organisations/nbc-news.html","NBC News",0,1,[]],
["organisations/sbs-news.html","SBS News","news outlet",1,[]],
["organisations/syria-direct.html","Syria Direct","news outlet",2,[]],
["organisations/times-of-pakistan.html","Times of Pakistan","news outlet",1,[]],
["organisations/twitter.html","Twitter","organisation",2,[]]])
