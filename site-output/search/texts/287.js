attestSearch.texts(287,[
["organisations/aleppo-university-hospital.html","Aleppo University Hospital","medical",1,[]],
["organisations/facebook.html","Facebook","organisation",2,[]],
["organisations/fatah-al-sham-front.html","Fatah al-Sham Front","armed group",1,[]],
["organisations/justiceinfo-net.html","JusticeInfo.net","news outlet",1,[]],
["organisations/komsomolskaya-pravda.html","Komsomolskaya Pravda","news outlet",1,[]],
["organisations/trt-world.html","TRT World","news outlet",1,[]],
["organisations/union-of-medical-care-and-relief-organizations.html","Union of Medical Care and Relief Organizations","medical charity",2,["UOSSM"]]])
