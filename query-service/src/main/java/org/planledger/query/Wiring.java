package org.planledger.query;

import com.mongodb.client.MongoClient;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import org.planledger.events.OrganisationId;
import org.planledger.query.accounts.AccountNames;
import org.planledger.query.accounts.Names;
import org.planledger.query.accounts.Names.Named;
import org.planledger.query.intake.HeadWatch;
import org.planledger.query.intake.KafkaSettings;
import org.planledger.query.intake.Supervision;
import org.planledger.query.intake.ViewsHealth;
import org.planledger.query.keys.CallerKeys;
import org.planledger.query.keys.Keys;
import org.planledger.query.ledger.AccountList;
import org.planledger.query.ledger.CommandService;
import org.planledger.query.ledger.CommandServiceSettings;
import org.planledger.query.ledger.Ledger;
import org.planledger.query.ledger.RightsList;
import org.planledger.query.reconciliation.LedgerSide;
import org.planledger.query.reconciliation.Reconciler;
import org.planledger.query.reconciliation.Reconciliation;
import org.planledger.query.reconciliation.ReconciliationSettings;
import org.planledger.query.reconciliation.ReconciliationWatch;
import org.planledger.query.replay.Recent;
import org.planledger.query.replay.Replay;
import org.planledger.query.replay.ReplaySettings;
import org.planledger.query.replay.Turns;
import org.planledger.query.rights.RecentRights;
import org.planledger.query.rights.Rights;
import org.planledger.query.store.Bell;
import org.planledger.query.store.Generations;
import org.planledger.query.store.ReconciliationBook;
import org.planledger.query.store.StoreClient;
import org.planledger.query.web.Caller;
import org.planledger.query.web.CurrentCaller;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the rooms together. They know each other by constructor only. */
@Configuration(proxyBeanMethods = false)
class Wiring {
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    CommandServiceSettings commandServiceSettings(QuerySettings settings) {
        return new CommandServiceSettings(
                settings.command().url(), settings.secrets().service());
    }

    @Bean
    CommandService commandService(CommandServiceSettings settings, Clock clock) {
        return new CommandService(settings, clock);
    }

    @Bean
    Ledger ledger(CommandService commandService) {
        return new Ledger(commandService);
    }

    @Bean
    Rights rights(CommandService commandService) {
        return new RecentRights(new RightsList(commandService));
    }

    @Bean
    Keys keys(CommandService commandService) {
        return new CallerKeys(commandService, CurrentCaller::token);
    }

    @Bean
    Names names(CommandService commandService) {
        var accounts = new AccountNames(new AccountList(commandService));
        return user -> {
            var caller = CurrentCaller.get();
            var name = accounts.of(caller.organisation()).get(user);
            // Whoever administers the installation knows everybody by name, others their own colleagues.
            if (name == null && caller.role() == Caller.Role.ADMIN) {
                name = accounts.of(OrganisationId.INSTALLATION).get(user);
            }
            return new Named(user, name);
        };
    }

    @Bean
    MongoClient mongoClient(QuerySettings settings) {
        return StoreClient.at(settings.mongo().uri());
    }

    @Bean
    Generations generations(MongoClient client, QuerySettings settings, Clock clock) {
        return new Generations(client, settings.mongo().database(), Projections.all(), clock);
    }

    @Bean
    Replay replay() {
        return new Replay(Projections.all());
    }

    @Bean
    Turns turns(ReplaySettings settings, MeterRegistry registry) {
        return new Turns(settings, registry);
    }

    @Bean
    Recent recent(Replay replay, Turns turns, ReplaySettings settings) {
        return new Recent(replay, turns, settings);
    }

    @Bean
    Bell bell() {
        return new Bell();
    }

    @Bean
    HeadWatch headWatch() {
        return new HeadWatch();
    }

    @Bean
    Supervision supervision(
            Generations generations,
            Ledger ledger,
            HeadWatch heads,
            QuerySettings settings,
            Bell bell,
            MeterRegistry registry,
            Clock clock) {
        var kafka = new KafkaSettings(
                settings.kafka().bootstrapServers(), settings.kafka().properties());
        return new Supervision(generations, ledger, heads, kafka, bell, registry, clock);
    }

    @Bean
    ViewsHealth viewsHealthIndicator(Supervision supervision, Clock clock) {
        return new ViewsHealth(supervision::condition, clock);
    }

    @Bean
    ReconciliationBook reconciliationBook(MongoClient client, QuerySettings settings, Clock clock) {
        return new ReconciliationBook(client, settings.mongo().database(), clock);
    }

    @Bean
    Reconciler reconciler(
            Generations generations,
            Ledger ledger,
            ReconciliationBook book,
            ReconciliationSettings settings,
            Clock clock) {
        return new Reconciler(generations, ledger, book, settings, clock);
    }

    @Bean
    Reconciliation reconciliation(Generations generations, Ledger ledger, ReconciliationBook book) {
        return new Reconciliation(generations, ledger, book);
    }

    @Bean
    LedgerSide ledgerSide(CommandService commandService) {
        return new LedgerSide(commandService);
    }

    @Bean
    ReconciliationWatch reconciliationHealthIndicator(
            Reconciliation reconciliation, MeterRegistry registry, Clock clock) {
        return new ReconciliationWatch(reconciliation, registry, clock);
    }
}
