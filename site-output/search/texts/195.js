attestSearch.texts(195,["articles/military-aleppo-three-34275e4d.html","Activists: more than sixty-five dead in three days in Aleppo","en","ltr","2016-10-13","Military.com",["activists"],[
["Shelling and a dozen air strikes killed at least 11 people in rebel-held Aleppo overnight, activists said on Thursday.","e502cc2e",1,"5ad5791d","at least 11 killed",1],
["The toll of three days is at least 65, according to them; at least 15 died in an air raid on a market on Wednesday.","3268f898",1,"703ee5ee","at least 65 killed",1,1,"32fa1c8b","at least 15 killed",1],
["In the government-held part of the city rebel shells killed two girls at a school.","4b9b5df9",1,"7ecab603","2 killed",0]]])
