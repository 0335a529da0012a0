package org.clausebook.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.clausebook.diff.Edit.Op;
import org.clausebook.model.Prose;
import org.junit.jupiter.api.Test;

/** Values of a comparison that would contradict themselves cannot be made. */
class EditTest {

    private static final List<Prose> WORDS = List.of(new Prose.Text("words"));

    @Test
    void whatIsKeptHasNotChangedInAnyWay() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Edit(Op.KEPT, true, WORDS));
        assertThatIllegalArgumentException().isThrownBy(() -> new Edit(Op.KEPT, false, WORDS, List.of("https://example.com")));
        assertThat(new Edit(Op.KEPT, false, WORDS).addresses()).isEmpty();
    }

    @Test
    void aChangeIsOfSomething() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Change(Optional.empty(), Optional.empty(), Set.of(Kind.ADDED), List.of()));
    }
}
