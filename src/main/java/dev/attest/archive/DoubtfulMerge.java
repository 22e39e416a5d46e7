package dev.attest.archive;

import java.util.Objects;

/**
 * Two names that may mean the same and that the archive keeps apart, for the archivist to judge.
 *
 * @param kind what they name
 * @param name the one that the archive would use
 * @param other the other
 * @param reason why they may mean the same
 */
public record DoubtfulMerge(EntryKind kind, String name, String other, Reason reason)
        implements Comparable<DoubtfulMerge> {
    public DoubtfulMerge {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(name);
        Objects.requireNonNull(other);
        Objects.requireNonNull(reason);
    }

    /** The lines for the authority file that make the two one. */
    public String joining() {
        return "- name: " + quoted(name) + "\n  aliases: [" + quoted(other) + "]\n";
    }

    /** The lines for the authority file that keep the two apart, and out of this list. */
    public String keepingApart() {
        return "- name: " + quoted(name) + "\n  apart-from: [" + quoted(other) + "]\n";
    }

    /** The file that the lines are for. */
    public String file() {
        return kind == EntryKind.PERSON ? "authority/people.yml" : "authority/organisations.yml";
    }

    /** As a YAML string between double marks, so that no letter of a name has a meaning of its own. */
    private static String quoted(String name) {
        StringBuilder safe = new StringBuilder("\"");
        for (int at = 0; at < name.length(); at++) {
            char c = name.charAt(at);
            if (c == '"' || c == '\\') {
                safe.append('\\').append(c);
            } else {
                safe.append(Character.isISOControl(c) ? ' ' : c);
            }
        }
        return safe.append('"').toString();
    }

    /** By kind, then by the names. */
    @Override
    public int compareTo(DoubtfulMerge that) {
        int byKind = kind.compareTo(that.kind);
        int byName = byKind != 0 ? byKind : name.compareTo(that.name);
        return byName != 0 ? byName : other.compareTo(that.other);
    }

    /** Why two names may mean the same. */
    public enum Reason {
        SURNAME_ALONE("a surname alone, and one person with it is named in full"),
        PARTS_BETWEEN("the same first and last name, with others between them"),
        SPELLED_ALIKE("the names are spelled alike"),
        SAME_ARTICLE("the names are spelled alike, and one article names both"),
        ACRONYM("the letters may stand for the name");

        private final String label;

        Reason(String label) {
            this.label = label;
        }

        /** In words, for the archivist. */
        public String label() {
            return label;
        }
    }
}
