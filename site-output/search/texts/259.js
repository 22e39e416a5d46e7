attestSearch.texts(259,[
["people/omar-barakat.html","Omar Barakat","Director of a sub-branch of the Syrian Arab Red Crescent",1,[]],
["people/zakaria-malahifji.html","Zakaria Malahifji","Head of the political office of Fastaqim",2,[]]])
