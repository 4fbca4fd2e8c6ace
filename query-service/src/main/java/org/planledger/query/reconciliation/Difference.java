package org.planledger.query.reconciliation;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planledger.events.OrganisationId;
import org.planledger.events.Sha256;

/**
 * Something that two stores do not hold alike. Names places, never values.
 *
 * @param id the same for the same difference whenever it is found
 * @param kind stable, such as {@code view.changed}
 * @param organisation whose; null if it concerns the installation
 * @param document which one: the collection, a slash, and its key
 * @param position place in the ledger; null if it has none
 * @param organisationSequence place in the organisation's history; null if it has none
 * @param fields what of the document differs; empty if all of it does
 * @param repair what may heal it
 */
public record Difference(
        String id,
        String kind,
        String store,
        @Nullable String organisation,
        String document,
        @Nullable Long position,
        @Nullable Long organisationSequence,
        List<String> fields,
        Repair repair) {

    /** What may heal a difference. */
    public enum Repair {
        /** This one document is folded, or fetched, again. */
        DOCUMENT,
        /** All views are folded again. */
        REBUILD,
        /** The relay publishes again. */
        REPUBLISH,
        /** Nothing here; a person decides, see the operations guide. */
        NONE
    }

    static Difference of(
            Kind kind,
            OrganisationId organisation,
            String document,
            @Nullable Long position,
            @Nullable Long organisationSequence,
            List<String> fields) {
        var name = kind.code() + '|' + organisation + '|' + document;
        return new Difference(
                Sha256.hex(name.getBytes(StandardCharsets.UTF_8)).substring(0, 16),
                kind.code(),
                kind.store(),
                organisation.value(),
                document,
                position == null || position < 0 ? null : position,
                organisationSequence,
                fields,
                kind.repair());
    }
}
