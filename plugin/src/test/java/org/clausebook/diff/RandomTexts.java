package org.clausebook.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Random texts of clauses in the notation of the tests, and random edits of them; the same seed gives the same texts. */
final class RandomTexts {

    private static final String[] WORDS = {
        "оператор", "данные", "вправе", "не", "и", "или", "30", "10 %", "27 июля 2006 г.", "№ 152-ФЗ", "30-күнгө",
        "маалымат", "өчүрүлөт", "Колдонуучунун", "the", "user's", "may", "not", "July 27, 2006", "a@example.com",
        "https://example.com/x", "(далее)", "«закон»", "\"law\"", "–", "-", "и/или", "*Оператор*", "**must**",
        "[5.3](#a)", "[5.4](#a)", "[5.3](#b)", "[сайт](https://a.example)", "[сайт⍽*тут*](https://b.example)",
        "[закон](law:152-fz)", "ОПЕРАТОР", "ё", "е", "тел. +996 312 00-00-00", "1⍽234,5", "1 234,5", "слово¬",
    };

    private static final String[] SPACES = {" ", " ", " ", " ", " ", "⍽", ", ", "; ", ". ", ": ", "⏎", "… ", "? ", "  ", "-"};
    private static final String[] ENDS = {".", ";", "", ",", ":", "?"};

    private final Random random;

    RandomTexts(long seed) {
        this.random = new Random(seed);
    }

    int number(int below) {
        return random.nextInt(below);
    }

    /** A text as lines of the notation, each with the sign of its block. */
    List<String> text() {
        List<String> lines = new ArrayList<>();
        int blocks = 1 + number(4);
        for (int i = 0; i < blocks; i++) {
            block(lines);
            lines.add("");
        }
        return lines;
    }

    private void block(List<String> lines) {
        switch (number(6)) {
            case 0 -> list(lines, "- ");
            case 1 -> list(lines, "#. ");
            case 2 -> table(lines);
            default -> lines.add(line());
        }
    }

    private void list(List<String> lines, String sign) {
        int items = 1 + number(5);
        for (int i = 0; i < items; i++) {
            lines.add(sign + line());
            if (number(6) == 0) {
                lines.add("  - " + line());
            }
        }
    }

    private void table(List<String> lines) {
        int columns = 1 + number(3);
        int rows = 1 + number(4);
        for (int i = 0; i < rows; i++) {
            StringBuilder row = new StringBuilder("| " + line() + " |");
            for (int j = 1; j < columns; j++) {
                row.append(number(4) == 0 ? " |" : " " + line() + " |");
            }
            lines.add(row.toString());
        }
    }

    String line() {
        StringBuilder line = new StringBuilder(word());
        int words = number(number(8) == 0 ? 60 : 12);
        for (int i = 0; i < words; i++) {
            line.append(SPACES[number(SPACES.length)]).append(word());
        }
        return line + ENDS[number(ENDS.length)];
    }

    private String word() {
        return WORDS[number(WORDS.length)];
    }

    /** A text with lines dropped, doubled, exchanged and edited here and there. */
    List<String> edited(List<String> lines) {
        List<String> edited = new ArrayList<>(lines);
        int edits = 1 + number(4);
        for (int i = 0; i < edits && !edited.isEmpty(); i++) {
            int at = number(edited.size());
            switch (number(8)) {
                case 0 -> edited.remove(at);
                case 1 -> edited.add(at, edited.get(number(edited.size())));
                case 2 -> edited.set(at, edited.get(number(edited.size())));
                case 3 -> edited.add(at, line());
                default -> edited.set(at, editedLine(edited.get(at)));
            }
        }
        return edited;
    }

    /** A line with a few of its words dropped, replaced, doubled or added; signs of blocks and tables stay. */
    private String editedLine(String line) {
        if (line.isBlank() || line.startsWith("|")) {
            return line;
        }
        int from = line.startsWith("- ") ? 2 : line.startsWith("#. ") ? 3 : line.startsWith("  - ") ? 4 : 0;
        List<String> words = new ArrayList<>(List.of(line.substring(from).split(" ")));
        int edits = 1 + number(3);
        for (int i = 0; i < edits; i++) {
            int at = number(words.size());
            switch (number(4)) {
                case 0 -> words.set(at, word());
                case 1 -> words.add(at, word());
                case 2 -> words.add(at, words.get(at));
                default -> words.set(at, words.size() > 1 ? "" : word());
            }
        }
        String text = String.join(" ", words).strip();
        return line.substring(0, from) + (text.isEmpty() ? word() : text);
    }
}
