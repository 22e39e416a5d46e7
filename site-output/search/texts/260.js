attestSearch.texts(260,[
["people/ahmed-dbais.html","Ahmed Dbais",0,1,[]],
["people/maria-zakharova.html","Maria Zakharova","Spokeswoman of the Russian Foreign Ministry",2,[]],
["people/marianne-gasser.html","Marianne Gasser","Head of the delegation of the International Committee of the Red Cross in Syria",2,[]]])
