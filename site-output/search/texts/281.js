attestSearch.texts(281,[
["organisations/ahrar-al-sham.html","Ahrar al-Sham","armed group",1,[]],
["organisations/china-daily.html","China Daily","news outlet",1,[]],
["organisations/enab-baladi.html","Enab Baladi","news outlet",1,[]],
["organisations/india-live-today.html","India Live Today","news outlet",1,[]],
["organisations/republika-online.html","Republika Online","news outlet",1,[]],
["organisations/saudi-gazette.html","Saudi Gazette","news outlet",1,[]],
["organisations/time.html","TIME","news outlet",1,[]]])
