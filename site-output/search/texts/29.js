attestSearch.texts(29,["articles/turkishminute-azaz-632fca3d.html","Toll of the car bomb at Azaz rises from fifteen to twenty","en","ltr","2016-10-13","Turkish Minute",[],[
["A car bomb at a petrol station close to the Bab al Salam crossing killed at least 20 people on Thursday, most of them fighters of the Free Syrian Army.","3d07e616",1,"0fa09e22","at least 20 killed",0],
["A first version had given at least 15 dead.","76f91ea7",1,"363ded4a","at least 15 killed",0],
["Wounded people were taken to the hospital of Kilis.","272af165"]]])
