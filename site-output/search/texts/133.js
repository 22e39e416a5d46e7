attestSearch.texts(133,["articles/rt-furqan-school-4c44ce06.html","Eight pupils killed by a rocket on a school in al-Forqan","en","ltr","2016-11-20","RT",["SANA"],[
["A rocket on a school in al-Forqan, in western Aleppo, killed eight pupils between seven and 12 years old and wounded 27 children on Sunday, the news agency SANA said.","306d0b1b",1,"d4d9f9a7","8 killed",1,1,"2427559f","27 wounded",1,2,"21baa37c",0,1],
["Shells on al-Shahbaa killed two people and injured 32, according to SANA.","3746017a",1,"28f66314","2 killed",1,1,"8e9394f6","32 wounded",1,2,"c7346805",0,1]]])
