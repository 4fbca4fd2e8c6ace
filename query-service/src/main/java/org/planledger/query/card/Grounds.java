package org.planledger.query.card;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.planledger.query.card.Register.Ground;
import org.planledger.query.fund.EntryProjection;
import org.planledger.query.view.Criteria;
import org.planledger.query.view.Views;
import tools.jackson.databind.JsonNode;

/** Whether what cards rest on stands: the payment that was made for them, the consents with which they were published. */
final class Grounds {
    private static final String CONSENT = "consent";

    private final CardJoins joins;

    /** Person and purpose of the consents that are good, as far as withdrawn ones were asked for. */
    private final Set<List<String>> consented = new HashSet<>();

    Grounds(Views views, Collection<CardView> cards, CardJoins joins, LocalDate today) {
        this.joins = joins;
        var persons = cards.stream()
                .filter(card -> resting(card, Undone.CONSENT_WITHDRAWN) != null)
                .flatMap(this::withdrawn)
                .flatMap(consent -> consent.persons().stream())
                .distinct()
                .toList();
        if (persons.isEmpty()) return;
        var given = Criteria.all()
                .where("register", CONSENT)
                .where("state", "GIVEN")
                .whereOneOf("persons", persons);
        for (var consent : views.query(CardProjection.CARDS, given).content()) {
            var until = consent.fields().get("until");
            if (until == null || !today.isAfter(LocalDate.parse(until.stringValue()))) consented.add(whatFor(consent));
        }
    }

    /** What the card rests on and was taken back; null if it stands. */
    @Nullable
    Undone undone(CardView card) {
        var payment = resting(card, Undone.PAYMENT_VOIDED);
        if (payment != null && voided(card, payment)) return payment.undone();
        var consent = resting(card, Undone.CONSENT_WITHDRAWN);
        return consent != null && withdrawn(card).anyMatch(one -> misses(card, one)) ? consent.undone() : null;
    }

    private boolean voided(CardView card, Ground payment) {
        var entry = joins.entry(text(card, payment.field()));
        return entry != null && entry.voidedBy() != null;
    }

    /** All cards that name something that was taken back, in the state that may rest on it. */
    static List<CardView> suspects(Views views) {
        var suspects = new ArrayList<CardView>();
        for (var undone : Undone.values()) {
            var gone = takenBack(views, undone);
            if (gone.isEmpty()) continue;
            for (var register : Registers.all()) {
                var ground = register.ground();
                if (ground == null || ground.undone() != undone) continue;
                var resting = Criteria.all()
                        .where("register", register.name())
                        .where("state", ground.state())
                        .whereOneOf("refs", gone);
                suspects.addAll(views.query(CardProjection.CARDS, resting).content());
            }
        }
        return suspects;
    }

    private static List<UUID> takenBack(Views views, Undone undone) {
        return switch (undone) {
            case PAYMENT_VOIDED ->
                views.query(EntryProjection.ENTRIES, Criteria.all().from("voidedBy", 1L)).content().stream()
                        .map(entry -> entry.entryId().value())
                        .toList();
            case CONSENT_WITHDRAWN ->
                views
                        .query(
                                CardProjection.CARDS,
                                Criteria.all().where("register", CONSENT).where("state", "WITHDRAWN"))
                        .content()
                        .stream()
                        .map(CardView::cardId)
                        .toList();
        };
    }

    private static @Nullable Ground resting(CardView card, Undone undone) {
        var ground = Registers.named(card.register()).map(Register::ground).orElse(null);
        return ground != null && ground.undone() == undone && ground.state().equals(card.state()) ? ground : null;
    }

    private Stream<CardView> withdrawn(CardView card) {
        return texts(card, "consents")
                .flatMap(id -> Stream.ofNullable(joins.card(id)))
                .filter(consent -> consent.state().equals("WITHDRAWN"));
    }

    /** Whether the card needs that consent, and no other one stands in for it. */
    private boolean misses(CardView card, CardView consent) {
        var person = text(consent, "person");
        var needed = switch (text(consent, "purpose")) {
            case "NAME_IN_NOTICE" -> "named";
            case "PHOTO" -> "pictured";
            default -> "";
        };
        return texts(card, needed).anyMatch(person::equals) && !consented.contains(whatFor(consent));
    }

    private static List<String> whatFor(CardView consent) {
        return List.of(text(consent, "person"), text(consent, "purpose"));
    }

    private static String text(CardView card, String field) {
        var value = card.fields().get(field);
        return value == null ? "" : value.stringValue();
    }

    private static Stream<String> texts(CardView card, String field) {
        var several = card.fields().get(field);
        return several == null ? Stream.of() : several.valueStream().map(JsonNode::stringValue);
    }
}
