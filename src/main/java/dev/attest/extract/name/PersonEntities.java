package dev.attest.extract.name;

import dev.attest.extract.Names.Gender;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Groups the mentions of persons: those with a given name first, then bare surnames and given names, each only where one person
 * alone fits. Two full names are one person where surnames agree or are spelled alike and given names agree.
 */
final class PersonEntities {
    /** How many people a name is held against, the last ones first; keeps the work linear where thousands are named. */
    private static final int REACH = 200;

    private final List<Person> persons = new ArrayList<>();
    private final Map<PersonName, Person> byName = new HashMap<>();
    private final Map<String, Person> lastMeant = new HashMap<>();

    /** A person and what the article calls them. */
    static final class Person {
        private final List<Candidate> mentions = new ArrayList<>();
        private final Map<String, Integer> fullForms = new LinkedHashMap<>();
        private final Map<String, Integer> surnames = new LinkedHashMap<>();
        private final Map<String, String> writtenSurnames = new HashMap<>();
        private final List<PersonName> names = new ArrayList<>();
        private final Set<PersonName> known = new HashSet<>();
        private @Nullable String entity;
        private @Nullable String given;
        private Gender gender = Gender.UNKNOWN;

        List<Candidate> mentions() {
            return mentions;
        }

        Gender gender() {
            return gender;
        }

        void setGender(Gender shown) {
            if (gender == Gender.UNKNOWN) {
                gender = shown;
            }
        }

        private void add(Candidate mention, PersonName name) {
            mentions.add(mention);
            if (mention.known() != null && mention.known().given()) {
                given = mention.known().name();
            }
            if (known.add(name)) {
                names.add(name);
            }
            fullForms.merge(mention.words(), 1, Integer::sum);
            surnames.merge(name.surname(), 1, Integer::sum);
            writtenSurnames.putIfAbsent(
                    name.surname(), mention.tokens().get(lastPart(mention)).words());
            setGender(Genders.of(mention));
        }

        /** Where the token stands that is the surname: the last one that is neither a mark nor 'Jr'. */
        private static int lastPart(Candidate mention) {
            for (int at = mention.length() - 1; at > 0; at--) {
                List<String> parts =
                        PersonName.of(mention.tokens().subList(at, at + 1)).parts();
                if (PersonName.of(mention.tokens()).surname().equals(parts.get(0))) {
                    return at;
                }
            }
            return 0;
        }

        /** The fullest form, with the surname in its best-attested spelling. To be asked for when all mentions are known. */
        String entity() {
            if (entity == null) {
                entity = fullest();
            }
            return entity;
        }

        private String fullest() {
            if (given != null) {
                return given;
            }
            Candidate best = mentions.get(0);
            for (Candidate mention : mentions) {
                int size = Integer.compare(fullness(mention), fullness(best));
                int often = Integer.compare(
                        fullForms.getOrDefault(mention.words(), 0), fullForms.getOrDefault(best.words(), 0));
                if (size > 0 || (size == 0 && often > 0)) {
                    best = mention;
                }
            }
            return corrected(best);
        }

        /** How much of the name a mention gives: a given name is more than its initials. */
        private static int fullness(Candidate mention) {
            PersonName name = PersonName.of(mention.tokens());
            return 2 * name.parts().size() - (name.hasInitials() ? 1 : 0);
        }

        /** Whether one of the names may be {@code name} but for initials, and none is of somebody else. */
        private boolean mayBe(PersonName name) {
            boolean any = false;
            for (PersonName other : names) {
                if (other.isFull() && other.surname().equals(name.surname())) {
                    boolean initials = name.hasInitials() || other.hasInitials();
                    if (!(initials ? name.mayShareGivenName(other) : isSame(other, name))) {
                        return false;
                    }
                    any |= initials;
                }
            }
            return any;
        }

        private String corrected(Candidate best) {
            PersonName name = PersonName.of(best.tokens());
            String surname = name.surname();
            for (String other : surnames.keySet()) {
                boolean variant = !other.equals(surname) && Spellings.areAlike(other, surname);
                if (variant && isBetter(other, surname, name.given())) {
                    surname = other;
                }
            }
            String words = best.words();
            if (surname.equals(name.surname())) {
                return words;
            }
            int at = lastPart(best);
            int start = best.tokens().get(at).start() - best.span().start();
            int end = best.tokens().get(at).end() - best.span().start();
            return words.substring(0, start) + writtenSurnames.get(surname) + words.substring(end);
        }

        /** By the list of well-known people, then by how often it stands, then the longer one: misprints mostly lose a letter. */
        private boolean isBetter(String surname, String than, String given) {
            boolean known = NameLists.WELL_KNOWN_PEOPLE.contains(given + " " + surname);
            boolean otherKnown = NameLists.WELL_KNOWN_PEOPLE.contains(given + " " + than);
            if (known != otherKnown) {
                return known;
            }
            int often = Integer.compare(surnames.getOrDefault(surname, 0), surnames.getOrDefault(than, 0));
            return often > 0 || (often == 0 && surname.length() > than.length());
        }
    }

