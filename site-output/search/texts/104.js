attestSearch.texts(104,["articles/vov-aleppo-84-030b0d24.html","Syrian army says 84 dead in the west of Aleppo, Observatory 48","en","ltr",0,"Voice of Vietnam",["Syrian army","Syrian Observatory for Human Rights"],[
["Bombardment by the Nusra Front and other groups killed 84 people, mostly women and children, in western Aleppo in three days to 31 October, the Syrian army said.","19bf3997",1,"965d7134","84 killed",1,2,"0f6ed2eb",0,1],
["The Syrian Observatory for Human Rights has recorded 48 dead, 17 of them children, since the rebel offensive began on 28 October.","98c2be74",1,"6ef7f3a3","48 killed",2,1,"b3098b12","17 killed",2],
["The rebels called the army’s charge that they used gas a lie.","6fae4d15"]]])
