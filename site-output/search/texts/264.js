attestSearch.texts(264,[
["people/adham-sahloul.html","Adham Sahloul","Syrian American Medical Society",2,[]],
["people/carlos-francisco.html","Carlos Francisco","Head of mission for Syria, Medecins Sans Frontieres",2,[]],
["people/houssam-alnahhas.html","Houssam Alnahhas",0,1,[]],
["people/rami-abdel-rahman.html","Rami Abdel Rahman","Director of the Syrian Observatory for Human Rights",1,["Rami Abdulrahman"]],
["people/sergey-lavrov.html","Sergey Lavrov","Foreign minister of Russia",1,["Lavrov","Sergei Lavrov"]]])
