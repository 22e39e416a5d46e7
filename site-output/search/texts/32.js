attestSearch.texts(32,["articles/afp-russian-field-397c995f.html","Russian medic killed as a field hospital in Aleppo is shelled","en","ltr",0,"Yahoo News Singapore",["Russian Defence Ministry","Igor Konashenkov"],[
["A shell on the reception area of a Russian field hospital in Aleppo killed a Russian medic and badly wounded two medical workers on Monday 5 December, the Russian Defence Ministry said.","9e8f92c3",1,"4217e812","1 killed",1,1,"867b9121","2 wounded",1,2,"8238bdc2",0,1],
["It blamed opposition fighters.","2e256d7c"],
["“Our servicemen’s blood is on the hands of those who ordered this murder,” said Igor Konashenkov, the ministry’s spokesman.","57e4485c",0,"152d1165",0,2]]])
