attestSearch.texts(292,[
["places/bab-al-salama-crossing.html","Bab al-Salama crossing","border crossing",3,["Bab a-Salama","Bab al Salam","Bab al Salama","Bab al-Salam","Bab al-Salama","Bab al-Salamah","Bab al-Salameh"]],
["places/m10-hospital.html","M10 hospital","hospital",7,["Al-Sakhour Hospital","M10","Sakhour hospital","al-Sakhour Medical Centre"]],
["places/uk.html","UK",0,1,[]],
["places/zahraa.html","Zahraa","city district",2,["Az-Zahraa","Jam'eyyat al-Zahra'a","Zahra","al-Zahraa"]]])
