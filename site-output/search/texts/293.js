attestSearch.texts(293,[
["places/bab-al-nairab.html","Bab al-Nairab","city district",3,["Bab Alnairab","Bab Nairab","Bab al-Nayrab","Bab al-Nayreb"]],
["places/urum-al-kubra.html","Urum al-Kubra","town",8,["Big Orem","Orem","Orem Al Kubra","Orem al-Kubra","Orum","Orum al-Kubra","Urem al Kubra","Urem al-Kubra","Urm al Kubra","Urm al-Kubra","Urum al-Kubrah"]],
["places/us.html","US",0,3,[]],
["places/zubdiya.html","Zubdiya","city district",2,["Zabadieh","Zebdieh","al-Zebdia","al-Zibdieh"]]])
