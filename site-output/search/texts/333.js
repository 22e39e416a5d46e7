attestSearch.texts(333,[
["articles/mee-maadi-mourners-ac577718.html#incident-bab-al-nairab-undated-funeral-8f8f70ce","Bab al-Nairab, funeral",0,1,[]],
["incidents/harasta-2016-11-06-school.html","Harasta, school","2016-11-06",3,[]]])
