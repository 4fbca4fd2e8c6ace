package org.planledger.command.keys;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The keys' own database. Every statement commits by itself, before any event that uses a key is staged. */
@Component
class KeyDatabase implements DisposableBean {
    private final HikariDataSource pool;
    private final JdbcClient jdbc;

    KeyDatabase(KeySettings settings) {
        var config = new HikariConfig();
        config.setPoolName("keys");
        config.setJdbcUrl(settings.url());
        config.setUsername(settings.username());
        config.setPassword(settings.password());
        config.setMaximumPoolSize(10);
        config.setConnectionTimeout(3000);
        config.addDataSourceProperty("ApplicationName", "planledger-keys");
        config.addDataSourceProperty("tcpKeepAlive", true);
        config.addDataSourceProperty("connectTimeout", 3);
        config.addDataSourceProperty("socketTimeout", 15); // a server that froze ends no statement by itself
        config.addDataSourceProperty("options", "-c statement_timeout=10000 -c lock_timeout=5000");
        config.setInitializationFailTimeout(-1); // at a start the database may be the later one: Flyway waits for it
        pool = new HikariDataSource(config);
        Flyway.configure()
                .dataSource(pool)
                .connectRetries(100)
                .locations("classpath:db/keys")
                .load()
                .migrate();
        jdbc = JdbcClient.create(pool);
    }

    JdbcClient jdbc() {
        return jdbc;
    }

    @Override
    public void destroy() {
        pool.close();
    }
}
