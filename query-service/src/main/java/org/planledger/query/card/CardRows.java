package org.planledger.query.card;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planledger.events.Baku;
import org.planledger.query.accounts.Names;
import org.planledger.query.card.CardRow.Attention;
import org.planledger.query.card.CardRow.LineRow;
import org.planledger.query.view.Views;
import org.springframework.stereotype.Component;

/** Makes rows of cards: joins what they name, and judges their deadlines at the views' instant. */
@Component
public class CardRows {
    private final Names names;

    CardRows(Names names) {
        this.names = names;
    }

    /** The cards in the order given. */
    public List<CardRow> of(Views views, Collection<CardView> cards) {
        var joins = new CardJoins(views, cards, names);
        var today = Baku.dayOf(views.instant());
        var grounds = new Grounds(views, cards, joins, today);
        return cards.stream().map(card -> row(card, joins, grounds, today)).toList();
    }

    /** The cards that rest on something that was taken back, the last changed first. */
    public List<CardRow> undone(Views views) {
        return of(views, Grounds.suspects(views)).stream()
                .filter(card -> card.undone() != null)
                .sorted(Comparator.comparing(CardRow::changedAt).reversed().thenComparing(CardRow::cardId))
                .toList();
    }

    private static CardRow row(CardView card, CardJoins joins, Grounds grounds, LocalDate today) {
        var cells = new Cells(joins);
        var register = Registers.named(card.register()).orElseThrow();
        var undone = grounds.undone(card);
        return new CardRow(
                card.register(),
                card.cardId(),
                cells.title(card),
                card.state(),
                attention(card.deadline(), card.warnFrom(), today),
                undone,
                card.deadline(),
                cells.of(card.register(), card.fields()),
                card.lines().reversed().stream()
                        .map(line -> new LineRow(
                                line.event(),
                                cells.of(card.register(), line.fields()),
                                line.at(),
                                joins.user(line.by())))
                        .toList(),
                joins.items(card.items()),
                joins.user(card.by()),
                card.begunAt(),
                card.happenedAt(),
                card.changedAt(),
                card.late(),
                undone == null ? register.offered(card.state()) : register.offeredUndone(card.state()),
                card.version());
    }

    private static Attention attention(@Nullable LocalDate deadline, @Nullable LocalDate warnFrom, LocalDate today) {
        if (deadline == null || warnFrom == null || today.isBefore(warnFrom)) return Attention.NONE;
        return today.isAfter(deadline) ? Attention.OVERDUE : Attention.SOON;
    }
}
