attestSearch.texts(334,[
["incidents/m10-hospital-2016-10-03-hospital.html","M10 hospital","2016-10-03",2,[]],
["incidents/om-hosh-undated-95c7ca7f.html","Om Hosh",0,1,[]],
["incidents/place-unknown-2016-08-14.html","Place not said","2016-08-14",1,[]]])
