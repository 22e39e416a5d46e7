package dev.attest.capture;

/** What came of opening a saved file. */
public sealed interface Loaded permits Capture, HeldBack, NotPages {}
