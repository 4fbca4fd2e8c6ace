package org.planledger.command.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.planledger.command.eventstore.StreamReader.Change;
import org.planledger.events.Ciphertext;
import org.planledger.events.UserId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What others did to the target of a command, with its values, texts opened as far as the sender may read them. */
@Component
class ToldChanges {
    private static final Logger LOG = LoggerFactory.getLogger(ToldChanges.class);

    private final TextOpening texts;
    private final JsonMapper json;

    ToldChanges(TextOpening texts, JsonMapper json) {
        this.texts = texts;
        this.json = json;
    }

    /**
     * One event.
     *
     * @param data its payload; a sealed text is plain, or null where it stays shut
     */
    record Told(String type, UserId actor, Instant recordedAt, long sequence, JsonNode data) {}

    /** All of them in their order; sealed texts are opened together. */
    List<Told> told(List<Change> changes, @Nullable Caller reader) {
        var sealed = new ArrayList<ObjectNode>();
        var told = changes.stream()
                .map(change -> new Told(
                        change.type(),
                        change.actor(),
                        change.recordedAt(),
                        change.sequence(),
                        json.valueToTree(change.event())))
                .toList();
        for (var each : told) collect(each.data(), sealed);
        var plain = plain(sealed, reader);
        for (var each : told) open(each.data(), plain);
        return told;
    }

    private Map<ObjectNode, String> plain(List<ObjectNode> sealed, @Nullable Caller reader) {
        var plain = new HashMap<ObjectNode, String>();
        if (reader == null || sealed.isEmpty()) return plain;
        try {
            var opened = texts.open(
                    reader,
                    sealed.stream()
                            .map(node -> json.treeToValue(node, Ciphertext.class))
                            .toList());
            for (int i = 0; i < opened.size(); i++) {
                var text = opened.get(i);
                if (text != null) plain.put(sealed.get(i), text);
            }
        } catch (DataAccessException away) {
            // that there is a conflict is worth telling without its texts too
            LOG.warn("texts of a conflict stay shut, the keys do not answer: {}", Causes.classes(away));
        }
        return plain;
    }

    private static void collect(JsonNode node, List<ObjectNode> sealed) {
        if (isSealed(node)) sealed.add((ObjectNode) node);
        else for (var child : node) collect(child, sealed);
    }

    private void open(JsonNode node, Map<ObjectNode, String> plain) {
        if (node instanceof ObjectNode object) {
            for (var property : object.properties()) {
                if (isSealed(property.getValue())) {
                    var text = plain.get((ObjectNode) property.getValue());
                    var nodes = json.getNodeFactory();
                    property.setValue(text == null ? nodes.nullNode() : nodes.stringNode(text));
                } else {
                    open(property.getValue(), plain);
                }
            }
        } else {
            for (var child : node) open(child, plain);
        }
    }

    private static boolean isSealed(JsonNode node) {
        return node.isObject()
                && node.size() == 3
                && node.path("key").isString()
                && node.path("box").isString()
                && node.path("persons").isArray();
    }
}
