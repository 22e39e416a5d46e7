attestSearch.texts(270,[
["people/ahmed-qorra-ali.html","Ahmed Qorra Ali",0,1,[]],
["people/elizabeth-hoff.html","Elizabeth Hoff","Representative of the World Health Organization in Syria",2,[]]])
