package org.planledger.query.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.UnaryOperator;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * One document beside the list of generations: what the reconciler knows, who has the turn, and how often a full
 * comparison was asked for. Every change is a compare-and-set on its version, so one instance works at a time.
 */
public final class ReconciliationBook {
    private static final String ID = "views";

    private final MongoCollection<Document> collection;
    private final InstantSource clock;

    /**
     * Beside the generations.
     *
     * @param database where the list of generations is
     */
    public ReconciliationBook(MongoClient client, String database, InstantSource clock) {
        this.collection = client.getDatabase(database).getCollection("reconciliation");
        this.clock = clock;
    }

    /**
     * The page as it was read.
     *
     * @param requested how many full comparisons were asked for, ever
     * @param holder who has the turn
     * @param until when the turn ends by itself
     * @param state as the holder wrote it; empty at first
     */
    public record Page(long version, long requested, String holder, Instant until, String state) {
        static final Page EMPTY = new Page(0, 0, "", Instant.EPOCH, "");
    }

    /** Somebody else has the turn, or got it meanwhile. */
    public static final class TurnLost extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TurnLost() {
            super("somebody else has the turn", null, false, false);
        }
    }

    /** As it stands. */
    public Page read() {
        @Nullable Document document = collection.find(eq("_id", ID)).first();
        if (document == null) return Page.EMPTY;
        return new Page(
                document.getLong("version"),
                document.getLong("requested"),
                document.getString("holder"),
                Instant.parse(document.getString("until")),
                document.getString("state"));
    }

    /** Asks for a full comparison; its number. */
    public long request() {
        while (true) {
            var page = read();
            var next = new Page(page.version() + 1, page.requested() + 1, page.holder(), page.until(), page.state());
            if (set(page, next)) return next.requested();
        }
    }

    /** Takes the turn if it is free, or keeps it. */
    public boolean hold(String holder, Duration atMost) {
        try {
            write(holder, atMost, UnaryOperator.identity());
            return true;
        } catch (TurnLost e) {
            return false;
        }
    }

    /**
     * Changes the state, and keeps the turn.
     *
     * @throws TurnLost if it is somebody else's
     */
    public void write(String holder, Duration atMost, UnaryOperator<String> change) {
        while (true) {
            var page = read();
            var now = clock.instant();
            if (!page.holder().equals(holder) && now.isBefore(page.until())) throw new TurnLost();
            var next = new Page(
                    page.version() + 1, page.requested(), holder, now.plus(atMost), change.apply(page.state()));
            if (set(page, next)) return;
        }
    }

    /** Ends the turn, if it is still this holder's, so that nobody has to wait until it ends by itself. */
    public void release(String holder) {
        while (true) {
            var page = read();
            if (!page.holder().equals(holder)) return;
            var next = new Page(page.version() + 1, page.requested(), holder, Instant.EPOCH, page.state());
            if (set(page, next)) return;
        }
    }

    /** Changes the state, whoever has the turn: he finds it changed. */
    public void amend(UnaryOperator<String> change) {
        while (true) {
            var page = read();
            var next = new Page(
                    page.version() + 1, page.requested(), page.holder(), page.until(), change.apply(page.state()));
            if (set(page, next)) return;
        }
    }

    private boolean set(Page before, Page after) {
        var document = new Document("_id", ID)
                .append("version", after.version())
                .append("requested", after.requested())
                .append("holder", after.holder())
                .append("until", after.until().toString())
                .append("state", after.state());
        if (before.version() > 0) {
            return collection
                            .replaceOne(and(eq("_id", ID), eq("version", before.version())), document)
                            .getMatchedCount()
                    == 1;
        }
        try {
            collection.insertOne(document);
            return true;
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) return false;
            throw e;
        }
    }
}
