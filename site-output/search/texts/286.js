attestSearch.texts(286,[
["organisations/amnesty-international.html","Amnesty International","human rights organisation",1,["Amnesty","Amnesty International UK"]],
["organisations/gantnews.html","GantNews","news outlet",1,[]],
["organisations/gephardt-daily.html","Gephardt Daily","news outlet",1,[]],
["organisations/inside-track-india.html","Inside Track India","news outlet",1,[]],
["organisations/jacaranda-fm.html","Jacaranda FM","news outlet",1,[]],
["organisations/jaish-al-fatah.html","Jaish al-Fatah","armed group",1,[]],
["organisations/kremlin.html","Kremlin","government",2,[]],
["organisations/syrian-archive.html","Syrian Archive","monitoring group",1,[]],
["organisations/syrian-army.html","Syrian army","military",7,[]]])
