attestSearch.texts(300,[
["places/ankara.html","Ankara",0,2,[]],
["places/middle-east.html","Middle East",0,1,[]],
["places/sakhour.html","Sakhour","city district",3,["Sakhur","al-Sakhour","al-Sakhur"]]])
