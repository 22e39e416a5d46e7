attestSearch.texts(271,[
["people/motia-jalal.html","Moti’a Jalal",0,1,[]],
["people/paulo-pinheiro.html","Paulo Pinheiro","Chair of the Commission of Inquiry on Syria",1,[]],
["people/suleiman-al-halabi.html","Suleiman al Halabi",0,1,[]]])
