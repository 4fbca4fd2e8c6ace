package org.planledger.web.wire;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClient.RequestHeadersSpec.ConvertibleClientHttpResponse;

/** command-service. */
public final class Commands {
    private static final String NAME = "command-service";

    private final RestClient http;
    private final Caller caller;
    private final Problems problems;

    Commands(RestClient http, Caller caller, Problems problems) {
        this.http = http;
        this.caller = caller;
        this.problems = problems;
    }

    /**
     * Gives a command. The same key with the same body records once, however often it is sent.
     *
     * @param expected the sequence the person was looking at; null when it does not matter
     * @throws Refused when the rules or the shape forbid it
     * @throws Unreachable when it is unknown whether it was recorded
     */
    public Done give(String command, Map<String, Object> body, String key, @Nullable Long expected) {
        return problems.calling(
                NAME,
                () -> authorised(http.post().uri("/commands/{command}", command))
                        .header("Idempotency-Key", key)
                        .headers(headers -> {
                            if (expected != null) headers.setIfMatch("\"" + expected + "\"");
                        })
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(body)
                        .exchangeForRequiredValue((_, response) -> read(response, Done.class)));
    }

    /**
     * Has a command decided without recording anything.
     *
     * @throws Refused when the rules or the shape forbid it
     */
    public void tryOut(String command, Map<String, Object> body) {
        problems.calling(
                NAME,
                () -> authorised(http.post().uri("/commands/{command}?dryRun=true", command))
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(body)
                        .exchangeForRequiredValue((_, response) -> read(response, Done.class)));
    }

    /** Asks for something that is no command of the domain; whoever may is decided there. */
    public void tell(String path, Object... values) {
        problems.calling(
                NAME,
                () -> authorised(http.post().uri(path, values)).exchangeForRequiredValue((_, response) -> {
                    checked(response);
                    return true;
                }));
    }

    /** Exchanges a name and a password for a token; the one question asked without a token. */
    public Ticket signIn(String username, String password) {
        return problems.calling(
                NAME,
                () -> http.post()
                        .uri("/sign-in")
                        .header(HttpHeaders.ACCEPT_LANGUAGE, caller.language())
                        .contentType(MediaType.APPLICATION_JSON)
                        .body(Map.of("username", username, "password", password))
                        .exchangeForRequiredValue((_, response) -> {
                            problems.check(NAME, response);
                            return RestBody.of(response, Ticket.class);
                        }));
    }

    /** The people with an account in the caller's organisation. */
    public List<Account> accounts() {
        return problems.calling(
                NAME,
                () -> authorised(http.get().uri("/accounts")).exchangeForRequiredValue((_, response) -> {
                    checked(response);
                    return RestBody.of(response, new ParameterizedTypeReference<List<Account>>() {});
                }));
    }

    /** Who the caller is, and that the token is still good. */
    public Own own() {
        return get(Own.class, "/rights/own");
    }

    /** A page of all accounts whose user name or display name contains the text; for administrators. */
    public PageOf<AccountEntry> search(String text, int page, int size) {
        return problems.calling(
                NAME,
                () -> authorised(http.get()
                                .uri(uri -> uri.path("/accounts/search")
                                        .queryParam("text", "{text}")
                                        .queryParam("page", page)
                                        .queryParam("size", size)
                                        .build(text)))
                        .exchangeForRequiredValue((_, response) -> {
                            checked(response);
                            return RestBody.of(response, new ParameterizedTypeReference<PageOf<AccountEntry>>() {});
                        }));
    }

    /** One account; for administrators. */
    public AccountEntry account(String userId) {
        return get(AccountEntry.class, "/accounts/{id}", userId);
    }

    private <T> T get(Class<T> type, String path, Object... values) {
        return problems.calling(
                NAME,
                () -> authorised(http.get().uri(path, values))
                        .exchangeForRequiredValue((_, response) -> read(response, type)));
    }

    /** Stores a file; it becomes evidence of something only by {@code attach-evidence}. */
    public Uploaded upload(String fileName, byte[] bytes) {
        var parts = new LinkedMultiValueMap<String, Object>();
        parts.add("file", new ByteArrayResource(bytes) {
            @Override
            public String getFilename() {
                return fileName;
            }
        });
        return problems.calling(
                NAME,
                () -> authorised(http.post().uri("/evidence"))
                        .contentType(MediaType.MULTIPART_FORM_DATA)
                        .body(parts)
                        .exchangeForRequiredValue((_, response) -> read(response, Uploaded.class)));
    }

    /** Reads a stored file; the reader is given its headers and bytes while the connection is open. */
    public void evidence(String evidenceId, FileReader reader) {
        problems.calling(
                NAME,
                () -> authorised(http.get().uri("/evidence/{id}", evidenceId))
                        .exchangeForRequiredValue((_, response) -> {
                            checked(response);
                            reader.read(response.getHeaders(), response.getBody());
                            return true;
                        }));
    }

    private RestClient.RequestBodySpec authorised(RestClient.RequestBodySpec request) {
        authorised((RestClient.RequestHeadersSpec<?>) request);
        return request;
    }

    private RestClient.RequestHeadersSpec<?> authorised(RestClient.RequestHeadersSpec<?> request) {
        return request.header(HttpHeaders.AUTHORIZATION, "Bearer " + caller.token())
                .header(HttpHeaders.ACCEPT_LANGUAGE, caller.language());
    }

    private <T> T read(ConvertibleClientHttpResponse response, Class<T> type) throws java.io.IOException {
        checked(response);
        return RestBody.of(response, type);
    }

    private void checked(ClientHttpResponse response) throws java.io.IOException {
        problems.checkAuthorised(NAME, response);
    }

    /** Takes a file as it comes. */
    public interface FileReader {
        /** Once, before the connection closes. */
        void read(HttpHeaders headers, InputStream bytes) throws java.io.IOException;
    }

    /** A command was recorded. */
    public record Done(
            String commandId,
            List<Recorded> events,
            @Nullable String consistency,
            @Nullable Long receiptNumber) {
        /** One event of it. */
        public record Recorded(String type, String aggregateType, String aggregateId, long sequence) {}
    }

    /** Somebody signed in. */
    public record Ticket(
            String token,
            java.time.Instant expiresAt,
            String userId,
            String displayName,
            String role,
            String organisation) {}

    /** Who somebody is now; a password that is due has to be chosen before anything else. */
    public record Own(String userId, boolean passwordDue) {}

    /**
     * An account as an administrator sees it.
     *
     * @param version what a change may expect
     */
    public record AccountEntry(
            String userId,
            String userName,
            String displayName,
            String role,
            String organisation,
            boolean active,
            boolean passwordDue,
            long version) {}

    /** Somebody who can sign in. */
    public record Account(String userId, String displayName, String role) {}

    /** A stored file. */
    public record Uploaded(String evidenceId, String fileName, String mediaType, long sizeBytes) {}
}
