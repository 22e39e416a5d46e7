attestSearch.texts(248,["articles/hrw-haas-satellite-5de2e8ef.html","Pictures from space contradict the Russian denial over Haas, HRW says","en","ltr","2016-11-16","Human Rights Watch",["Human Rights Watch","Bill Van Esveld"],[
["A joint Russian-Syrian operation killed dozens of people, mostly schoolchildren, in Haas on 26 October, Human Rights Watch said in a letter to the Russian Defence Ministry.","1a671894",1,"76a41b7e","dozens killed",1,2,"1b5c8320",0,1],
["Satellite pictures show four places of impact.","5987063a"],
["“This denial is an insult to the victims and a symptom of the impunity and manipulation of information that has characterized the Syria conflict,” said Bill Van Esveld, a children’s rights researcher of the group.","a9a3fff3",0,"dd0471d3",0,2]]])
