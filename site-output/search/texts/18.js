attestSearch.texts(18,["articles/cnn-m10-destroyed-f98b02b6.html","Seven dead in the third attack on the M10 hospital in a week","en","ltr","2016-10-03","CNN",["activists","Abdallah"],[
["At least seven people, two medical workers and five maintenance workers, were killed on Monday when the M10 hospital in Aleppo was struck again, the Aleppo Media Center, activists and hospital staff said.","2e346b83",1,"69d81cbc","at least 7 killed",1,1,"64c35e7d","2 killed",1,1,"babc7e28","5 killed",1],
["The workers were repairing damage from earlier attacks.","018632f5"],
["In the province of Hama an underground hospital at Kafr Zita was hit hours before.","4c010eed"],
["“It is suspected that the hospital was targeted by so-called ‘bunker-buster’ missiles, as it was well fortified in a cave,” said its director, Dr. Abdallah.","0a27d18a",0,"b76beac9",0,2]]])
