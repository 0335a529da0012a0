package org.clausebook.model;

import java.time.ZoneId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * All that is frozen with an edition besides its texts, so that nothing that is said or declared later can alter what it
 * says.
 *
 * @param policy     whose edition it is
 * @param drafting   tag of the language that it was written in
 * @param timeZone   whose midnight it took effect at
 * @param prevailing tags of the languages that decide in a conflict
 * @param publisher  name of the fact that says who publishes it, an empty one if nothing does; there is none in editions that were
 *                   released before it was kept
 * @param everyPair  whether every two editions were compared on a page of their own when it was released
 * @param texts      what is known of each text, by language tag
 * @param numbers    the number of each provision, by id, in reading order
 * @param facts      every declared fact with the values it had; the page's own address stands with the texts
 * @param laws       every law as it was declared
 * @param elsewhere  what references to other policies printed: {@code cookies#id} or {@code cookies}, by language
 */
public record EditionRecord(
        String policy,
        Particulars particulars,
        String drafting,
        ZoneId timeZone,
        List<String> prevailing,
        Optional<String> publisher,
        boolean everyPair,
        Map<String, Text> texts,
        Map<String, String> numbers,
        Map<String, Fact> facts,
        Map<String, Law> laws,
        Map<String, Localized> elsewhere) {

    /**
     * One of the edition's texts.
     *
     * @param digest  of the text as published, in the canonical form {@code clausebook-text/1}
     * @param address of the policy's page in this language when the edition was frozen
     */
    public record Text(String digest, String address) {}

    public EditionRecord {
        prevailing = List.copyOf(prevailing);
        texts = Collections.unmodifiableMap(new TreeMap<>(texts));
        numbers = Collections.unmodifiableMap(new LinkedHashMap<>(numbers));
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
        laws = Collections.unmodifiableMap(new LinkedHashMap<>(laws));
        elsewhere = Collections.unmodifiableMap(new TreeMap<>(elsewhere));
    }

    public Version version() {
        return particulars.version();
    }
}
