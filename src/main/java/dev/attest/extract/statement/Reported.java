package dev.attest.extract.statement;

import dev.attest.article.Statement.Stance;
import org.jspecify.annotations.Nullable;

/**
 * A statement as a sentence shows it, by the tokens of its {@link Line}.
 *
 * @param words what is stated
 * @param subject who states it
 * @param cueFrom the first token of the words that attribute it
 * @param cueTo the last of them
 * @param stance how the subject stands to it
 * @param within the statement whose words hold all of this one; null where none does
 */
record Reported(
        Complement words,
        Subject subject,
        int cueFrom,
        int cueTo,
        Stance stance,
        @Nullable Reported within) {}
