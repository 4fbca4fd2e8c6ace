package org.planledger.web.card;

import java.util.List;
import org.planledger.web.wire.PageOf;
import org.planledger.web.wire.Queries;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.stereotype.Component;

/** Asks query-service for registers and cards. */
@Component
public class Cards {
    private static final ParameterizedTypeReference<PageOf<CardRow>> PAGE = new ParameterizedTypeReference<>() {};
    private static final ParameterizedTypeReference<List<RegisterRow>> REGISTERS =
            new ParameterizedTypeReference<>() {};

    private final Queries queries;

    Cards(Queries queries) {
        this.queries = queries;
    }

    /** All registers. */
    public List<RegisterRow> registers() {
        return queries.at("/registers").as(REGISTERS);
    }

    /** One register. */
    public RegisterRow register(String name) {
        return queries.at("/registers/{register}", name).as(RegisterRow.class);
    }

    /** One card. */
    public CardRow card(String cardId) {
        return queries.at("/cards/{card}", cardId).as(CardRow.class);
    }

    /** A question for a page of cards. */
    public Queries.Question asked() {
        return queries.at("/cards");
    }

    /** The newest cards for which a field asks. */
    public PageOf<CardRow> of(String by, String id, int size) {
        return page(asked().with(by, id).with("size", size));
    }

    /** Cards whose ground was taken back. */
    public PageOf<CardRow> undone(int page, int size) {
        return page(queries.at("/worklist/undone").with("page", page).with("size", size));
    }

    /** The page that was asked for. */
    public PageOf<CardRow> page(Queries.Question question) {
        return question.as(PAGE);
    }
}
