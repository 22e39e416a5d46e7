attestSearch.texts(55,["articles/serbestiyet-idlib-market-4ac99a24.html","Observatory: fifty-eight dead at the market of Idlib","en","ltr",0,"Serbestiyet",["Syrian Observatory for Human Rights"],[
["Government warplanes bombed a market in the centre of Idlib on 10 September 2016 and killed 58 people, 13 of them women and children, the Syrian Observatory for Human Rights said.","b97f8587",1,"0dd22daf","58 killed",1,1,"e4f27569","13 killed",1,2,"e153b7e9",0,1],
["Civil defence workers put out the fires.","ca1c3279"]]])
