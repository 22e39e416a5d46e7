package dev.attest.data;

import dev.attest.message.Messages;
import java.util.Objects;

/**
 * What the tables, their columns and the files are, in the words of the interface. The names of columns and their values are the same
 * in every language.
 */
record DataWords(Messages messages) {
    DataWords {
        Objects.requireNonNull(messages);
    }

    /** The name of a table for a reader. */
    String title(Table<?> table) {
        return messages.say("table." + table.name());
    }

    /** What a row of a table is. */
    String row(Table<?> table) {
        return messages.say("table." + table.name() + "-row");
    }

    /** What a column means, with its unit. */
    String meaning(Field<?> column) {
        return messages.say("column." + column.meaning());
    }

    String say(String key) {
        return messages.say(key);
    }
}
