attestSearch.texts(145,["articles/bbc-de-mistura-aleppo-4e7779e1.html","UN envoy appalled by rockets on western Aleppo","en","ltr",0,"BBC",["Staffan de Mistura","Syrian Observatory for Human Rights","State media","A rebel group"],[
["Staffan de Mistura, the UN special envoy for Syria, is “appalled and shocked” by rockets that rebels fired at western Aleppo.","ccb537db",0,"2b164e86",0,1],
["More than 40 civilians, 16 of them children, were killed in western Aleppo between 28 and 30 October, the Syrian Observatory for Human Rights said.","e0d1df22",1,"026b196f","more than 40 killed",2,1,"887c52a8","16 killed",2,2,"cd3c1d33",0,2],
["In the same fighting 55 soldiers and 64 rebels were killed, according to the Observatory.","9a69d166",1,"ae1d3d80","55 killed",2,1,"4ba1eab7","64 killed",2],
["State media reported that 35 people in Dahiyet al-Assad and Hamdaniya had trouble breathing after chemical shells.","74eaa83b",1,"cf078c3a","35 wounded",3],
["A rebel group denied that it has such weapons.","3600df1b",2,"6c7e6e27",0,4]]])
