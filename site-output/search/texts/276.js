attestSearch.texts(276,[
["organisations/bbc.html","BBC","news outlet",3,["BBC News"]],
["organisations/interfax.html","Interfax","news agency",2,["Interfax news agency"]],
["organisations/middle-east-eye.html","Middle East Eye","news outlet",2,[]],
["organisations/oslo-times.html","The Oslo Times","news outlet",1,[]],
["organisations/russian-defence-ministry.html","Russian Defence Ministry","ministry",8,["Russia's Defence Ministry","Russia’s Defence Ministry"]],
["organisations/telegram.html","Telegram","organisation",1,[]]])
