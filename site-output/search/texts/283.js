attestSearch.texts(283,[
["organisations/islamic-state.html","Islamic State","armed group",8,["ISIL","ISIS"]],
["organisations/press-tv.html","Press TV","news outlet",2,[]],
["organisations/russian-foreign-ministry.html","Russian Foreign Ministry","ministry",2,[]],
["organisations/syrian-civil-defence.html","Syrian Civil Defence","rescue organisation",19,["Civil Defence","Civil defence","Syria Civil Defence","White Helmets","civil defence"]],
["organisations/un-ocha.html","UN OCHA","UN agency",5,["OCHA","UN Office for the Coordination of Humanitarian Affairs","United Nations Office for the Coordination of Humanitarian Affairs"]]])
