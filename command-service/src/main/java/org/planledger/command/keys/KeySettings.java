package org.planledger.command.keys;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** Where the data keys live: a database of its own, in no backup of the events. */
@ConfigurationProperties("planledger.keys.datasource")
record KeySettings(String url, String username, @Nullable String password) {
    @Override
    public String toString() {
        return "KeySettings[hidden]";
    }
}
