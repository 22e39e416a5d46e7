attestSearch.texts(241,["articles/newarab-convoy-civil-02bb1fdc.html","White Helmets say that the convoy was struck twice","en","ltr","2016-09-21","The New Arab",["Syrian Civil Defence","rescue group","Officials of the United States"],[
["Russian and Syrian government warplanes killed 15 Red Crescent volunteers at Urum al-Kubra on Monday and came back when rescuers were at work, the Syrian Civil Defence said in a statement late on Tuesday.","d8681a99",1,"1ce41152","15 killed",1,2,"e4763d66",0,1],
["More than 25 people were injured, according to the rescue group, which is known as the White Helmets.","5bd3737f",1,"f37113f8","more than 25 wounded",2],
["Officials of the United States told Reuters that two Russian Su-24 aircraft were overhead at the time.","df45a173",2,"f3a1fd3c",0,3],
["The UN has suspended all its convoys.","c5f8f293"]]])
