package org.planledger.command.eventstore;

import java.time.Clock;
import java.util.List;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configuration;
import org.axonframework.config.ConfigurationParameterResolverFactory;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.messaging.annotation.ClasspathParameterResolverFactory;
import org.axonframework.messaging.annotation.MultiParameterResolverFactory;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.messaging.unitofwork.RollbackConfigurationType;
import org.axonframework.modelling.command.Repository;
import org.axonframework.modelling.command.RepositoryProvider;
import org.planledger.command.Vocabulary;
import org.planledger.command.decision.Accounts;
import org.planledger.command.decision.ActingResolver;
import org.planledger.command.decision.CommandTargets;
import org.planledger.command.decision.DayIds;
import org.planledger.command.decision.EvidenceFiles;
import org.planledger.command.decision.Peers;
import org.planledger.command.decision.Sealing;
import org.planledger.command.eventstore.HeadRecordingRepository.Rooms;
import org.springframework.context.annotation.Bean;

/** Axon, put together by hand: what is not here is not on (ADR 0003). */
@org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
class AxonRoom {
    @Bean(initMethod = "start", destroyMethod = "shutdown")
    Configuration axon(
            Vocabulary vocabulary, Writer writer, StreamReader reader, AggregateCache cache, Clock clock, Ports ports) {
        // Axon's update checker would report usage to its vendor.
        System.setProperty("axoniq.update-checker.disabled", "true");
        var commit = new OneCommit(writer, reader);
        var configurer = DefaultConfigurer.defaultConfiguration(false)
                .configureTransactionManager(_ -> commit)
                .configureEventStore(_ -> Streams.over(new StagingEngine(clock)))
                .configureCommandBus(_ -> SimpleCommandBus.builder()
                        .transactionManager(commit)
                        .rollbackConfiguration(RollbackConfigurationType.ANY_THROWABLE)
                        .build())
                .registerComponent(ParameterResolverFactory.class, AxonRoom::parameters)
                .registerComponent(Peers.class, axon -> new LoadedPeers(repositories(axon)))
                .registerComponent(Clock.class, _ -> clock)
                .registerComponent(Sealing.class, _ -> ports.sealing())
                .registerComponent(DayIds.class, _ -> ports.dayIds())
                .registerComponent(EvidenceFiles.class, _ -> ports.evidence())
                .registerComponent(Accounts.class, _ -> ports.accounts());
        for (var aggregate : vocabulary.aggregates()) register(configurer, aggregate, reader, cache);
        return configurer.buildConfiguration();
    }

    @Bean
    Ports ports(Sealing sealing, DayIds dayIds, EvidenceFiles evidence, Accounts accounts) {
        return new Ports(sealing, dayIds, evidence, accounts);
    }

    @Bean
    Decisions decisions(Configuration axon) {
        return new Decisions(axon.getComponent(CommandBus.class));
    }

    private static <T> void register(Configurer configurer, Class<T> type, StreamReader reader, AggregateCache cache) {
        configurer.configureAggregate(AggregateConfigurer.defaultConfiguration(type)
                .configureCommandTargetResolver(_ -> new CommandTargets())
                .configureRepository(axon -> HeadRecordingRepository.of(
                        type,
                        axon.getComponent(ParameterResolverFactory.class),
                        new Rooms(axon.eventStore(), reader, cache, repositories(axon)))));
    }

    private static ParameterResolverFactory parameters(Configuration axon) {
        return MultiParameterResolverFactory.ordered(List.of(
                new ActingResolver(),
                ClasspathParameterResolverFactory.forClass(AxonRoom.class),
                new ConfigurationParameterResolverFactory(axon)));
    }

    private static RepositoryProvider repositories(Configuration axon) {
        return new RepositoryProvider() {
            @Override
            public <T> Repository<T> repositoryFor(Class<T> type) {
                return axon.repository(type);
            }
        };
    }

    /** The other rooms, as rules see them. */
    record Ports(Sealing sealing, DayIds dayIds, EvidenceFiles evidence, Accounts accounts) {}
}
