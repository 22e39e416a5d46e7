attestSearch.texts(167,["articles/reuters-convoy-fire-21ad4dcf.html","Russia says that the convoy burned and was neither shelled nor bombed","en","ltr","2016-09-20","Reuters",["Interfax"],[
["The Russian Defence Ministry rejected reports that an aid convoy near Aleppo had been shelled or hit from the air; it believes that the convoy caught fire, the news agency Interfax reported on Tuesday.","807e414b",2,"b61c1dbd",0,1],
["Only the White Helmets could say who did it and why, the ministry said.","cf8e7a5d"],
["It called them close to the former Nusra Front.","fc5e4bf0"]]])
