package org.planledger.localstack.parts;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.planledger.localstack.process.DataFolder;
import org.planledger.localstack.process.Part;
import org.planledger.localstack.process.Trouble;

/** Which processes make a stack, and how they are told of each other. */
public final class Parts {
    public static final String COMMAND_SERVICE = "command-service";
    public static final String SECOND_COMMAND_SERVICE = "command-service-2";
    public static final String QUERY_SERVICE = "query-service";
    public static final String SECOND_QUERY_SERVICE = "query-service-2";
    public static final String THIRD_QUERY_SERVICE = "query-service-3";
    public static final String WEB_UI = "web-ui";

    /** What uses others ends before them. */
    public static final List<List<String>> STOP_ORDER = List.of(
            List.of(
                    WEB_UI,
                    QUERY_SERVICE,
                    SECOND_QUERY_SERVICE,
                    THIRD_QUERY_SERVICE,
                    COMMAND_SERVICE,
                    SECOND_COMMAND_SERVICE),
            List.of(KafkaPart.NAME, MongoPart.NAME, PostgresPart.NAME));

    private final DataFolder data;
    private final Ports ports;

    public Parts(DataFolder data, Ports ports) {
        this.data = data;
        this.ports = ports;
    }

    /**
     * Every process, in the order they are shown.
     *
     * @param root the folder of the checkout, in which the packaged applications are found
     */
    public List<Part> all(Secrets secrets, Path root) {
        for (var application : List.of(COMMAND_SERVICE, QUERY_SERVICE, WEB_UI)) ApplicationJar.find(root, application);
        return List.of(
                new PostgresPart(data, ports, secrets),
                new KafkaPart(data, ports),
                new MongoPart(data, ports),
                application(root, COMMAND_SERVICE, List.of(PostgresPart.NAME), commandService(secrets)),
                application(root, QUERY_SERVICE, List.of(MongoPart.NAME, KafkaPart.NAME), queryService(secrets)),
                application(root, WEB_UI, List.of(), webUi()));
    }

    /** One more command-service on the same database, to share the load, or to show that the rules hold with two. */
    public Part secondCommandService(Secrets secrets, Path root) {
        var settings = commandService(secrets);
        // the first sets up the tables
        return application(root, COMMAND_SERVICE, SECOND_COMMAND_SERVICE, List.of(COMMAND_SERVICE), settings);
    }

    /**
     * More query-services on the same view store; they share the topic's partitions.
     *
     * @param wanted how many in all, the first included, at most three
     */
    public List<Part> moreQueryServices(Secrets secrets, Path root, int wanted) {
        if (wanted < 1 || wanted > 3) throw new Trouble("--query-services takes 1, 2 or 3, not " + wanted + ".");
        return Stream.of(SECOND_QUERY_SERVICE, THIRD_QUERY_SERVICE)
                .limit(wanted - 1L)
                .map(name -> application(
                        root, QUERY_SERVICE, name, List.of(MongoPart.NAME, KafkaPart.NAME), queryService(secrets)))
                .toList();
    }

    /** What is listened on, with so many services. */
    public Set<Port> ports(boolean secondCommandService, int queryServices) {
        var used = EnumSet.range(Port.UI, Port.MONGO);
        if (secondCommandService) used.addAll(List.of(Port.SECOND_COMMAND, Port.SECOND_COMMAND_MANAGEMENT));
        if (queryServices > 1) used.addAll(List.of(Port.SECOND_QUERY, Port.SECOND_QUERY_MANAGEMENT));
        if (queryServices > 2) used.addAll(List.of(Port.THIRD_QUERY, Port.THIRD_QUERY_MANAGEMENT));
        return used;
    }

    /** Whether each part answers, by name, in the order they are shown; asked from outside. */
    public Map<String, BooleanSupplier> probes() {
        var probes = new LinkedHashMap<String, BooleanSupplier>();
        probes.put(PostgresPart.NAME, () -> KafkaPart.answers(ports.of(Port.POSTGRES)));
        probes.put(KafkaPart.NAME, () -> KafkaPart.answers(ports.of(Port.KAFKA)));
        probes.put(MongoPart.NAME, () -> KafkaPart.answers(ports.of(Port.MONGO)));
        for (var application : List.of(COMMAND_SERVICE, QUERY_SERVICE, WEB_UI)) {
            probes.put(application, () -> ApplicationPart.healthy(ports.of(management(application))));
        }
        return probes;
    }

