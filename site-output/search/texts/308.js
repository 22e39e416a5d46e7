attestSearch.texts(308,[
["sources/witness.html","witness","witnesses",1,[]]])
