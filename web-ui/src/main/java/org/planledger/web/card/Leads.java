package org.planledger.web.card;

import java.util.List;
import org.planledger.web.signin.SignedIn;
import org.springframework.stereotype.Component;

/** Which forms lead on from a card, a person or an activity, for somebody in a role. */
@Component("leads")
public class Leads {
    private final Contract contract;
    private final CardWords words;

    Leads(Contract contract, CardWords words) {
        this.contract = contract;
        this.words = words;
    }

    /**
     * A button.
     *
     * @param label on it
     * @param href where it leads
     */
    public record Button(String label, String href) {}

    /** What can be begun about a thing of this kind. */
    public List<Button> from(String kind, String id, SignedIn me) {
        return from(kind, "", id, me);
    }

    /** What can be begun about a person of a kind. */
    public List<Button> fromPerson(String personKind, String id, SignedIn me) {
        return from("person", personKind, id, me);
    }

    /** What can be commanded for a card in its state. */
    public List<Button> forCard(CardRow card, String idField, SignedIn me) {
        return card.offers().stream()
                .filter(command -> contract.allows(command, me.role().name()))
                .map(command ->
                        new Button(words.command(command), "/forms/" + command + "?" + idField + "=" + card.cardId()))
                .toList();
    }

    /** What can be begun in a register. */
    public List<Button> begins(List<String> commands, String items, SignedIn me) {
        var more = items.isBlank() ? "" : "?items=" + items;
        return commands.stream()
                .filter(command -> contract.allows(command, me.role().name()))
                .map(command -> new Button(words.command(command), "/forms/" + command + more))
                .toList();
    }

    private List<Button> from(String kind, String personKind, String id, SignedIn me) {
        return contract.leads(kind, personKind).stream()
                .filter(lead -> lead.roles().contains(me.role().name()))
                .map(lead -> new Button(
                        words.command(lead.command()), "/forms/" + lead.command() + "?" + lead.property() + "=" + id))
                .toList();
    }
}
