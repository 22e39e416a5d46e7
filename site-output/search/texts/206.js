attestSearch.texts(206,["articles/sohr-hass-37-3a78d46c.html","Toll of Hass at thirty-seven after a doctor dies of his wounds","en","ltr",0,"Syrian Observatory for Human Rights",["Syrian Observatory for Human Rights"],[
["The number of people killed in Hass has risen to 37, the Syrian Observatory for Human Rights said after a wounded doctor died; 15 students and four teachers are among them.","f08bf75d",1,"7816e420","37 killed",1],
["The Observatory condemned the Russian and Syrian warplanes that struck the place on 26 October 2016.","873d8e7b"]]])
