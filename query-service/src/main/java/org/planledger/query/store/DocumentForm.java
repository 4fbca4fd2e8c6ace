package org.planledger.query.store;

import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.planledger.events.OrganisationId;
import org.planledger.query.view.Address;
import org.planledger.query.view.Projection;
import org.planledger.query.view.Version;
import org.planledger.query.view.ViewJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** A view as a document: {@code {_id: "<organisation>:<id>", organisation, position, deleted, view: {…}}}. */
final class DocumentForm {
    private DocumentForm() {}

    static String key(OrganisationId organisation, String id) {
        return organisation + ":" + id;
    }

    static Document document(Address address, Version version) {
        return new Document("_id", key(address.organisation(), address.id()))
                .append("organisation", address.organisation().value())
                .append("position", version.position())
                .append("deleted", version.view() == null)
                .append("view", version.view() == null ? null : value(ViewJson.tree(version.view())));
    }

    static Version version(Document document, Projection<?> projection) {
        return new Version(position(document), view(document, projection.type()));
    }

    static long position(Document document) {
        return document.get("position", Number.class).longValue();
    }

    static <V> @Nullable V view(Document document, Class<V> type) {
        var view = document.get("view");
        return view == null ? null : ViewJson.view(tree(view), type);
    }

    /** JSON as the driver takes it: whole numbers always as 64 bits, so that a document has one form only. */
    static @Nullable Object value(JsonNode tree) {
        return switch (tree.getNodeType()) {
            case OBJECT -> object(tree);
            case ARRAY -> {
                var list = new ArrayList<@Nullable Object>();
                for (var element : tree) list.add(value(element));
                yield list;
            }
            case STRING -> tree.stringValue();
            case BOOLEAN -> tree.booleanValue();
            case NUMBER -> tree.longValue();
            case NULL, MISSING -> null;
            case BINARY, POJO -> throw new IllegalArgumentException("not JSON: " + tree.getNodeType());
        };
    }

    private static Document object(JsonNode tree) {
        var document = new Document();
        tree.forEachEntry((name, element) -> document.append(name, value(element)));
        return document;
    }

    static JsonNode tree(@Nullable Object value) {
        var nodes = JsonNodeFactory.instance;
        return switch (value) {
            case null -> nodes.nullNode();
            case Document document -> {
                var object = nodes.objectNode();
                document.forEach((name, element) -> object.set(name, tree(element)));
                yield object;
            }
            case List<?> list -> {
                var array = nodes.arrayNode();
                for (var element : list) array.add(tree(element));
                yield array;
            }
            case String text -> nodes.stringNode(text);
            case Boolean truth -> nodes.booleanNode(truth);
            case Number number -> nodes.numberNode(number.longValue());
            default -> throw new IllegalArgumentException("not a value of ours: " + value.getClass());
        };
    }
}
