attestSearch.texts(274,[
["organisations/asharq-al-awsat.html","Asharq Al-Awsat","news outlet",1,[]],
["organisations/axar-az.html","Axar.az","news outlet",2,[]],
["organisations/gulf-news.html","Gulf News","news outlet",1,[]],
["organisations/human-rights-watch.html","Human Rights Watch","human rights organisation",2,["HRW"]],
["organisations/ians.html","IANS",0,2,[]],
["organisations/reuters.html","Reuters","news agency",16,[]],
["organisations/tass.html","TASS","state media",2,[]]])
