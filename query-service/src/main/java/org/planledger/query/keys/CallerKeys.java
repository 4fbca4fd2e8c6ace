package org.planledger.query.keys;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.planledger.events.Ciphertext;
import org.planledger.query.ledger.CommandService;
import org.planledger.query.ledger.CommandServiceUnavailable;

/**
 * Asks command-service with the caller's own token, so that the right to read is judged in one place only. An opened
 * text is remembered for at most a second, for that token alone: a destroyed key is felt within a second.
 */
public final class CallerKeys implements Keys {
    private static final int BATCH = 2_000;

    private final CommandService commandService;
    private final Supplier<String> callerToken;
    private final Cache<Sealed, Optional<String>> opened = Caffeine.newBuilder()
            .expireAfterWrite(Duration.ofSeconds(1))
            .maximumSize(50_000)
            .build();

    private record Sealed(String token, Ciphertext text) {}

    /**
     * Keys behind command-service.
     *
     * @param callerToken the token of the current request
     */
    public CallerKeys(CommandService commandService, Supplier<String> callerToken) {
        this.commandService = commandService;
        this.callerToken = callerToken;
    }

    /**
     * {@inheritDoc}
     *
     * @throws CommandServiceUnavailable if it cannot be asked: "hidden" would be a false answer
     */
    @Override
    public Map<Ciphertext, String> open(Collection<Ciphertext> sealed) {
        var token = callerToken.get();
        var texts = new HashMap<Ciphertext, String>();
        var unknown = new ArrayList<Ciphertext>();
        for (var text : new LinkedHashSet<>(sealed)) {
            var known = opened.getIfPresent(new Sealed(token, text));
            if (known == null) unknown.add(text);
            else known.ifPresent(plain -> texts.put(text, plain));
        }
        for (int from = 0; from < unknown.size(); from += BATCH) {
            ask(unknown.subList(from, Math.min(unknown.size(), from + BATCH)), token, texts);
        }
        return texts;
    }

    private void ask(List<Ciphertext> batch, String token, Map<Ciphertext, String> texts) {
        var answer = commandService.post("/keys/open", batch, token);
        if (answer.size() != batch.size()) throw new IllegalStateException("/keys/open answered another number");
        for (int i = 0; i < batch.size(); i++) {
            var plain = answer.get(i).stringValueOpt();
            opened.put(new Sealed(token, batch.get(i)), plain);
            if (plain.isPresent()) texts.put(batch.get(i), plain.get());
        }
    }
}
