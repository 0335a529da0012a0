package org.clausebook.source;

/** How large a file of one kind may be: bytes in all, and UTF-16 units a line. The table stands in the format's manual. */
public record Limits(int fileBytes, int lineCharacters) {

    /** For policies: 4 MiB, lines of 64 Ki characters. */
    public static final Limits MARKDOWN = new Limits(4 << 20, 64 << 10);

    /** For the record of an edition, which lists every clause of the policy and its reasons: 8 MiB, lines of 1 Mi. */
    public static final Limits RECORD = new Limits(8 << 20, 1 << 20);

    /**
     * For attestations, each of which holds the words of a clause with every quotation mark spelt out: what a policy may
     * have, four times.
     */
    public static final Limits ATTESTATIONS = new Limits(16 << 20, 2 << 20);

    /** For settings: 256 KiB. */
    public static final Limits YAML = new Limits(256 << 10, 64 << 10);
}
