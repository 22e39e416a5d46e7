attestSearch.texts(153,["articles/unicef-aleppo-children-1e415cab.html","UNICEF: ninety-six children killed in eastern Aleppo since Friday","en","ltr","2016-09-28","UNICEF",["UNICEF","Justin Forsyth"],[
["In eastern Aleppo 96 children have been killed and 223 injured since Friday, UNICEF said on Wednesday.","b5c6c700",1,"4b7454ba","96 killed",1,1,"87a8c496","223 wounded",1],
["“The children of Aleppo are trapped in a living nightmare,” said Justin Forsyth, the agency’s deputy executive director.","27e76995",0,"90454cf8",0,2],
["“There are no words left to describe the suffering they are experiencing.”","c21f3926",0,"c21f3926",0,2],
["About 30 doctors are left in the east of the city.","68d5db49"]]])
