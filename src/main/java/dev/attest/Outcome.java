package dev.attest;

import dev.attest.article.Article;
import dev.attest.capture.HeldBack;
import dev.attest.capture.NotPages;

/** What came of one capture: an article, or the reason why there is none. */
sealed interface Outcome {
    /** The capture became an article. */
    record Made(Article article) implements Outcome {}

    /** The capture is held back. */
    record Kept(HeldBack heldBack) implements Outcome {}

    /** It was no capture: what a container holds beside its pages. */
    record Beside(NotPages others) implements Outcome {}
}
