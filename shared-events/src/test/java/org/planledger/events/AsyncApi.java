package org.planledger.events;

import java.util.stream.Collectors;

/** Writes the AsyncAPI 3.0 description of the events topic from the events themselves. */
final class AsyncApi {
    private AsyncApi() {}

    static String yaml() {
        var headers = sample().attributes().keySet().stream()
                .filter(name -> !name.equals("datacontenttype"))
                .map(name -> "        ce_" + name + ": {" + form(name) + "}\n")
                .collect(Collectors.joining());
        var required = sample().attributes().keySet().stream()
                .filter(name -> !name.equals("datacontenttype"))
                .map(name -> "ce_" + name)
                .collect(Collectors.joining(", "));
        var channelMessages = EventTypes.all().stream()
                .flatMap(type -> Contract.fileNames(type).stream())
                .map(name -> "      " + name + ": {$ref: '#/components/messages/" + name + "'}\n")
                .collect(Collectors.joining());
        var messages = EventTypes.all().stream()
                .flatMap(type -> Contract.fileNames(type).stream().map(name -> message(type, name)))
                .collect(Collectors.joining());
        return """
                asyncapi: 3.0.0
                info:
                  title: planledger events
                  version: 1.0.0
                  description: >-
                    Every event of every organisation, as CloudEvents 1.0 in Kafka's binary mode. The key is the organisation
                    id; within an organisation ce_organisationsequence is dense from 1, and a reader applies n+1 only after n.
                    A repeated record has the same ce_position. Personal fields and free texts are ciphertext.
                defaultContentType: application/json
                channels:
                  events:
                    address: planledger.events.{historyId}
                    parameters:
                      historyId: {description: Which history the positions belong to; new after every restore of the database.}
                    bindings:
                      kafka: {partitions: 64, topicConfiguration: {cleanup.policy: [delete], retention.ms: -1, retention.bytes: -1}}
                    messages:
                %soperations:
                  publishEvents:
                    action: send
                    channel: {$ref: '#/channels/events'}
                components:
                  schemas:
                    headers:
                      type: object
                      additionalProperties: false
                      required: [content-type, %s]
                      properties:
                        content-type: {const: application/json}
                %s  messages:
                %s""".formatted(channelMessages, required, headers, messages);
    }

    private static String message(Class<? extends Event> type, String fileName) {
        return """
                %1$s:
                  name: %2$s
                  contentType: application/json
                  headers: {$ref: '#/components/schemas/headers'}
                  payload: {$ref: 'src/main/resources/published/%1$s.schema.json'}
            """.formatted(fileName, EventTypes.of(type).name()).indent(0);
    }

    /** A header is text; what stands in it has a form all the same. */
    private static String form(String attribute) {
        return switch (attribute) {
            case "specversion" -> "const: '1.0'";
            case "id", "aggregateid", "actor", "commandid", "correlationid", "causationid", "historyid" ->
                "type: string, format: uuid";
            case "time", "happenedat", "sequencedat" -> "type: string, format: date-time";
            case "revision", "position", "organisationsequence" -> "type: string, pattern: '^[1-9][0-9]*$'";
            case "sequence" -> "type: string, pattern: '^[0-9]+$'";
            case "payloadsha256", "leafhash" -> "type: string, pattern: '^[0-9a-f]{64}$'";
            case "organisation" -> "type: string, pattern: '^" + OrganisationId.FORM + "$'";
            case "source" -> "type: string, pattern: '^/planledger/" + OrganisationId.FORM + "$'";
            case "type" -> "type: string, pattern: '^[a-z]+([.-][a-z]+)+$'";
            case "subject" -> "type: string, pattern: '^[a-z]+/[0-9a-f-]{36}$'";
            case "aggregatetype" -> "type: string, pattern: '^[a-z]+$'";
            default -> throw new IllegalArgumentException("no form for " + attribute);
        };
    }

    private static LedgerEntry sample() {
        return Entries.entry(1, "{}");
    }
}
