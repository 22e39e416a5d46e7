attestLedger.parts([["all","Casualty ledger",284]]);
