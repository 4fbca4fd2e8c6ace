package org.planledger.query.card;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planledger.events.Ciphertext;
import org.planledger.query.view.ViewJson;

/** What a card is called in a sentence. */
public final class CardTitle {
    private CardTitle() {}

    /** The first text among the fields that name it; null if none of them is a text. */
    public static @Nullable Ciphertext of(CardView card) {
        var types = Fields.of(card.register());
        var titles = Registers.named(card.register()).map(Register::titles).orElse(List.of());
        for (var name : titles) {
            var value = card.fields().get(name);
            if (value != null && types.get(name) == Ciphertext.class) return ViewJson.view(value, Ciphertext.class);
        }
        return null;
    }
}
