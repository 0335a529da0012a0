package org.clausebook.page;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausebook.diff.Kind;
import org.clausebook.model.ChangeClass;
import org.clausebook.model.Language;
import org.clausebook.model.Masthead;
import org.clausebook.model.Version;

/**
 * How one state of a policy became another one, in all its languages.
 *
 * @param languages   those in which both states can be read, in the order of the language switch
 * @param notCompared those in which only one of them can
 * @param masthead    what stands above the text and is another one
 * @param titles      the policy's title, by tag of each language in which it was changed
 * @param clauses     in the order of the new text; what was removed stands where it stood
 * @param renumbered  provisions whose number is another one, as ranges
 * @param notFollowed what was reworded in some of the languages only
 * @param next        what the edition may be called that is made of the working text; empty if that is not compared, or
 *                    if nothing has changed since the edition before it
 */
public record Differences(
        String policy,
        State before,
        State after,
        List<Language> languages,
        List<Language> notCompared,
        Masthead.Change masthead,
        Map<String, Title> titles,
        List<Clause> clauses,
        List<Renumbering> renumbered,
        List<NotFollowed> notFollowed,
        Optional<Next> next)
        implements DiffReport.Entry {

    public Differences {
        languages = List.copyOf(languages);
        notCompared = List.copyOf(notCompared);
        titles = Collections.unmodifiableMap(new LinkedHashMap<>(titles));
        clauses = List.copyOf(clauses);
        renumbered = List.copyOf(renumbered);
        notFollowed = List.copyOf(notFollowed);
    }

    /** An edition with the day from which it applies; of the working text, neither is known. */
    public record State(Optional<Version> version, Optional<LocalDate> effective) {}

    /** A title as a redline, and whether it has other words and not only another typography. */
    public record Title(boolean words, RedlinePhrase line) {}

    /**
     * A section, clause or sub-clause that was changed in any language.
     *
     * @param level as in {@link PolicyPage.Provision}
     * @param names its title or caption, or else the words that it begins with, by language tag
     * @param texts what changed in it, by tag of each language in which there is anything to see
     */
    public record Clause(ClauseChange change, int level, Map<String, String> names, Map<String, Text> texts) {

        public Clause {
            names = Collections.unmodifiableMap(new LinkedHashMap<>(names));
            texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
        }

        /** What it is called in the first language that was compared. */
        public Optional<String> name() {
            return names.values().stream().findFirst();
        }

        /** How closely it has to be read. */
        public Weight weight() {
            if (!change.wordsChangedIn().isEmpty()) {
                return Weight.WORDS;
            }
            if (change.before().isEmpty()) {
                return Weight.EMPTY;
            }
            return is(Kind.MOVED) ? Weight.PLACE : is(Kind.EDITORIAL) ? Weight.TYPOGRAPHY : Weight.NUMBERS;
        }

        /** Whether it is its own number that is another one. */
        public boolean isRenumbered() {
            return change.before().isPresent()
                    && change.after().isPresent()
                    && !change.before().get().number().equals(change.after().get().number());
        }

        private boolean is(Kind kind) {
            return change.kinds().values().stream().anyMatch(kinds -> kinds.contains(kind.word()));
        }
    }

    /** The gravest that happened to a provision in any language. */
    public enum Weight {
        /** Readers get other words. */
        WORDS,
        /** It was not there and is repealed: nobody has to read it. */
        EMPTY,
        /** The same words stand elsewhere. */
        PLACE,
        /** Only typography differs. */
        TYPOGRAPHY,
        /** Only its number, or numbers that it cites, are others. */
        NUMBERS
    }

    /**
     * A provision in one language as a redline.
     *
     * @param heading title or caption, if it was changed
     * @param text    the rest, if anything in it was changed
     */
    public record Text(Optional<RedlinePhrase> heading, Optional<RedlinePassage> text) {}

    /** Neighbours that have other numbers than before: {@code 2.9–2.13} are now {@code 2.10–2.14}. */
    public record Renumbering(String before, String now) {}

    /**
     * What was reworded in some languages only.
     *
     * @param clause    as it is called now; empty if it is the policy's title
     * @param changed   languages in which it has other words
     * @param unchanged languages in which it has the same
     * @param onPurpose whether an edition's plan says so: {@code translationFixes}
     */
    public record NotFollowed(
            Optional<ClauseChange.Name> clause, List<Language> changed, List<Language> unchanged, boolean onPurpose) {

        public NotFollowed {
            changed = List.copyOf(changed);
            unchanged = List.copyOf(unchanged);
        }
    }

    /**
     * The edition that the working text would become.
     *
     * @param newest the edition before it
     * @param least  the least grave class that the changes since then allow
     */
    public record Next(Version newest, ChangeClass least) {

        /** What it is called in each class that is possible, the gravest first. */
        public Map<ChangeClass, Version> versions() {
            Map<ChangeClass, Version> versions = new EnumMap<>(ChangeClass.class);
            for (ChangeClass each : ChangeClass.values()) {
                if (each.compareTo(least) <= 0) {
                    newest.next(each).ifPresent(version -> versions.put(each, version));
                }
            }
            return versions;
        }
    }

    /** Whether not even a space differs in any language that was compared. */
    public boolean isEmpty() {
        return clauses.isEmpty() && titles.isEmpty() && masthead.isEmpty();
    }

    /**
     * What was reworded, but not in that language; empty if it was, or in none.
     *
     * @param clause its id; empty for the policy's title
     */
    public Optional<NotFollowed> notFollowed(Optional<String> clause, Language language) {
        return notFollowed.stream()
                .filter(each -> each.clause().map(ClauseChange.Name::id).equals(clause))
                .filter(each -> each.unchanged().contains(language))
                .findFirst();
    }

    /** The clauses of that weight. */
    public List<Clause> clauses(Weight weight) {
        return clauses.stream().filter(clause -> clause.weight() == weight).toList();
    }

    @Override
    public <R> R accept(DiffReport.Visitor<R> visitor) {
        return visitor.differences(this);
    }
}
