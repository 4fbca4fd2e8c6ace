package org.planledger.query.running;

import com.mongodb.client.MongoClient;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.planledger.events.OrganisationId;
import org.planledger.query.Projections;
import org.planledger.query.intake.HeadWatch;
import org.planledger.query.intake.KafkaSettings;
import org.planledger.query.intake.Supervision;
import org.planledger.query.intake.ViewsHealth;
import org.planledger.query.ledger.CommandService;
import org.planledger.query.ledger.CommandServiceSettings;
import org.planledger.query.ledger.Ledger;
import org.planledger.query.store.Bell;
import org.planledger.query.store.Digest;
import org.planledger.query.store.GenerationStore;
import org.planledger.query.store.Generations;
import org.planledger.query.store.LiveViews;
import org.planledger.query.store.StoreClient;
import org.planledger.query.view.Projection;

/** Intake as in the application, without the web around it. */
public final class RunningIntake implements AutoCloseable {
    private final MongoClient client;
    private final List<Projection<?>> projections;
    public final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    public final Generations generations;
    public final Supervision supervision;
    public final ViewsHealth health;

    public RunningIntake(RunningCommandService commandService, RunningKafka kafka, RunningMongo mongo) {
        this(commandService, kafka, mongo, Projections.all());
    }

    public RunningIntake(
            RunningCommandService commandService,
            RunningKafka kafka,
            RunningMongo mongo,
            List<Projection<?>> projections) {
        this.projections = projections;
        var clock = Clock.systemUTC();
        client = StoreClient.at(mongo.uri());
        generations = new Generations(client, "planledger_views", projections, clock);
        var settings = new CommandServiceSettings(URI.create(commandService.url()), RunningCommandService.SECRET);
        supervision = new Supervision(
                generations,
                new Ledger(new CommandService(settings, clock)),
                new HeadWatch(),
                new KafkaSettings(kafka.bootstrapServers(), Map.of()),
                new Bell(),
                registry,
                clock);
        health = new ViewsHealth(supervision::condition, clock);
        supervision.start();
    }

    public GenerationStore serving() {
        return generations.serving().orElseThrow(() -> new AssertionError("no generation answers"));
    }

    public LiveViews views(OrganisationId organisation) {
        return new LiveViews(serving(), organisation, Clock.systemUTC());
    }

    /** Last organisation sequence in the views that answer. */
    public long applied(OrganisationId organisation) {
        return serving().progress().of(organisation).organisationSequence();
    }

    public SortedMap<String, Digest.Sum> digest() {
        return Digest.of(serving(), projections, null);
    }

    public double count(String outcome) {
        return registry.get("planledger.intake.events")
                .tag("outcome", outcome)
                .counter()
                .count();
    }

    public double gapFetches() {
        return registry.get("planledger.intake.gap.fetches").counter().count();
    }

    @Override
    public void close() {
        supervision.stop();
        client.close();
    }
}
