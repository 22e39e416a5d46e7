attestSearch.texts(107,["articles/memo-red-cross-appeal-a3b96181.html","Red Cross asks for solid guarantees after the evacuation stops","en","ltr","2016-12-17","Middle East Monitor",["International Committee of the Red Cross","Marianne Gasser"],[
["Around 10,000 people have been brought out of eastern Aleppo, many of them in a critical state, and thousands wait in the cold, the International Committee of the Red Cross said.","694cb184",1,"8ea8d9db","many wounded",1,2,"5cd88033",0,1],
["“People are expecting us to continue the evacuation.","84309bdc",0,"2cabd2bc",0,2],
["It’s important that the parties on the ground do their utmost to end this limbo,” said Marianne Gasser, its head in Syria.","cbc5d5a2",0,"2cabd2bc",0,2]]])
