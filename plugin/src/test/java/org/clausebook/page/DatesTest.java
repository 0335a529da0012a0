package org.clausebook.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {

    @ParameterizedTest
    @CsvSource({
        "2021-01-01, 2021-жылдын 1-январы, 1 января 2021 г., 1 January 2021",
        "2021-02-28, 2021-жылдын 28-февралы, 28 февраля 2021 г., 28 February 2021",
        "2021-03-01, 2021-жылдын 1-марты, 1 марта 2021 г., 1 March 2021",
        "2008-04-14, 2008-жылдын 14-апрели, 14 апреля 2008 г., 14 April 2008",
        "1993-05-05, 1993-жылдын 5-майы, 5 мая 1993 г., 5 May 1993",
        "2010-06-27, 2010-жылдын 27-июну, 27 июня 2010 г., 27 June 2010",
        "2006-07-27, 2006-жылдын 27-июлу, 27 июля 2006 г., 27 July 2006",
        "1991-08-31, 1991-жылдын 31-августу, 31 августа 1991 г., 31 August 1991",
        "2022-09-01, 2022-жылдын 1-сентябры, 1 сентября 2022 г., 1 September 2022",
        "2020-10-04, 2020-жылдын 4-октябры, 4 октября 2020 г., 4 October 2020",
        "2026-11-30, 2026-жылдын 30-ноябры, 30 ноября 2026 г., 30 November 2026",
        "2026-12-01, 2026-жылдын 1-декабры, 1 декабря 2026 г., 1 December 2026",
    })
    void writesDaysAsOfficialTextsDo(LocalDate date, String kyrgyz, String russian, String english) {
        assertThat(Dates.day(date, "ky")).isEqualTo(new Day(date.toString(), kyrgyz));
        assertThat(Dates.day(date, "ru")).isEqualTo(new Day(date.toString(), russian));
        assertThat(Dates.day(date, "en")).isEqualTo(new Day(date.toString(), english));
    }

    @ParameterizedTest
    @CsvSource({"en-GB, 1 March 2021", "ky-KG, 2021-жылдын 1-марты", "de, 2021-03-01", "kg, 2021-03-01"})
    void goesByTheLanguageOfATag(String tag, String text) {
        assertThat(Dates.day(LocalDate.of(2021, 3, 1), tag).text()).isEqualTo(text);
    }
}
