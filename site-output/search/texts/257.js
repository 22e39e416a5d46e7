attestSearch.texts(257,[
["people/ali-daqneesh.html","Ali Daqneesh",0,1,[]],
["people/bashar-al-assad.html","Bashar Al Assad","President of Syria",1,["Assad","Bashar Assad","Bashar al-Assad","Bashar el-Assad"]],
["people/besher-hawi.html","Besher Hawi",0,1,[]],
["people/bill-van-esveld.html","Bill Van Esveld","Senior children’s rights researcher, Human Rights Watch",1,[]],
["people/dmitry-sablin.html","Dmitry Sablin",0,1,["Sablin"]],
["people/gennady-gatilov.html","Gennady Gatilov",0,1,[]],
["people/ingy-sedky.html","Ingy Sedky","Spokeswoman of the International Committee of the Red Cross in Syria",2,[]],
["people/silvia-dallatomasina.html","Silvia Dallatomasina",0,1,[]],
["people/staffan-de-mistura.html","Staffan de Mistura","Special envoy of the United Nations for Syria",4,[]],
["people/vladimir-putin.html","Vladimir Putin","President of Russia",1,["Putin"]]])
