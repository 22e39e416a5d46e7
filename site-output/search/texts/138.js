attestSearch.texts(138,["articles/reuters-convoy-denial-9c7bf871.html","No Russian or Syrian aircraft struck the convoy, Moscow says","en","ltr","2016-09-20","Reuters",["Russian Defence Ministry","Igor Konashenkov"],[
["Russian and Syrian aircraft carried out no strikes on the United Nations convoy near Aleppo, the Russian Defence Ministry said on Tuesday.","d3a4e32b",2,"f0764cbc",0,1],
["“All information on the whereabouts of the convoy was available only to the militants controlling these areas,” said Igor Konashenkov, the ministry’s spokesman.","7768b812",0,"24c87055",0,2]]])
