package org.planledger.localstack.parts;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.planledger.localstack.process.Trouble;

/** What has to be true of the database server before an application may use it. Safe to repeat. */
final class PostgresSetup {
    static final String DATABASE = "planledger";
    static final String KEYS_DATABASE = "planledger_keys";
    static final String OWNER_ROLE = "planledger_owner";
    static final String APP_ROLE = "planledger_app";
    static final String KEYS_ROLE = "planledger_keys";

    private final Ports ports;
    private final Secrets secrets;

    PostgresSetup(Ports ports, Secrets secrets) {
        this.ports = ports;
        this.secrets = secrets;
    }

    /** Where the applications find a database. */
    static String url(Ports ports, String database) {
        return "jdbc:postgresql://127.0.0.1:" + ports.reached(Port.POSTGRES) + "/" + database;
    }

    boolean answers() {
        try (var connection = connect("postgres", 2)) {
            return connection.isValid(2);
        } catch (SQLException _) {
            return false;
        }
    }

    /** Asks the server itself, not the command line that it was given. */
    void requireDurable() {
        try (var connection = connect("postgres", 10);
                var statement = connection.createStatement()) {
            for (var setting : new String[] {"fsync", "synchronous_commit", "full_page_writes"}) {
                try (var answer = statement.executeQuery("SHOW " + setting)) {
                    answer.next();
                    if (!answer.getString(1).equals("on")) {
                        throw new Trouble("PostgreSQL runs with " + setting + "=" + answer.getString(1)
                                + ", so acknowledged work could be lost. Remove that setting from its configuration.");
                    }
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    void createRolesAndDatabases() {
        try (var connection = connect("postgres", 10);
                var statement = connection.createStatement()) {
            role(statement, OWNER_ROLE, secrets.get(Secrets.OWNER));
            role(statement, APP_ROLE, secrets.get(Secrets.APP));
            role(statement, KEYS_ROLE, secrets.get(Secrets.KEYS));
            // Its metrics tell how old the oldest snapshot of anybody is.
            statement.execute("GRANT pg_read_all_stats TO " + APP_ROLE);
            database(statement, DATABASE, OWNER_ROLE);
            database(statement, KEYS_DATABASE, KEYS_ROLE);
            statement.execute("GRANT CONNECT ON DATABASE " + DATABASE + " TO " + APP_ROLE);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void role(Statement statement, String role, String password) throws SQLException {
        if (!exists(statement, "pg_roles WHERE rolname = '" + role + "'"))
            statement.execute("CREATE ROLE " + role + " LOGIN");
        statement.execute("ALTER ROLE " + role + " PASSWORD '" + password + "'"); // hexadecimal, nothing to escape
    }

    private static void database(Statement statement, String database, String owner) throws SQLException {
        if (exists(statement, "pg_database WHERE datname = '" + database + "'")) return;
        statement.execute("CREATE DATABASE " + database + " OWNER " + owner);
        statement.execute("REVOKE ALL ON DATABASE " + database + " FROM PUBLIC");
    }

    private static boolean exists(Statement statement, String fromWhere) throws SQLException {
        try (var rows = statement.executeQuery("SELECT 1 FROM " + fromWhere)) {
            return rows.next();
        }
    }

    private Connection connect(String database, int seconds) throws SQLException {
        var url = "jdbc:postgresql://127.0.0.1:" + ports.of(Port.POSTGRES) + "/" + database + "?loginTimeout=" + seconds
                + "&connectTimeout=" + seconds;
        return DriverManager.getConnection(url, "postgres", secrets.get(Secrets.POSTGRES));
    }
}
