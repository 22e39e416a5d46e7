attestSearch.texts(64,["articles/upi-m10-damaged-dafb3502.html","M10 hospital badly damaged by barrel bombs","en","ltr","2016-10-01","OddOnion",[],[
["No casualties were reported when two barrel bombs and a cluster bomb hit the M10 hospital in Aleppo within two hours on Saturday.","1226c8d5",1,"b14698b8","0 casualties",0],
["The patients were taken elsewhere.","309ca309"],
["Six working hospitals and some 30 doctors remain in the besieged part of the city.","73a73b22"]]])
