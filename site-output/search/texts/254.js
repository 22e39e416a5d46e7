attestSearch.texts(254,["articles/alalam-atmeh-bus-27848a2c.html","Islamic State says that its bomber struck rebels at the Atme crossing","en","ltr","2016-08-15","Al-Alam",["Syrian Observatory for Human Rights","Islamic State"],[
["The Syrian Observatory for Human Rights has raised the number of rebels killed at the Atme crossing on Sunday night from 15 to 32.","102b5bb1",1,"a62eaa86","32 killed",1],
["Islamic State said on Twitter and Telegram that a bomber with an explosive belt had gone in among the rebels, and claimed that nearly 50 of them were killed.","af8fe6b2",1,"2a42a7c3","nearly 50 killed",2,2,"5075b281",0,2],
["The rebels were on a bus to Azaz by way of Turkey.","7a96805f"]]])
