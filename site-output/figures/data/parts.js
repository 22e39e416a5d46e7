attestLedger.parts([["all","Casualty ledger",285]]);
