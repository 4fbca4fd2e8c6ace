package org.planledger.query.web;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.planledger.events.Ciphertext;
import org.planledger.query.keys.Keys;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Whatever sealed text stands anywhere in an answer, its reader gets the plain text, or null if it is hidden from them
 * or erased. All texts of an answer are opened in one request.
 */
@RestControllerAdvice
class OpenedAnswers implements ResponseBodyAdvice<Object> {
    private final Keys keys;
    private final JsonMapper json;

    OpenedAnswers(Keys keys, JsonMapper json) {
        this.keys = keys;
        this.json = json;
    }

    @Override
    public boolean supports(MethodParameter returnType, Class<? extends HttpMessageConverter<?>> converter) {
        return JacksonJsonHttpMessageConverter.class.isAssignableFrom(converter)
                && !ProblemDetail.class.isAssignableFrom(returnType.getParameterType());
    }

    @Override
    public @Nullable Object beforeBodyWrite(
            @Nullable Object body,
            MethodParameter returnType,
            MediaType contentType,
            Class<? extends HttpMessageConverter<?>> converter,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        if (body == null || body instanceof ProblemDetail) return body;
        JsonNode tree = json.valueToTree(body);
        var sealed = new LinkedHashSet<Ciphertext>();
        collect(tree, sealed);
        if (sealed.isEmpty()) return tree;
        return opened(tree, keys.open(sealed));
    }

    private void collect(JsonNode node, Set<Ciphertext> sealed) {
        if (isSealed(node)) sealed.add(ciphertext(node));
        else for (var child : node) collect(child, sealed);
    }

    private JsonNode opened(JsonNode node, Map<Ciphertext, String> texts) {
        if (isSealed(node)) {
            var plain = texts.get(ciphertext(node));
            return plain == null
                    ? json.getNodeFactory().nullNode()
                    : json.getNodeFactory().stringNode(plain);
        }
        if (node instanceof ObjectNode object) {
            for (var property : object.properties()) property.setValue(opened(property.getValue(), texts));
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) array.set(i, opened(array.get(i), texts));
        }
        return node;
    }

    /** By form, because the payload of an event in the audit history has no Java type any more. */
    private static boolean isSealed(JsonNode node) {
        return node.isObject()
                && node.size() == 3
                && node.path("persons").isArray()
                && node.path("box").isString()
                && isUuid(node.path("key"));
    }

    private static boolean isUuid(JsonNode node) {
        if (!node.isString()) return false;
        try {
            UUID.fromString(node.stringValue());
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private Ciphertext ciphertext(JsonNode node) {
        return json.treeToValue(node, Ciphertext.class);
    }
}
