package org.planledger.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Promise: what a person types about people is sealed. Whoever adds a readable text to an event decides that here, in public. */
class ReadableTextsTest {
    /** The plan is a public document: its words, the repairs and changes of its words, and the name of its fund. */
    private static final Set<String> OF_THE_DOCUMENT = Set.of(
            "plan.imported institution",
            "plan.imported title",
            "plan.imported signatory",
            "plan.imported sourceText",
            "item.imported key",
            "item.imported direction",
            "item.imported work",
            "item.imported ways",
            "item.imported executors",
            "item.imported strategyCodes",
            "item.imported expectedResult",
            "item.imported source.direction",
            "item.imported source.work",
            "item.imported source.ways",
            "item.imported source.executors",
            "item.imported source.due",
            "item.imported source.strategyCodes",
            "item.imported source.expectedResult",
            "plan.drafted institution",
            "plan.drafted title",
            "plan.drafted signatory",
            "plan.item-added key",
            "item.drafted key",
            "item.drafted direction",
            "item.drafted work",
            "item.drafted ways",
            "item.drafted executors",
            "item.drafted expectedResult",
            "item.amended direction",
            "item.amended work",
            "item.amended ways",
            "item.amended executors",
            "item.amended expectedResult",
            "item.drafted strategyCodes",
            "item.text-repaired before",
            "item.text-repaired after",
            "fund.opened name");

    /** Chosen from a closed list, or computed; nobody types them. */
    private static final Set<String> CODES = Set.of(
            "activity.scheduled kind",
            "item.code-linked code",
            "item.code-unlinked code",
            "series.scheduled kind",
            "evidence.attached sha256",
            "evidence.attached mediaType",
            "command.refused command",
            "command.refused code",
            "account.opened organisation",
            "partner.corrected country",
            "partner.registered country",
            "repair.asked kind",
            "repair.asked document",
            "repair.asked organisation",
            "repair.ended kind",
            "repair.ended document",
            "repair.ended organisation");

    @Test
    void onlyTheDocumentAndCodesStandReadable() {
        var readable = new TreeSet<String>();
        for (var event : EventTypes.all()) {
            for (var component : event.getRecordComponents()) {
                collect(EventTypes.of(event).name() + " " + component.getName(), component, readable);
            }
        }
        var decided = new TreeSet<>(OF_THE_DOCUMENT);
        decided.addAll(CODES);
        assertThat(readable).isEqualTo(decided);
    }

    private static void collect(String path, RecordComponent component, Set<String> readable) {
        var type = held(component.getGenericType());
        if (type == String.class || type == OrganisationId.class) readable.add(path);
        if (!type.isRecord() || type == Ciphertext.class || type == OrganisationId.class) return;
        for (var inner : type.getRecordComponents()) collect(path + "." + inner.getName(), inner, readable);
    }

    /** What stands there, or in the list that stands there. */
    private static Class<?> held(Type type) {
        if (type instanceof Class<?> plain) return plain;
        return (Class<?>) ((ParameterizedType) type).getActualTypeArguments()[0];
    }
}
