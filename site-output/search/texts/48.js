attestSearch.texts(48,["articles/tass-aleppo-school-cc3ed6f4.html","Russian television reports shelling of a school in Aleppo","en","ltr","2016-10-13","TASS",["the channel Rossiya-24","TASS"],[
["“Some students were killed or injured,” the channel Rossiya-24 reported from Aleppo on Thursday.","e4ab7bcf",1,"34415ae8","some casualties",1,0,"371c2f6d",0,1],
["It said that the school came under fire from positions of militants.","7b7320b7"],
["In eastern Aleppo 400 people were killed and nearly 1,400 hurt between 23 September and 8 October, TASS said with reference to the UN office OCHA.","79493811",1,"ca703f4e","400 killed",2,1,"e6d27587","nearly 1,400 wounded",2]]])
