package org.planledger.command.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A database pair of its own for a test, on the one PostgreSQL of this JVM. */
public final class Database {
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final EmbeddedPostgres SERVER = start();

    private final String name;

    /** Makes an empty pair. */
    public Database() {
        name = "t" + COUNT.incrementAndGet();
        admin("create database " + name + " owner planledger_owner");
        admin("create database " + name + "_keys owner planledger_keys");
    }

    private static EmbeddedPostgres start() {
        try {
            var server = EmbeddedPostgres.builder()
                    .setServerConfig("max_connections", "200")
                    .start();
            var jdbc = JdbcClient.create(server.getPostgresDatabase());
            for (var role : List.of("planledger_owner", "planledger_app", "planledger_keys")) {
                jdbc.sql("create role " + role + " login password 'secret'").update();
            }
            jdbc.sql("grant pg_read_all_stats to planledger_app").update();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Address of the store. */
    public String url() {
        return "jdbc:postgresql://localhost:" + SERVER.getPort() + "/" + name;
    }

    /** Address of the keys. */
    public String keysUrl() {
        return url() + "_keys";
    }

    /** A connection source with these rights. */
    public DataSource as(String role) {
        return new DriverManagerDataSource(url(), role, "secret");
    }

    /** The store, asked by the superuser, who may do anything. */
    public JdbcClient jdbc() {
        return JdbcClient.create(new DriverManagerDataSource(url(), "postgres", "postgres"));
    }

    /** The keys, asked by the superuser. */
    public JdbcClient keysJdbc() {
        return JdbcClient.create(new DriverManagerDataSource(keysUrl(), "postgres", "postgres"));
    }

    /** A copy of this pair as it is now; nobody may be connected. */
    public void restoreFrom(String copy) {
        admin("drop database " + name + " with (force)");
        admin("create database " + name + " owner planledger_owner template " + copy);
    }

    /** Keeps the store as it is now, and says under which name. */
    public String dump() {
        var copy = name + "_dump" + COUNT.incrementAndGet();
        admin("select pg_terminate_backend(pid) from pg_stat_activity where datname = '" + name + "'");
        admin("create database " + copy + " template " + name);
        return copy;
    }

    private static void admin(String sql) {
        try (var connection = SERVER.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
