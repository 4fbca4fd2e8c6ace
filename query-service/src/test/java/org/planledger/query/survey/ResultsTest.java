package org.planledger.query.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.planledger.events.OrganisationId;
import org.planledger.events.person.PersonId;
import org.planledger.events.plan.ItemId;
import org.planledger.events.survey.Answer;
import org.planledger.events.survey.Question;
import org.planledger.events.survey.QuestionKind;
import org.planledger.events.survey.SurveyAnswered;
import org.planledger.events.survey.SurveyDesigned;
import org.planledger.events.survey.SurveyEvent;
import org.planledger.events.survey.SurveyId;
import org.planledger.events.survey.SurveyOpened;
import org.planledger.events.survey.SurveyRevised;
import org.planledger.query.SampleLedger;
import org.planledger.query.SampleSeals;
import org.planledger.query.SampleYear;
import org.planledger.query.card.CardProjection;
import org.planledger.query.card.CardView;

/** Promise: each answer is counted once, for its own version of the questions, and texts stay sealed. */
class ResultsTest {
    private static final OrganisationId CENTRE = new OrganisationId("mdu-qazi");
    private static final SurveyId SURVEY = new SurveyId(SampleLedger.id("survey"));
    private static final List<ItemId> ITEMS = List.of(new ItemId(SampleLedger.id("item")));
    private static final List<Question> QUESTIONS = List.of(
            new Question(
                    1,
                    SampleSeals.text("Hansı oyun?"),
                    QuestionKind.CHOICE,
                    List.of(SampleSeals.text("Dama"), SampleSeals.text("Şahmat"))),
            new Question(2, SampleSeals.text("Razısınızmı?"), QuestionKind.SCALE_1_5, List.of()),
            new Question(3, SampleSeals.text("Arzunuz?"), QuestionKind.TEXT, List.of()));

    private final List<SurveyEvent> events = new ArrayList<>(List.of(
            new SurveyDesigned(SURVEY, ITEMS, SampleSeals.text("Maraqlar"), 1, QUESTIONS),
            new SurveyOpened(SURVEY, ITEMS, 1, LocalDate.parse("2025-05-01"), null)));

    @Test
    void choicesAreCountedMarksHaveAMeanAndTextsStand() {
        var wish = SampleSeals.text("Söhbət");
        answered(null, new Answer(1, 2, null), new Answer(2, 5, null));
        answered(new PersonId(SampleLedger.id("veteran")), new Answer(1, 2, null), new Answer(2, 4, null));
        answered(null, new Answer(2, 4, null), new Answer(3, null, wish));

        var results = results();

        assertThat(results.answers()).isEqualTo(3);
        assertThat(results.anonymous()).isEqualTo(2);
        var choice = results.questions().getFirst();
        assertThat(choice.answered()).isEqualTo(2);
        assertThat(choice.counts()).extracting(ResultsRow.CountRow::count).containsExactly(0, 2);
        assertThat(choice.meanHundredths()).isNull();
        var scale = results.questions().get(1);
        assertThat(scale.counts()).extracting(ResultsRow.CountRow::count).containsExactly(0, 0, 0, 2, 1);
        assertThat(scale.meanHundredths()).isEqualTo(433);
        assertThat(results.questions().get(2).texts()).containsExactly(wish);
    }

    @Test
    void answersToAFormerVersionDoNotCountForTheNextOne() {
        answered(null, new Answer(2, 5, null));
        events.add(new SurveyRevised(SURVEY, ITEMS, 2, QUESTIONS));
        var results = results();
        assertThat(results.version()).isEqualTo(2);
        assertThat(results.answers()).isZero();
        assertThat(results.questions().get(1).meanHundredths()).isNull();
    }

    @Test
    void eachVersionKeepsItsQuestionsAndCountsItsOwnAnswers() {
        answered(null, new Answer(2, 5, null));
        answered(null, new Answer(2, 3, null));
        events.add(new SurveyRevised(SURVEY, ITEMS, 2, QUESTIONS.subList(0, 1)));
        events.add(new SurveyOpened(SURVEY, ITEMS, 2, LocalDate.parse("2025-05-02"), null));
        events.add(new SurveyAnswered(SURVEY, ITEMS, 2, null, List.of(new Answer(1, 1, null))));

        var first = results(1).orElseThrow();
        assertThat(first.version()).isEqualTo(1);
        assertThat(first.answers()).isEqualTo(2);
        assertThat(first.questions()).hasSize(3);
        assertThat(first.questions().get(1).meanHundredths()).isEqualTo(400);
        var second = results(2).orElseThrow();
        assertThat(second.answers()).isEqualTo(1);
        assertThat(second.questions()).hasSize(1);
        assertThat(second.versions())
                .isEqualTo(first.versions())
                .containsExactly(new ResultsRow.VersionRow(1, 2), new ResultsRow.VersionRow(2, 1));
        assertThat(results()).isEqualTo(second);
        assertThat(results(3)).isEmpty();
    }

    private void answered(@Nullable PersonId person, Answer... answers) {
        events.add(new SurveyAnswered(SURVEY, ITEMS, 1, person, List.of(answers)));
    }

    private ResultsRow results() {
        return results(null).orElseThrow();
    }

    private Optional<ResultsRow> results(@Nullable Integer version) {
        var ledger = new SampleLedger();
        for (var event : events) {
            ledger.append(
                    CENTRE, "survey", SURVEY.value(), event, Instant.parse("2025-05-14T06:00:00Z"), SampleYear.STAFF);
        }
        @Nullable CardView card = null;
        for (var recorded : ledger.recorded(CENTRE)) {
            card = CardProjection.CARDS.fold(card, SURVEY.toString(), recorded);
        }
        return Results.of(Objects.requireNonNull(card), version).map(Results::row);
    }
}
