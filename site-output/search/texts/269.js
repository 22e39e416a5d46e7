attestSearch.texts(269,[
["people/abdulrahman-attar.html","Abdulrahman Attar","President of the Syrian Arab Red Crescent",1,[]],
["people/charles-stratford.html","Charles Stratford",0,1,[]],
["people/mohammad-abu-rajab.html","Mohammad Abu Rajab","Radiologist at the M10 hospital",2,[]],
["people/staff.html","Staff",0,1,[]],
["people/stephen-obrien.html","Stephen O’Brien","Under-Secretary-General of the United Nations for Humanitarian Affairs",1,["O’Brien","Stephen O'Brien"]]])
