attestSearch.texts(160,["articles/enabbaladi-jubb-al-0a2fc278.html","Rescuers count forty-five displaced people killed in Jubb al-Qubbeh","en","ltr","2016-11-30","Enab Baladi",["Aleppo Media Center"],[
["Artillery fire on Jubb al-Qubbeh in eastern Aleppo killed 45 displaced civilians on Wednesday, most of them women and children, the Civil Defence in Aleppo and the Aleppo Media Center said in a first count.","80342fda",1,"5d1a5a07","45 killed",1],
["Government forces fired the shells, they said.","dab6ae8c"],
["On Tuesday parachute missiles killed 25 civilians in Bab al-Nairab.","31f86edc",1,"52d3a072","25 killed",0]]])
