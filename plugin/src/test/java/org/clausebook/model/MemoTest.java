package org.clausebook.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MemoTest {

    private final Memo<List<String>, String, Integer, String> memo = new Memo<>();
    private final Map<String, Integer> answers = new HashMap<>(Map.of("size", 1, "colour", 2));
    private final List<String> made = new ArrayList<>();

    @Test
    void theSameIsMadeOnce() {
        List<String> value = List.of("a");
        assertThat(of(value, "size")).isEqualTo("[a] 1");
        assertThat(of(value, "size")).isSameAs(of(value, "size"));
        assertThat(made).hasSize(1);
    }

    @Test
    void itIsMadeAnewWhenAnAnswerIsAnotherOne() {
        List<String> value = List.of("a");
        of(value, "size");
        answers.put("colour", 7);
        of(value, "size"); // which did not ask for the colour
        assertThat(made).hasSize(1);
        answers.put("size", 7);
        assertThat(of(value, "size")).isEqualTo("[a] 7");
        answers.put("size", 1);
        assertThat(of(value, "size")).isEqualTo("[a] 1");
        assertThat(made).hasSize(3);
    }

    @Test
    void anEqualValueIsAnotherOne() {
        of(new ArrayList<>(List.of("a")), "size");
        of(new ArrayList<>(List.of("a")), "size");
        assertThat(made).hasSize(2);
    }

    private String of(List<String> value, String question) {
        return memo.of(value, answers::get, all -> {
            made.add(question);
            return value + " " + all.apply(question);
        });
    }
}
