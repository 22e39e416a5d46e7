attestSearch.texts(262,[
["people/hanaa-singer.html","Hanaa Singer","Representative of UNICEF in Syria",1,[]],
["people/justin-forsyth.html","Justin Forsyth","Deputy Executive Director of UNICEF",1,[]],
["people/zakariya-al-halabi.html","Zakariya al-Halabi","Media activist",1,[]]])
