attestSearch.texts(246,["articles/timesofearth-gas-denial-00292a35.html","Rebel official denies the use of gas in al-Hamdaniya","en","ltr",0,"Times of Earth",["SANA","A hospital director","Zakaria Malahifji","Syrian Observatory for Human Rights"],[
["State news agency SANA said that 35 people choked in al-Hamdaniya on 30 October after militants fired shells with poison gas, and that nobody died.","a46fd3fa",1,"98558b69","35 wounded",1,1,"36881066","0 killed",1,2,"56868e15",0,1],
["A hospital director told state television of 36 cases.","5020cd25",1,"2e1a3cfd","36 wounded",2],
["“This is a lie,” said Zakaria Malahifji, who heads the political office of the rebel group Fastaqim.","5fb9d34c",0,"8a48df6e",0,3],
["The Syrian Observatory for Human Rights confirmed that government fighters had suffered suffocation at two front lines, but does not know why.","3e38e1d9",2,"32b4a408",0,4]]])
