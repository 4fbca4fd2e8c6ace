package org.planledger.query.audit;

import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planledger.events.Event;
import org.planledger.events.EventTypes;
import org.planledger.events.Recorded;
import org.planledger.query.view.Projection;
import tools.jackson.databind.json.JsonMapper;

/** Keeps every event as one immutable document; an item's timeline is those that name the item. */
public final class AuditProjection implements Projection<AuditView> {
    /** The one projection of the audit history. */
    public static final AuditProjection AUDIT = new AuditProjection();

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private AuditProjection() {}

    @Override
    public String collection() {
        return "audit";
    }

    @Override
    public int revision() {
        return 2;
    }

    @Override
    public Class<AuditView> type() {
        return AuditView.class;
    }

    @Override
    public List<String> touches(Recorded<?> recorded) {
        return List.of(Long.toString(recorded.organisationSequence()));
    }

    @Override
    public AuditView fold(@Nullable AuditView view, String id, Recorded<?> recorded) {
        var envelope = recorded.envelope();
        return new AuditView(
                recorded.organisationSequence(),
                recorded.position(),
                envelope.type(),
                envelope.revision(),
                envelope.recordedAt(),
                envelope.happenedAt(),
                recorded.late(),
                envelope.actor(),
                recorded.event().items().stream().distinct().toList(),
                Concerned.by(recorded.event()),
                envelope.aggregateType(),
                envelope.aggregateId(),
                envelope.sequence(),
                envelope.commandId(),
                HexFormat.of().formatHex(envelope.leafHash()),
                JSON.valueToTree(recorded.event()));
    }

    @Override
    public boolean immutable() {
        return true;
    }

    @Override
    public List<String> indexed() {
        return List.of("organisationSequence", "recordedAt", "type", "by", "items", "persons", "aggregateId");
    }

    /** The event that a document keeps. */
    static Event event(AuditView view) {
        return JSON.treeToValue(view.data(), EventTypes.named(view.type(), view.revision()));
    }
}
