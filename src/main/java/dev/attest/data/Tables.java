package dev.attest.data;

import java.util.List;
import java.util.stream.Stream;

/** The tables of an archive, in the order in which they are listed. */
record Tables(List<Table<?>> all) {
    Tables {
        all = List.copyOf(all);
    }

    static Tables of(Origin origin) {
        SpeechTables speech = new SpeechTables(origin);
        EntryTables entries = new EntryTables(origin);
        return new Tables(Stream.<Table<?>>of(
                        new ArticleTable(origin).table(),
                        new FigureTable(origin).table(),
                        new IncidentTable(origin).table(),
                        speech.quotes(),
                        speech.statements(),
                        entries.sources(),
                        entries.people(),
                        entries.organisations(),
                        entries.places())
                .toList());
    }
}
