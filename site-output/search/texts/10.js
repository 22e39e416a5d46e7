attestSearch.texts(10,["articles/uk-mideast-crisis-syria-ec6a553f.html","Evacuation of Aleppo halted, World Health Organization says","en","ltr","2016-12-16","Reuters",["World Health Organization","Elizabeth Hoff"],[
["The evacuation of eastern Aleppo was stopped on Friday and the agencies were told to leave, the World Health Organization said.","c1b89d2d",2,"5a66a642",0,1],
["By seven in the morning 194 patients had reached eight hospitals.","19846e60"],
["“I assume the message (to abort the operation) came from the Russians who are monitoring the area,” said Elizabeth Hoff, the organisation’s representative in Syria.","66313286",0,"ae565af1",0,2]]])
