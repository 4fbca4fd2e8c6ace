package org.planledger.query.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Sorts.ascending;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Updates;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;
import org.planledger.query.store.Generation.State;
import org.planledger.query.view.Projection;

/** All generations, by a small collection in a database beside theirs. Every change is a compare-and-set. */
public final class Generations {
    private static final List<String> FIELDS = List.of("id", "historyId", "topic", "foldVersion", "state", "since");

    private final MongoClient client;
    private final String database;
    private final List<Projection<?>> projections;
    private final Clock clock;
    private volatile List<Generation> seen = List.of();

    /**
     * Generations in {@code <database>_g<number>}.
     *
     * @param database where the list of generations is
     */
    public Generations(MongoClient client, String database, List<Projection<?>> projections, Clock clock) {
        this.client = client;
        this.database = database;
        this.projections = List.copyOf(projections);
        this.clock = clock;
    }

    /** All projections' revisions, and that of the form they are stored in. */
    public String foldVersion() {
        var versions = new ArrayList<>(
                projections.stream().map(Generation::fold).sorted().toList());
        versions.addFirst(Generation.FORM);
        return String.join(",", versions);
    }

    /** What is folded into them. */
    public List<Projection<?>> projections() {
        return projections;
    }

    /** Reads the list anew. */
    public List<Generation> refresh() {
        var list = new ArrayList<Generation>();
        for (var document : meta().find().sort(ascending("_id"))) list.add(generation(document));
        // numbers are never used twice by this process, even if the list itself was lost
        var lost = seen.isEmpty() ? 0 : seen.getLast().number();
        if (list.isEmpty() && lost > 0) list.add(forgotten(seen.getLast()));
        seen = List.copyOf(list);
        return seen;
    }

    private static Generation forgotten(Generation last) {
        return new Generation(
                last.number(),
                last.id(),
                last.historyId(),
                last.topic(),
                last.foldVersion(),
                State.DROPPED,
                last.since());
    }

    /** The list as last read. */
    public List<Generation> seen() {
        return seen;
    }

    /** The one that answers queries, as last read. */
    public Optional<GenerationStore> serving() {
        return newest(State.LIVE).map(this::store);
    }

    /** The one that is being built, as last read. */
    public Optional<GenerationStore> building() {
        return newest(State.BUILDING).map(this::store);
    }

    /** The newest in a state, as last read. */
    public Optional<Generation> newest(State state) {
        return seen.reversed().stream()
                .filter(generation -> generation.state() == state)
                .findFirst();
    }

    /** The database of a generation. */
    public GenerationStore store(Generation generation) {
        return GenerationStore.of(generation, client.getDatabase(database + "_g" + generation.number()));
    }

    /** Begins a new generation beside the others; does nothing if another instance was quicker. */
    public void begin(UUID historyId, String topic) {
        var number = seen.isEmpty() ? 1 : seen.getLast().number() + 1;
        var generation = new Generation(
                number, UUID.randomUUID(), historyId, topic, foldVersion(), State.STARTING, clock.instant());
        try {
            meta().insertOne(document(generation));
        } catch (MongoWriteException e) {
            if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) return;
            throw e;
        }
        store(generation).make(projections);
        // whoever took so long that it was given up meanwhile leaves nothing behind
        if (!become(generation, State.BUILDING)) store(generation).database().drop();
        refresh();
    }

    /** Changes a generation's state if it is still the one given. */
    public boolean become(Generation generation, State state) {
        return meta().updateOne(
                                and(
                                        eq("_id", generation.number()),
                                        eq("state", generation.state().name())),
                                Updates.combine(
                                        Updates.set("state", state.name()),
                                        Updates.set("since", clock.instant().toString())))
                        .getMatchedCount()
                == 1;
    }

    /** Drops the database of a retired generation. */
    public void drop(Generation generation) {
        store(generation).database().drop();
        become(generation, State.DROPPED);
    }

    private MongoCollection<Document> meta() {
        return client.getDatabase(database).getCollection("generations");
    }

    private static Document document(Generation generation) {
        return new Document("_id", generation.number())
                .append("id", generation.id().toString())
                .append("historyId", generation.historyId().toString())
                .append("topic", generation.topic())
                .append("foldVersion", generation.foldVersion())
                .append("state", generation.state().name())
                .append("since", generation.since().toString());
    }

    private static Generation generation(Document document) {
        var number = document.getInteger("_id");
        if (!document.keySet().containsAll(FIELDS)) return unreadable(number);
        return new Generation(
                number,
                UUID.fromString(document.getString("id")),
                UUID.fromString(document.getString("historyId")),
                document.getString("topic"),
                document.getString("foldVersion"),
                State.valueOf(document.getString("state")),
                Instant.parse(document.getString("since")));
    }

    // Written by a program of another form: of no use to this one, which builds its own beside it.
    private static Generation unreadable(int number) {
        var nothing = new UUID(0, 0);
        return new Generation(number, nothing, nothing, "", "", State.DROPPED, Instant.EPOCH);
    }
}
