package org.planledger.web.survey;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A survey's questions and what was answered, as query-service tells it. */
public record Results(
        String surveyId,
        @Nullable String title,
        int version,
        List<Version> versions,
        String state,
        int answers,
        int anonymous,
        List<Question> questions,
        long cardVersion) {
    private static final int PERCENT = 100;
    private static final int SHORT = 10;

    /** A version of the questions, and how many answered it. */
    public record Version(int version, int answers) {}

    /** A question. */
    public record Question(
            int number,
            @Nullable String text,
            String kind,
            int answered,
            List<Count> counts,
            @Nullable Integer meanHundredths,
            List<@Nullable String> texts) {
        /** The mean as it is written: 4,33. */
        public String mean() {
            int hundredths = meanHundredths == null ? 0 : meanHundredths;
            int rest = hundredths % PERCENT;
            return hundredths / PERCENT + "," + (rest < SHORT ? "0" : "") + rest;
        }

        /** How many of a hundred answers took this one. */
        public int percent(Count count) {
            return answered == 0 ? 0 : (2 * PERCENT * count.count() + answered) / (2 * answered);
        }
    }

    /** How often something was chosen; a mark has no text. */
    public record Count(int number, @Nullable String text, int count) {}
}
