package org.planledger.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTextTest {
    @ParameterizedTest
    @ValueSource(strings = {"02.11.2026", "2.11.2026", " 02.11.2026 ", "02/11/2026", "2026-11-02", "02. 11. 2026"})
    void aDayIsUnderstoodHoweverItIsWritten(String typed) {
        assertThat(Dates.date(typed)).contains(LocalDate.of(2026, 11, 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "32.11.2026", "29.02.2026", "02.11.26", "11.2026", "sabah", "02.11.2026x"})
    void whatIsNoDayIsNone(String typed) {
        assertThat(Dates.date(typed)).isEmpty();
    }

    @Test
    void aTimeIsUnderstood() {
        assertThat(Dates.time("9:30")).contains(LocalTime.of(9, 30));
        assertThat(Dates.time("13.05")).contains(LocalTime.of(13, 5));
        assertThat(Dates.time("24:00")).isEmpty();
        assertThat(Dates.time("930")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "250,50;25050",
                "250.50;25050",
                "250;25000",
                "250,5;25050",
                "1.250,50;125050",
                "1,250.50;125050",
                "1 250,50 ₼;125050",
                "0,01;1",
                "100.000.000,00;10000000000",
                "1.250;125000"
            })
    void anAmountIsUnderstoodToTheQepik(String typed, long qepik) {
        assertThat(Money.qepik(typed)).hasValue(qepik);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "250,505", "-5", "iki yüz", "1,2,3", "1e3", ",50", "250,", "12.34.56"})
    void whatIsNoAmountIsNone(String typed) {
        assertThat(Money.qepik(typed)).isEmpty();
    }

    @Test
    void amountsAreWrittenByTheRulesOfTheLanguage() {
        assertThat(Money.shown(123_456_750, Languages.AZ)).isEqualTo("1.234.567,50\u00a0₼");
        assertThat(Money.shown(123_456_750, Languages.EN)).isEqualTo("1,234,567.50\u00a0₼");
        assertThat(Money.typed(25_005)).isEqualTo("250,05");
        assertThat(new Show(Languages.AZ).signed(-5_000)).isEqualTo("−50,00\u00a0₼");
    }

    @Test
    void amountsInWords() {
        assertThat(Words.amount(25_050, Languages.AZ)).isEqualTo("iki yüz əlli manat əlli qəpik");
        assertThat(Words.amount(100, Languages.AZ)).isEqualTo("bir manat");
        assertThat(Words.amount(25_050, Languages.EN)).isEqualTo("two hundred fifty manat and fifty qəpik");
    }

    @ParameterizedTest
    @CsvSource({"2025,2025-ci", "2026,2026-cı", "2023,2023-cü", "2030,2030-cu", "2040,2040-cı", "2029,2029-cu"})
    void aYearTakesTheSuffixThatItIsSpokenWith(int year, String expected) {
        assertThat(Words.year(year)).isEqualTo(expected);
    }

    @Test
    void instantsAreShownInBaku() {
        var show = new Show(Languages.AZ);
        assertThat(show.moment(Instant.parse("2026-11-22T21:05:00Z"))).isEqualTo("23.11.2026 01:05");
        assertThat(show.span(Instant.parse("2026-11-22T06:00:00Z"), Instant.parse("2026-11-22T08:30:00Z")))
                .isEqualTo("22.11.2026 10:00–12:30");
        assertThat(show.capital("iyun")).isEqualTo("İyun");
        assertThat(show.capital("ıslaq")).isEqualTo("Islaq");
    }
}
