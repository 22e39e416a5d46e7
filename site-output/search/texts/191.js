attestSearch.texts(191,["articles/rt-aleppo-84-33ebc7fe.html","Army statement: shelling of Aleppo killed eighty-four in three days","en","ltr","2016-10-31","RT",["Syrian army","RT","Maria Zakharova"],[
["Armed groups killed 84 people, most of them women and children, by shelling government-held Aleppo for three days, the Syrian army said on Monday.","4904b3ef",1,"965d7134","84 killed",1],
["It counted 50 Grad rockets and 20 gas canisters.","e748632e"],
["In al-Hamdaniya 36 people suffered suffocation on Sunday, a crew of RT Arabic reported.","be3fc47a",1,"dff654b3","36 wounded",2],
["“It’s our duty to remind those who say they have influence over the armed Syrian opposition of the necessity to fulfill their obligation,” said Maria Zakharova, the spokeswoman of the Russian Foreign Ministry.","76d74a02",0,"f9e7a711",0,3]]])
