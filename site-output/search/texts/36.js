attestSearch.texts(36,["articles/rt-azaz-blast-f935179a.html","Blast near Bab al Salam: witnesses say twenty dead, a Turkish paper thirty","en","ltr","2016-10-13","RT",["witnesses","The Turkish newspaper Haber Turk"],[
["A car bomb at a checkpoint of Jabhat al Shamiya, some kilometres from the Bab al Salam crossing, killed at least 20 people on Thursday, most of them rebel fighters, witnesses told Reuters.","17df91a1",1,"0fa09e22","at least 20 killed",1],
["The Turkish newspaper Haber Turk reported 30 dead and named Islamic State.","84ea46b0",1,"cbb772c4","30 killed",2],
["At least six wounded people were brought to hospitals in Kilis.","4fb7a393",1,"0d7b2796","at least 6 wounded",0]]])
