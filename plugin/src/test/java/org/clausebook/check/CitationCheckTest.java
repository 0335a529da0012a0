package org.clausebook.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clausebook.check.EditedBase.EN;
import static org.clausebook.check.EditedBase.KY;
import static org.clausebook.check.EditedBase.RU;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words of a citation name the article, part and point of its link, in the order of any language. */
class CitationCheckTest {

    private EditedBase base;

    @BeforeEach
    void lay(@TempDir Path folder) throws IOException {
        base = EditedBase.in(folder);
    }

    @ParameterizedTest(name = "[{0}]({1})")
    @CsvSource(delimiter = '|', value = {
        "10-беренесинин 1-бөлүгүндө | law:152-fz#10/1",
        "1-бөлүгү, 10-берене | law:152-fz#10/1",
        "10.1-беренесинде | law:152-fz#10.1",
        "10-беренесинин 2-бөлүгүнүн 3-пункту | law:152-fz#10/2/3",
        "2006-жылдын 27-июлундагы № 152-ФЗ мыйзамдын 10-беренесинде | law:152-fz#10",
        "27.07.2006-ж. № 152-ФЗ мыйзамдын *10*-беренеси | law:152-fz#10",
        "Мыйзамда | law:152-fz",
        "2006-жылдын 27-июлундагы № 152-ФЗ мыйзамда | law:152-fz",
        "152-беренесинде | law:152-fz#152",
        "2006-жылдагы мыйзамда | law:152-fz",
        "Мыйзамдын (2006) 27-беренесинде | law:152-fz#27",
    })
    void agree(String words, String target) throws IOException {
        assertThat(everywhere(words, target).check()) // in Russian and English these are no words of a date
                .noneMatch(found -> found.startsWith(KY) && found.contains("[law."));
    }

    @ParameterizedTest(name = "[{0}]({1})")
    @CsvSource(delimiter = '|', value = {
        "10-беренесинин 2-бөлүгүндө | law:152-fz#10/1",
        "10-беренесинде | law:152-fz#10/1",
        "1-бөлүгүндө | law:152-fz#10/1",
        "10-беренесинин 1-бөлүгүндө | law:152-fz#10",
        "10.1-беренесинде | law:152-fz#10/1",
        "10-беренесинин 1-бөлүгүндө | law:152-fz#10.1",
        "10-беренесинде | law:152-fz",
        "биринчи бөлүгүндө | law:152-fz#10/1",
        "2007-жылдагы мыйзамдын 10-беренесинде | law:152-fz#10",
        "152-ФЗ мыйзамдын беренесинде | law:152-fz#152/152",
        "27-беренесинде | law:152-fz",
        "152-беренесинде | law:152-fz",
        "10-беренесинин 1 жана 27-бөлүктөрүндө | law:152-fz#10/1",
        "2006-жылдын 27-июлундагы мыйзамдын 27-беренесинде | law:152-fz",
    })
    void disagree(String words, String target) throws IOException {
        assertThat(everywhere(words, target).places().stream().filter(place -> !place.contains(" language.")))
                .hasSize(3)
                .allMatch(place -> place.endsWith(" law.numbers"));
    }

    /** The same citation in all three texts, at the end of the last clause. */
    private EditedBase everywhere(String words, String target) throws IOException {
        for (String path : new String[] {KY, RU, EN}) {
            base.append(path, "[" + words + "](" + target + ").");
        }
        return base;
    }
}
