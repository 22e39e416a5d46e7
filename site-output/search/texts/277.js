attestSearch.texts(277,[
["organisations/aleppo-media-center.html","Aleppo Media Center","activist media",6,["Aleppo Media Centre"]],
["organisations/amaq.html","Amaq","outlet linked to Islamic State",1,[]],
["organisations/ara-news.html","ARA News","news outlet",1,[]],
["organisations/daily-maverick.html","Daily Maverick","news outlet",1,[]],
["organisations/denver-post.html","The Denver Post","news outlet",1,[]],
["organisations/free-syrian-army.html","Free Syrian Army","armed group",2,[]],
["organisations/guardian.html","The Guardian","news outlet",1,[]],
["organisations/irish-red-cross.html","Irish Red Cross","news outlet",1,[]],
["organisations/national.html","The National","news outlet",1,[]],
["organisations/serbestiyet.html","Serbestiyet","news outlet",1,[]],
["organisations/united-nations.html","United Nations","international organisation",14,["UN"]],
["organisations/xinhua.html","Xinhua","news outlet",2,[]]])
