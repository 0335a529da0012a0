package org.clausebook.read;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.clausebook.finding.Findings;
import org.clausebook.finding.Rule;
import org.clausebook.model.Body;
import org.clausebook.model.Heading;
import org.clausebook.model.Inline;
import org.clausebook.model.Language;
import org.clausebook.model.Outline;
import org.clausebook.model.PolicyText;
import org.clausebook.model.Provision;
import org.clausebook.source.Limits;
import org.clausebook.source.SourceTree;
import org.clausebook.source.Span;
import org.clausebook.source.TextFile;

/**
 * Reads a policy in one language: as a whole, or its skeleton only. Equal bodies are parsed once, however many editions
 * repeat them, and come out as the same value. Thread-safe; keeps what it parsed, so have one for each policy.
 */
public final class PolicyReader {

    /** How long a body may take: far beyond what any within the limits does, even on a busy machine. */
    public static final Duration A_BODY = Duration.ofSeconds(20);

    private final SourceTree tree;
    private final Duration deadline;
    private final Bodies bodies;
    /** Bodies in which nothing was wrong, by their text: spans count from a body's beginning, so its place is no matter. */
    private final Map<String, BodyReader.Result> byText = new ConcurrentHashMap<>();
    /** What the reader before this one knew; only what is met again is kept any longer. */
    private final Map<String, BodyReader.Result> before;

    /** Reads what stands between two headings, or in one. */
    interface Bodies {
        BodyReader.Result read(TextFile file, Span span, Fences fences, Findings findings);
    }

    public PolicyReader(SourceTree tree) {
        this(tree, A_BODY, BodyReader::read);
    }

    /** @param deadline how long one body may take */
    PolicyReader(SourceTree tree, Duration deadline, Bodies bodies) {
        this(tree, deadline, bodies, Map.of());
    }

    private PolicyReader(
            SourceTree tree, Duration deadline, Bodies bodies, Map<String, BodyReader.Result> before) {
        this.tree = tree;
        this.deadline = deadline;
        this.bodies = bodies;
        this.before = before;
    }

    /**
     * One that reads other files, or the same ones after a change, and need not parse again what this one has met. What the new
     * one does not meet is forgotten with this one, so that a chain of them keeps no wording that is nowhere any more.
     */
    public PolicyReader on(SourceTree other) {
        return new PolicyReader(other, deadline, bodies, byText);
    }

    /**
     * Reads everything.
     *
     * @param path     the file's path from the repository's root
     * @param findings receives whatever is not in the format
     * @return the text, as much of it as could be read; nothing if there is no text at all
     */
    public Optional<PolicyText> read(String policy, Language language, String path, Findings findings) {
        return open(path, findings).flatMap(file -> read(policy, language, file, findings));
    }

    /** The same for a file that has been opened already. */
    public Optional<PolicyText> read(String policy, Language language, TextFile file, Findings findings) {
        Deadline.Outcome<Parsed> outcome = Deadline.run(deadline, progress -> {
            Findings own = new Findings();
            PolicyText text = new Parse(file, own, progress).text(policy, language);
            return new Parsed(text, own);
        });
        if (outcome.value().isEmpty()) {
            tree.distrust(); // another time there may be enough of it
            String variant = outcome.overflow() ? "overflow" : "deadline";
            findings.report(
                    Rule.FORMAT_TOO_COMPLEX, variant, file.locate(outcome.place()), deadline.toSeconds());
        }
        return outcome.value().map(parsed -> {
            findings.addAll(parsed.findings().sorted());
            return parsed.text();
        });
    }

    /** The title and the skeleton only; says nothing of what is wrong, which {@link #read} does. */
    public Optional<Sketch> sketch(String path) {
        Findings unheard = new Findings();
        return open(path, unheard).flatMap(file -> {
            Deadline.Outcome<Sketch> outcome =
                    Deadline.run(deadline, progress -> new Parse(file, unheard, progress).sketch());
            if (outcome.value().isEmpty()) {
                tree.distrust();
            }
            return outcome.value();
        });
    }

    private Optional<TextFile> open(String path, Findings findings) {
        return Faults.report(tree.load(path, Limits.MARKDOWN), findings);
    }

    /** The skeleton of one language's text: its title and its provisions without their bodies. */
    public record Sketch(List<Inline> title, List<Outline.Entry> sections) {}

    private record Parsed(PolicyText text, Findings findings) {}

    /** One file being read. */
    private final class Parse {
        private final TextFile file;
        private final Findings findings;
        private final Deadline.Progress progress;
        private final Fences fences;

        Parse(TextFile file, Findings findings, Deadline.Progress progress) {
            this.file = file;
            this.findings = findings;
            this.progress = progress;
            this.fences = Fences.of(file);
        }

        PolicyText text(String policy, Language language) {
            Skeleton skeleton = SkeletonReader.read(file, fences, findings);
            List<Provision> sections = ProvisionTree.build(skeleton.headings(), this::heading, this::body);
            return new PolicyText(policy, language, file, title(skeleton), sections);
        }

        Sketch sketch() {
            Skeleton skeleton = SkeletonReader.read(file, fences, findings);
            List<Provision> sections = ProvisionTree.build(
                    skeleton.headings(),
                    words -> new Heading(List.of(), words.start()),
                    body -> new Body(List.of(), true, body.start()));
            return new Sketch(
                    title(skeleton).words(), sections.stream().map(Outline.Entry::of).toList());
        }

        private Heading title(Skeleton skeleton) {
            return skeleton.title().map(title -> heading(title.words())).orElse(new Heading(List.of(), 0));
        }

        private Heading heading(Span words) {
            return HeadingWords.read(file, words, result(words).blocks(), findings);
        }

        private Body body(Span span) {
            BodyReader.Result result = result(span);
            return new Body(result.blocks(), result.sound(), span.start());
        }

        /** Once there are more findings than anyone will read, the rest of the file is left alone. */
        private BodyReader.Result result(Span span) {
            progress.at(span.start());
            if (findings.size() >= BodyLimits.FINDINGS) {
                return new BodyReader.Result(List.of(), false);
            }
            String text = file.text(span);
            BodyReader.Result known = byText.getOrDefault(text, before.get(text));
            if (known != null) {
                byText.put(text, known);
                return known;
            }
            int before = findings.size();
            BodyReader.Result read = bodies.read(file, span, fences, findings);
            if (read.sound() && findings.size() == before) {
                byText.put(text, read);
            }
            return read;
        }
    }
}
