package org.planledger.query.survey;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.planledger.events.Ciphertext;
import org.planledger.events.survey.QuestionKind;

/**
 * What the answers to one version of a survey come to.
 *
 * @param surveyId the survey
 * @param title what it is called
 * @param version of its questions, whose answers are counted
 * @param versions all versions of its questions, the first one first
 * @param state whether it is designed, open or closed
 * @param answers how many have answered
 * @param anonymous how many of them without a name
 * @param questions the questions, with what was answered
 * @param cardVersion for {@code If-Match}
 */
record ResultsRow(
        UUID surveyId,
        Ciphertext title,
        int version,
        List<VersionRow> versions,
        String state,
        int answers,
        int anonymous,
        List<QuestionRow> questions,
        long cardVersion) {

    /**
     * A version of the questions.
     *
     * @param version its number
     * @param answers how many have answered it
     */
    record VersionRow(int version, int answers) {}

    /**
     * A question.
     *
     * @param number its number
     * @param text what is asked
     * @param kind how it is answered
     * @param answered how many have answered it
     * @param counts how often each choice was taken, or each mark given; empty for a text
     * @param meanHundredths mean of the marks in hundredths, rounded half up; null unless marks were given
     * @param texts what was said, in the order in which it was recorded
     */
    record QuestionRow(
            int number,
            Ciphertext text,
            QuestionKind kind,
            int answered,
            List<CountRow> counts,
            @Nullable Integer meanHundredths,
            List<Ciphertext> texts) {}

    /**
     * How often something was chosen.
     *
     * @param number number of the choice, or the mark
     * @param text the choice; null for a mark
     * @param count how often
     */
    record CountRow(int number, @Nullable Ciphertext text, int count) {}
}
