package org.planledger.command.reconciliation;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planledger.events.Sha256;

/**
 * Something that two stores do not hold alike. Names places, never values.
 *
 * @param id the same for the same difference whenever it is found
 * @param kind stable, such as {@code topic.missing}
 * @param organisation whose; null if it concerns the installation
 * @param document which one, in the words of its store
 * @param position place in the ledger; null if it has none
 * @param organisationSequence place in the organisation's history; null if it has none
 * @param fields what of the document differs; empty if all of it does
 * @param repair what may heal it
 */
record Difference(
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
    enum Repair {
        /** The relay publishes again from this position. */
        REPUBLISH,
        /** Nothing here may rewrite history; a person decides, see the operations guide. */
        NONE
    }

    static Difference of(Kind kind, @Nullable String organisation, String document, Place place, List<String> fields) {
        var name = kind.code() + '|' + organisation + '|' + document + '|' + place.position();
        return new Difference(
                Sha256.hex(name.getBytes(StandardCharsets.UTF_8)).substring(0, 16),
                kind.code(),
                kind.store(),
                organisation,
                document,
                place.position(),
                place.organisationSequence(),
                fields,
                kind.repair());
    }

    static Difference of(Kind kind, @Nullable String organisation, String document, Place place) {
        return of(kind, organisation, document, place, List.of());
    }

    /** Where in history; either may be missing. */
    record Place(@Nullable Long position, @Nullable Long organisationSequence) {
        static final Place NONE = new Place(null, null);

        static Place at(long position) {
            return new Place(position, null);
        }
    }
}
