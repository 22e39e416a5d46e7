attestSearch.texts(233,["articles/eaworldview-hass-c24f73af.html","White Helmets’ count in Hass grows from 26 to 35 within an evening","en","ltr",0,"EA WorldView",["Syrian Civil Defence","the rescue group","Moti’a Jalal","Vitaly Churkin"],[
["The White Helmets said on 26 October that at least 26 people, 18 children and eight teachers, were killed by air strikes on a complex of schools in Hass, in Idlib.","2febe353",1,"19411db7","at least 26 killed",1,1,"08ea752a","18 killed",1,1,"98711238","8 killed",1,2,"2ee7edc3",0,1],
["At least 80 were injured.","b2a94539",1,"bef3b027","at least 80 wounded",0],
["In the evening the rescue group raised the number of dead to 35.","01d369e4",1,"319a4470","35 killed",2],
["“The planes dropped eight parachute bombs, causing a massive explosion,” said Moti’a Jalal, who was among the first at the place.","e9033cf2",0,"fb53567a",0,3],
["Vitaly Churkin, the Russian ambassador to the United Nations, said: “It’s horrible, I hope we were not involved.”","2f486c06",0,"b0a319b9",0,4]]])
