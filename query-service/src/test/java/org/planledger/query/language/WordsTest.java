package org.planledger.query.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    private static final Words AZ = Words.in(Locale.of("az"));

    @Test
    void moneyIsWrittenAsInAzerbaijan() {
        assertThat(AZ.money(25_050)).isEqualTo("250,50 ₼");
        assertThat(AZ.money(123_456_750)).isEqualTo("1.234.567,50 ₼");
        assertThat(AZ.money(-5)).isEqualTo("-0,05 ₼");
        assertThat(AZ.money(Long.MAX_VALUE)).isEqualTo("92.233.720.368.547.758,07 ₼");
        assertThat(Words.in(Locale.UK).money(123_456_750)).isEqualTo("1,234,567.50 ₼");
    }

    @Test
    void timesAreThoseOnTheWallInBaku() {
        assertThat(AZ.moment(Instant.parse("2026-11-22T20:30:00Z"))).isEqualTo("23.11.2026 00:30");
        assertThat(AZ.span(Instant.parse("2026-11-22T06:00:00Z"), Instant.parse("2026-11-22T08:30:00Z")))
                .isEqualTo("22.11.2026 10:00–12:30");
        assertThat(AZ.span(Instant.parse("2026-11-22T06:00:00Z"), Instant.parse("2026-11-23T08:30:00Z")))
                .isEqualTo("22.11.2026 10:00 – 23.11.2026 12:30");
        assertThat(AZ.day(LocalDate.of(2026, 1, 2))).isEqualTo("02.01.2026");
    }

    @Test
    void whoAsksForNeitherLanguageGetsAzerbaijani() {
        assertThat(Words.in(Locale.FRENCH)).isSameAs(AZ);
        assertThat(Words.in(Locale.ROOT)).isSameAs(AZ);
    }

    @Test
    void namesStandAsInAnAzerbaijaniTelephoneBook() {
        assertThat(Stream.of(
                                "Zaur", "Əli", "Fərəh", "İlham", "Elçin", "Ilqar", "Xanım", "Həsən", "Qadir", "Kamal",
                                "Şahin")
                        .sorted(Alphabet.order()))
                .containsExactly(
                        "Elçin", "Əli", "Fərəh", "Həsən", "Xanım", "Ilqar", "İlham", "Kamal", "Qadir", "Şahin", "Zaur");
    }

    @ParameterizedTest
    @CsvSource({"Əli Qəhrəmanov,eli qehremanov", "IŞIQ,isiq", "İlqar,ilqar", "ığüöçş,iguocs", "ÇİNGİZ,cingiz"})
    void aSearchDoesNotNeedTheRightKeyboard(String name, String folded) {
        assertThat(Alphabet.folded(name)).isEqualTo(folded);
    }

    @Test
    void aLongTextIsCut() {
        assertThat(Words.brief(" Bir\n  iki ")).isEqualTo("Bir iki");
        assertThat(Words.brief("ə".repeat(160))).hasSize(160);
        assertThat(Words.brief("ə".repeat(161))).hasSize(160).endsWith("ə…");
    }

    @Test
    void aDayAsABoundIsIncludedWhole() {
        assertThat(Since.valueOf("2026-11-22").instant()).isEqualTo("2026-11-21T20:00:00Z");
        assertThat(Until.valueOf("2026-11-22").instant()).isEqualTo("2026-11-22T20:00:00Z");
        assertThat(Until.valueOf("2026-11-22T05:00:00Z").instant()).isEqualTo("2026-11-22T05:00:00Z");
    }
}
