package dev.attest.extract.name;

/** Names of days, months and feasts, misprinted ones included. */
final class Calendar {
    private Calendar() {}

    static boolean isDayOrMonth(String folded) {
        if (NameLists.CALENDAR.contains(folded)) {
            return true;
        }
        boolean mayBe =
                folded.length() > 7 && (folded.endsWith("ary") || folded.endsWith("day") || folded.endsWith("ber"));
        return mayBe && NameLists.CALENDAR.entries().stream().anyMatch(name -> Spellings.areAlike(name, folded));
    }
}
