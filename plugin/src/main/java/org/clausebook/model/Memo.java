package org.clausebook.model;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What was made of values that come again and again, as the clauses of a policy do in its editions and on its pages. It is made
 * anew only where it might come out otherwise: whatever else it depends on is asked for, and it holds as long as all answers are
 * the same. Values are known as the very objects they are, because to look at every word of them would cost nearly as
 * much as to make it again. Confined to one thread.
 *
 * @param <K> what it is made of
 * @param <Q> what is asked
 * @param <A> what is answered
 * @param <V> what is made
 */
public final class Memo<K, Q, A, V> {

    private final Map<K, Made<Q, A, V>> made = new IdentityHashMap<>();

    private record Answered<Q, A>(Q question, A answer) {}

    private record Made<Q, A, V>(V value, List<Answered<Q, A>> answers) {

        boolean holds(Function<? super Q, ? extends A> answers) {
            for (Answered<Q, A> known : this.answers) {
                if (!known.answer().equals(answers.apply(known.question()))) {
                    return false;
                }
            }
            return true;
        }
    }

    /** Makes something, and asks on the way for whatever it depends on besides the value. */
    @FunctionalInterface
    public interface Maker<Q, A, V> {
        V make(Function<Q, A> answers);
    }

    /** What is made of a value, whether it was made before or not. */
    public V of(K value, Function<Q, A> answers, Maker<Q, A, V> maker) {
        Made<Q, A, V> known = made.get(value);
        if (known == null || !known.holds(answers)) {
            List<Answered<Q, A>> asked = new ArrayList<>();
            V anew = maker.make(question -> {
                A answer = answers.apply(question);
                asked.add(new Answered<>(question, answer));
                return answer;
            });
            known = new Made<>(anew, asked);
            made.put(value, known);
        }
        return known.value();
    }
}