    /** The persons that {@code mentions} speak of, in the order of their first full name. */
    static List<Person> of(List<Candidate> mentions) {
        PersonEntities entities = new PersonEntities();
        IdentityHashMap<Candidate, Person> introduced = new IdentityHashMap<>();
        Set<String> endings = endings(mentions);
        List<Candidate> initials = new ArrayList<>();
        for (Candidate mention : mentions) {
            PersonName name = PersonName.of(mention.tokens());
            boolean full = name.isFull() && !(mention.length() == 2 && endings.contains(mention.key()));
            if (name.hasInitials()) {
                initials.add(mention);
            } else if (full || (mention.known() != null && mention.known().given())) {
                introduced.put(mention, entities.full(mention, name));
            }
        }
        // Held against everybody whom the article names in full: initials may fit two of them.
        initials.forEach(mention -> introduced.put(mention, entities.full(mention, PersonName.of(mention.tokens()))));
        entities.resolveShort(mentions, introduced);
        return entities.persons;
    }

    /** The last two words of longer names: 'Ben Ali' is a short form where 'Zayn al-Abidin Ben Ali' stands too. */
    private static Set<String> endings(List<Candidate> mentions) {
        Set<String> endings = new HashSet<>();
        for (Candidate mention : mentions) {
            int size = mention.length();
            String last =
                    size < 3 ? "" : Letters.fold(mention.tokens().get(size - 2).words());
            if ("child".equals(NameLists.PARTICLES.value(last))) {
                endings.add(last + " " + Letters.fold(mention.last().words()));
            }
        }
        return endings;
    }

    private Person full(Candidate mention, PersonName name) {
        Person same = byName.get(name);
        for (Person person : last(persons)) {
            if (person == same) {
                break;
            }
            if (person.given != null
                    && mention.known() != null
                    && person.given.equals(mention.known().name())) {
                return add(person, mention, name);
            }
            for (PersonName other : last(person.names)) {
                if (isSame(other, name)) {
                    return add(person, mention, name);
                }
            }
        }
        if (same != null) {
            return add(same, mention, name);
        }
        List<Person> fitting =
                last(persons).stream().filter(person -> person.mayBe(name)).toList();
        if (fitting.size() == 1) {
            return add(fitting.get(0), mention, name);
        }
        Person person = new Person();
        persons.add(person);
        return add(person, mention, name);
    }

    private Person add(Person person, Candidate mention, PersonName name) {
        person.add(mention, name);
        byName.putIfAbsent(name, person);
        return person;
    }

    private static <T> List<T> last(List<T> all) {
        return all.subList(Math.max(0, all.size() - REACH), all.size());
    }

    private static boolean isSame(PersonName a, PersonName b) {
        if (a.parts().equals(b.parts())) {
            return true;
        }
        if (!a.isFull() || !b.isFull()) {
            return false;
        }
        boolean surname = a.surname().equals(b.surname());
        boolean given = a.given().equals(b.given());
        return (surname && (given || Spellings.areAlike(a.given(), b.given())))
                || (given && Spellings.areAlike(a.surname(), b.surname()));
    }

    /** Goes through the text again, so that a short form can be held against who has been introduced before it. */
    private void resolveShort(List<Candidate> mentions, IdentityHashMap<Candidate, Person> introduced) {
        Set<Person> seen = new HashSet<>();
        List<Person> before = new ArrayList<>();
        List<Person> alone = new ArrayList<>();
        for (Candidate mention : mentions) {
            Person full = introduced.get(mention);
            if (full != null) {
                if (seen.add(full)) {
                    before.add(full);
                }
                continue;
            }
            PersonName name = PersonName.of(mention.tokens());
            Person meant = meant(mention, name, before);
            if (meant == null) {
                meant = last(alone).stream()
                        .filter(person -> person.names.contains(name))
                        .findFirst()
                        .orElse(null);
            }
            if (meant == null) {
                meant = new Person();
                alone.add(meant);
            }
            meant.add(mention, name);
        }
        persons.addAll(alone);
    }

    private @Nullable Person meant(Candidate mention, PersonName name, List<Person> before) {
        Gender gender = Genders.ofTitle(mention);
        for (int step = 0; step < 4; step++) {
            List<Person> fitting = fitting(name, gender, step, last(before));
            List<Person> all = fitting.isEmpty() ? fitting(name, gender, step, last(persons)) : fitting;
            if (all.size() == 1) {
                if (mention.title() == null) {
                    lastMeant.put(name.surname(), all.get(0));
                }
                return all.get(0);
            }
            if (all.size() > 1) {
                Person last = lastMeant.get(name.surname());
                return last != null && all.contains(last) ? last : null;
            }
        }
        return null;
    }

    /** Who may be meant: by surname, by given name, by a part between, by a surname spelled alike. */
    private static List<Person> fitting(PersonName name, Gender gender, int step, List<Person> among) {
        List<Person> fitting = new ArrayList<>();
        for (Person person : among) {
            boolean otherGender =
                    gender != Gender.UNKNOWN && person.gender != Gender.UNKNOWN && gender != person.gender;
            if (!otherGender && person.names.stream().anyMatch(full -> fits(full, name.surname(), step))) {
                fitting.add(person);
            }
        }
        return fitting;
    }

    private static boolean fits(PersonName full, String word, int step) {
        return switch (step) {
            case 0 -> full.surname().equals(word);
            case 1 -> full.isFull() && full.given().equals(word);
            case 2 -> full.parts().contains(word);
            default -> full.isFull() && Spellings.areAlike(full.surname(), word);
        };
    }
}