    /** How many events each view lacks because its projection could not take them; empty if none does. */
    public Map<String, Long> lackingViews() {
        return LackingViews.at(ports.of(management(QUERY_SERVICE)));
    }

    private Part application(Path root, String name, List<String> needs, Map<String, String> settings) {
        return application(root, name, name, needs, settings);
    }

    private Part application(
            Path root, String application, String name, List<String> needs, Map<String, String> settings) {
        settings.put("server.address", "127.0.0.1");
        settings.put("management.server.address", "127.0.0.1");
        settings.put("server.port", "" + ports.of(server(name)));
        settings.put("management.server.port", "" + ports.of(management(name)));
        return new ApplicationPart(
                data, root, application, name, needs, Map.copyOf(settings), ports.of(management(name)));
    }

    private static Port server(String application) {
        return switch (application) {
            case COMMAND_SERVICE -> Port.COMMAND;
            case SECOND_COMMAND_SERVICE -> Port.SECOND_COMMAND;
            case QUERY_SERVICE -> Port.QUERY;
            case SECOND_QUERY_SERVICE -> Port.SECOND_QUERY;
            case THIRD_QUERY_SERVICE -> Port.THIRD_QUERY;
            default -> Port.UI;
        };
    }

    private static Port management(String application) {
        return switch (application) {
            case COMMAND_SERVICE -> Port.COMMAND_MANAGEMENT;
            case SECOND_COMMAND_SERVICE -> Port.SECOND_COMMAND_MANAGEMENT;
            case QUERY_SERVICE -> Port.QUERY_MANAGEMENT;
            case SECOND_QUERY_SERVICE -> Port.SECOND_QUERY_MANAGEMENT;
            case THIRD_QUERY_SERVICE -> Port.THIRD_QUERY_MANAGEMENT;
            default -> Port.UI_MANAGEMENT;
        };
    }

    private Map<String, String> commandService(Secrets secrets) {
        var settings = new HashMap<String, String>();
        settings.put("spring.datasource.url", PostgresSetup.url(ports, PostgresSetup.DATABASE));
        settings.put("spring.datasource.username", PostgresSetup.APP_ROLE);
        settings.put("spring.datasource.password", secrets.get(Secrets.APP));
        settings.put("spring.flyway.url", PostgresSetup.url(ports, PostgresSetup.DATABASE));
        settings.put("spring.flyway.user", PostgresSetup.OWNER_ROLE);
        settings.put("spring.flyway.password", secrets.get(Secrets.OWNER));
        settings.put("planledger.keys.datasource.url", PostgresSetup.url(ports, PostgresSetup.KEYS_DATABASE));
        settings.put("planledger.keys.datasource.username", PostgresSetup.KEYS_ROLE);
        settings.put("planledger.keys.datasource.password", secrets.get(Secrets.KEYS));
        settings.put("planledger.kafka.bootstrap-servers", kafka());
        settings.put("planledger.secrets.master-key", secrets.get(Secrets.MASTER_KEY));
        settings.put("planledger.secrets.hmac-key", secrets.get(Secrets.HMAC_KEY));
        settings.put("planledger.secrets.token-key", secrets.get(Secrets.TOKEN_KEY));
        settings.put("planledger.secrets.service", secrets.get(Secrets.SERVICE));
        settings.put("planledger.accounts.demo", "true");
        return settings;
    }

    private Map<String, String> queryService(Secrets secrets) {
        var settings = new HashMap<String, String>();
        settings.put("planledger.command.url", commandUrl());
        settings.put("planledger.secrets.service", secrets.get(Secrets.SERVICE));
        settings.put("planledger.kafka.bootstrap-servers", kafka());
        settings.put("planledger.mongo.uri", "mongodb://127.0.0.1:" + ports.reached(Port.MONGO));
        return settings;
    }

    private Map<String, String> webUi() {
        var settings = new HashMap<String, String>();
        settings.put("planledger.command.url", commandUrl());
        settings.put("planledger.command.management", "http://127.0.0.1:" + ports.of(Port.COMMAND_MANAGEMENT));
        settings.put("planledger.query.url", "http://127.0.0.1:" + ports.reached(Port.QUERY));
        settings.put("planledger.query.management", "http://127.0.0.1:" + ports.of(Port.QUERY_MANAGEMENT));
        settings.put("planledger.demo", "true");
        return settings;
    }

    private String kafka() {
        return "127.0.0.1:" + ports.reached(Port.KAFKA);
    }

    private String commandUrl() {
        return "http://127.0.0.1:" + ports.reached(Port.COMMAND);
    }
}
