package org.planledger.web.card;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.planledger.web.form.Texts;
import org.planledger.web.text.Show;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What a card's codes and fields are called: by the register's own word, else by the one that all share. */
@Component("cardWords")
public class CardWords {
    private final Texts texts;

    CardWords(Texts texts) {
        this.texts = texts;
    }

    /** The register, in the plural. */
    public String register(String register) {
        return known("register." + register);
    }

    /** A state. */
    public String state(String register, String state) {
        return known("cardstate." + register + "." + state, "cardstate." + state);
    }

    /** A field. */
    public String field(String register, String name) {
        return known("field." + register + "." + name, "field." + name);
    }

    /** A code of a closed list. */
    public String code(String register, String name, @Nullable String code) {
        return known("option." + register + "." + name + "." + code, "option." + name + "." + code);
    }

    /** A command, as its form is called. */
    public String command(String command) {
        return known("form." + command + ".title");
    }

    /** The page of something that a card refers to; null if it has none. */
    public @Nullable String page(@Nullable String kind, @Nullable String id) {
        if (kind == null || id == null) return null;
        return switch (kind) {
            case "activity" -> "/activities/" + id;
            case "visit" -> "/visits/" + id;
            case "entry" -> "/fund/entries/" + id;
            case "evidence" -> null;
            default -> "/cards/" + id;
        };
    }

    /** What a card is called on one line. */
    public String title(CardRow card) {
        return title(card.register(), card.title());
    }

    /** What something is called by these values, on one line. */
    public String title(String register, List<Cell> cells) {
        var said = cells.stream()
                .map(cell -> plain(register, cell))
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" · "));
        return said.isEmpty() ? register(register) : said;
    }

    /** A value as plain text. */
    public String plain(String register, Cell cell) {
        var show = new Show(LocaleContextHolder.getLocale());
        return switch (cell.type()) {
            case "CODE" -> code(register, cell.name(), cell.text());
            case "WORD" -> word(register, cell);
            case "DAY" -> show.date(cell.day());
            case "MOMENT" -> show.moment(cell.moment());
            case "MONEY" -> show.money(cell.number());
            case "NUMBER" -> show.number(cell.number());
            case "TRUTH" -> texts.say(cell.yes() ? "yes" : "no");
            case "PERSON", "USER" -> Objects.requireNonNullElseGet(cell.member("name"), () -> texts.say("hidden.name"));
            case "REF", "GROUP", "LIST" ->
                cell.cells().stream().map(each -> plain(register, each)).collect(Collectors.joining(" · "));
            default -> Objects.requireNonNullElseGet(cell.text(), () -> texts.say("hidden.text"));
        };
    }

    /** A slug of a list that has words, such as a kind of activity; else the word itself. */
    private String word(String register, Cell cell) {
        var text = Objects.requireNonNullElse(cell.text(), "");
        var said = texts.first(
                "option." + register + "." + cell.name() + "." + text, "option." + cell.name() + "." + text);
        return said == null ? text : said;
    }

    private String known(String... keys) {
        var text = texts.first(keys);
        return text == null ? keys[keys.length - 1] : text;
    }
}
