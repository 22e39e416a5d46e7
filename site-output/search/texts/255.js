attestSearch.texts(255,["articles/un-board-convoy-16a66255.html","Board of Inquiry sums up what it found on the convoy of 19 September","en","ltr","2016-12-21","United Nations",["UN Headquarters Board of Inquiry"],[
["At least 10 persons were killed and at least 22 injured when a convoy came under fire at Urum al-Kubra on 19 September, according to the United Nations Headquarters Board of Inquiry, whose summary the Secretary-General sent to the Security Council on 21 December.","a5e56b3a",1,"8a337c34","at least 10 killed",1,1,"c7330c6d","at least 22 wounded",1,2,"2e8e480f",0,1],
["The convoy was to serve some 78,000 persons.","d6b294e9"],
["The board could work inside Syria only from 5 to 9 December, because visas were lacking.","6fd9e67f"]]])
