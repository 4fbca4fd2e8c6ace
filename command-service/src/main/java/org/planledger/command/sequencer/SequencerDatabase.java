package org.planledger.command.sequencer;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.jdbc.autoconfigure.DataSourceProperties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Connections of the sequencer and the relay, with limits of their own: whoever holds a lock and freezes is thrown out
 * by the server within seconds, so that another process can take over.
 */
@Component
class SequencerDatabase implements DisposableBean {
    private static final String LIMITS = "-c idle_in_transaction_session_timeout=5000 -c statement_timeout=10000"
            + " -c lock_timeout=5000 -c tcp_user_timeout=5000"
            + " -c tcp_keepalives_idle=5 -c tcp_keepalives_interval=2 -c tcp_keepalives_count=3";
    // Of planledger's own lock numbers, apart from those of aggregates, which are one bigint.
    private static final String LOCK = "select pg_advisory_xact_lock(7010, 1)";

    private final DataSourceProperties place;
    private final HikariDataSource pool;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    SequencerDatabase(DataSourceProperties place) {
        this.place = place;
        var config = new HikariConfig();
        config.setPoolName("sequencer");
        config.setJdbcUrl(place.getUrl());
        config.setUsername(place.getUsername());
        config.setPassword(place.getPassword());
        config.setMaximumPoolSize(3);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(3000);
        config.setInitializationFailTimeout(-1);
        properties("planledger-sequencer", LIMITS)
                .forEach((name, value) -> config.addDataSourceProperty(String.valueOf(name), value));
        pool = new HikariDataSource(config);
        jdbc = JdbcClient.create(pool);
        transaction = new TransactionTemplate(new JdbcTransactionManager(pool));
    }

    JdbcClient jdbc() {
        return jdbc;
    }

    /** Does something as the only one in the installation. READ COMMITTED reads after the lock see all before it. */
    <T> T alone(Function<JdbcClient, T> work) {
        @Nullable
        T done = transaction.execute(_ -> {
            jdbc.sql(LOCK).query((_, _) -> true).list();
            return work.apply(jdbc);
        });
        if (done == null) throw new IllegalStateException("no result");
        return done;
    }

    /** A connection outside the pool; the server closes it when it is silent for 15 s. */
    Connection leased() throws SQLException {
        var properties = properties("planledger-relay", LIMITS + " -c idle_session_timeout=15000");
        properties.setProperty("user", String.valueOf(place.getUsername()));
        properties.setProperty("password", String.valueOf(place.getPassword()));
        return DriverManager.getConnection(String.valueOf(place.getUrl()), properties);
    }

    private static Properties properties(String name, String limits) {
        var properties = new Properties();
        properties.setProperty("ApplicationName", name);
        properties.setProperty("tcpKeepAlive", "true");
        properties.setProperty("socketTimeout", "20");
        properties.setProperty("connectTimeout", "3");
        properties.setProperty("options", limits);
        return properties;
    }

    @Override
    public void destroy() {
        pool.close();
    }
}
