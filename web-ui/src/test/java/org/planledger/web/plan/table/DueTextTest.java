package org.planledger.web.plan.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "nothing",
            value = {
                "Cari il|{\"rule\":\"within-year\"}",
                "CARİ İL ərzində|{\"rule\":\"within-year\"}",
                "2027-ci il|{\"rule\":\"within-year\"}",
                "İl boyu|{\"rule\":\"within-year\"}",
                "May ayında|{\"rule\":\"in-month\",\"month\":5}",
                "İYUN|{\"rule\":\"in-month\",\"month\":6}",
                "2027-ci ilin sentyabr ayı|{\"rule\":\"in-month\",\"month\":9}",
                "Mütamadi|{\"rule\":\"regularly\",\"everyDays\":null}",
                "Mütəmadi (hər həftə)|{\"rule\":\"regularly\",\"everyDays\":7}",
                "Müntəzəm, ayda bir dəfə|{\"rule\":\"regularly\",\"everyDays\":30}",
                "hər 10 gündən bir|{\"rule\":\"regularly\",\"everyDays\":10}",
                "Gərəkdiyi zaman|{\"rule\":\"when-needed\"}",
                "lazım olduqda|{\"rule\":\"when-needed\"}",
                "15.05.2027|{\"rule\":\"on-date\",\"date\":\"2027-05-15\"}",
                "5 may 2027-ci il|{\"rule\":\"on-date\",\"date\":\"2027-05-05\"}",
                "2027-05-15|{\"rule\":\"on-date\",\"date\":\"2027-05-15\"}",
                "31.02.2027|nothing",
                "2026-cı il|nothing",
                "May 2026|nothing",
                "hər 0 gündən bir|nothing",
                "hər 400 gündən bir|nothing",
                "tezliklə|nothing",
                "may-iyun|nothing"
            })
    void wordsAndDatesAreRulesAndNothingElseIs(String cell, String rule) {
        var due = DueText.read(cell, 2027);
        assertThat(due == null ? null : due.toString()).isEqualTo(rule);
    }
}
