package dev.attest.document;

import dev.attest.capture.HeldBack;
import java.util.Objects;

/** What came of reading a capture: a document, or the reason why there is none. */
public sealed interface Reading {
    /** The capture could be read. */
    record Read(Document document) implements Reading {
        public Read {
            Objects.requireNonNull(document);
        }
    }

    /** The capture could not be read. */
    record Rejected(HeldBack heldBack) implements Reading {
        public Rejected {
            Objects.requireNonNull(heldBack);
        }
    }
}
