attestSearch.texts(189,["articles/hurriyet-evacuation-6babe722.html","Turkish prime minister and Red Cross count those who left Aleppo","en","ltr","2016-12-22","Info Balkans",["Binali Yıldırım","Ingy Sedky"],[
["“Up until today, around 40,000 civilians have been pulled from the fire and transferred to safe places,” Turkey’s prime minister Binali Yıldırım said in Ankara on Thursday.","bfb07b28",0,"d0064f01",0,1],
["The Red Cross put the number of people who had left since 15 December at about 34,000.","c6e0ac9e"],
["Snow slowed the buses.","292ef9d0"],
["“We expect today to be the last convoys; the operation will continue all day long and during the night,” said Ingy Sedky of the Red Cross.","54d1c5c8",0,"36e059e5",0,2]]])
