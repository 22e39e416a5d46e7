attestSearch.texts(278,[
["organisations/al-alam.html","Al-Alam","news outlet",2,[]],
["organisations/aleppo-health-directorate.html","Aleppo Health Directorate","government",1,[]],
["organisations/global-possibilities.html","Global Possibilities","news outlet",1,[]],
["organisations/newsgram.html","NewsGram","news outlet",1,[]]])
