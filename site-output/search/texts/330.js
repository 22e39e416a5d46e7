attestSearch.texts(330,[
["articles/afp-russian-field-397c995f.html#incident-aleppo-12-05-hospital-3ee56989","Aleppo, hospital","2016-12-05",1,[]],
["articles/naharnet-shahba-school-0422528e.html#incident-douma-undated-61a194b8","Douma",0,1,[]],
["articles/rferl-omran-denial-efea7598.html#incident-aleppo-2016-08-19","Aleppo","2016-08-19",1,[]],
["articles/sohr-23-september-74d3cd97.html#incident-al-bab-2016-09-23","Al-Bab","2016-09-23",1,[]],
["articles/upi-furqan-sakhour-4c6c46ac.html#incident-sakhour-2016-11-18","Sakhour","2016-11-18 – 2016-11-20",1,[]],
["incidents/urum-al-kubra-2016-09-19-convoy.html","Urum al-Kubra, convoy","2016-09-19",9,[]]])
