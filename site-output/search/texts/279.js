attestSearch.texts(279,[
["organisations/bellingcat.html","Bellingcat","news outlet",1,[]],
["organisations/ea-worldview.html","EA WorldView","news outlet",1,[]],
["organisations/euronews.html","Euronews","news outlet",1,[]],
["organisations/middle-east-monitor.html","Middle East Monitor","news outlet",1,[]],
["organisations/radio-free-europe-radio-liberty.html","Radio Free Europe/Radio Liberty","news outlet",1,[]],
["organisations/violations-documentation-center.html","Violations Documentation Center","monitoring group",1,["VDC"]]])
