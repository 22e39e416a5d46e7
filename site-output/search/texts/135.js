attestSearch.texts(135,["articles/ocha-aleppo-10-11-august-5db8d1fd.html","United Nations update on Aleppo: strikes, access and water on 10 and 11 August","en","ltr",0,"UN OCHA",["UN OCHA"],[
["Four people reportedly died and 55 had difficulty breathing after chlorine was reportedly dropped with barrel bombs on the city of Aleppo on 10 August 2016, the United Nations Office for the Coordination of Humanitarian Affairs (OCHA) said.","745d1349",1,"8d0529fb","4 killed",1,1,"b1590ff6","55 wounded",1,2,"7f5fb094",0,1],
["More than two million people in the city were without electricity or public water, OCHA added.","64e3e1e9"],
["Russia has announced a pause of three hours a day; the United Nations asks for 48 hours a week.","44bc3778"]]])
