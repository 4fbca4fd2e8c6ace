package org.planledger.web.plan;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import org.planledger.web.form.Texts;
import org.planledger.web.text.Dates;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Says when an item of a plan file is due; a rule that is none is shown as it stands there. */
@Component
class DueWords {
    private final Texts texts;

    DueWords(Texts texts) {
        this.texts = texts;
    }

    public String of(JsonNode due) {
        try {
            return switch (due.path("rule").asString("")) {
                case "within-year" -> texts.say("import.due.within-year");
                case "when-needed" -> texts.say("import.due.when-needed");
                case "in-month" ->
                    texts.say(
                            "import.due.in-month",
                            Month.of(due.path("month").asInt(0))
                                    .getDisplayName(TextStyle.FULL_STANDALONE, LocaleContextHolder.getLocale()));
                case "regularly" ->
                    due.path("everyDays").isInt()
                            ? texts.say(
                                    "import.due.regularly",
                                    due.path("everyDays").asInt())
                            : texts.say("import.due.regularly-unset");
                case "on-date" ->
                    Dates.DATE.format(LocalDate.parse(due.path("date").asString("")));
                default -> asItStands(due);
            };
        } catch (DateTimeException _) {
            return asItStands(due);
        }
    }

    private static String asItStands(JsonNode due) {
        return due.isMissingNode() ? "" : due.toString();
    }
}
