attestSearch.texts(183,["articles/cnews-m10-destroyed-305ca71f.html","SAMS says three maintenance workers died at the M10 hospital","en","ltr","2016-10-03","CNews",["Syrian American Medical Society","Adham Sahloul","Syrian Observatory for Human Rights"],[
["Three maintenance workers were killed in an air raid on the M10 hospital in Aleppo on Monday 3 October, said the Syrian American Medical Society (SAMS).","8514e596",1,"84606705","3 killed",1,2,"704db509",0,1],
["“The M10 hospital, largest in E. #Aleppo hit at least 7 times this week has now been destroyed, out of operation, permanently,” Adham Sahloul of SAMS wrote on Twitter.","3cfe1900",0,"20ae91d1",0,2],
["Two employees are confirmed dead and a third is under the rubble, the Syrian Observatory for Human Rights said.","199c031f",1,"c65c045a","2 killed",3,1,"1c642b48","1 trapped",3,2,"deacbec3",0,3],
["It could not tell whose aircraft struck.","bd848a1d"]]])
