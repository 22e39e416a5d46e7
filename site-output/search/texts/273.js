attestSearch.texts(273,[
["organisations/afp.html","AFP","news agency",6,[]],
["organisations/al-wataniyeh-school.html","al-Wataniyeh School","organisation",1,[]],
["organisations/unicef.html","UNICEF","UN agency",6,["UNICEF USA","Unicef","United Nations Children's Fund"]],
["organisations/world-health-organization.html","World Health Organization","UN agency",3,["WHO"]]])
