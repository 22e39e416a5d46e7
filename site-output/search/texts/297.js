attestSearch.texts(297,[
["places/eastern-aleppo.html","eastern Aleppo","part of a city",24,["Eastern Aleppo","besieged Aleppo","east Aleppo","opposition-held Aleppo","rebel-held Aleppo"]]])
