package org.planledger.command.reconciliation;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often the stores are compared.
 *
 * @param every how long after a look the next one follows; what is new since is compared
 * @param fullEvery how long after a full comparison the next one begins by itself
 * @param frozenAfter how long something may wait and not move
 */
@ConfigurationProperties("planledger.reconciliation")
record ReconciliationSettings(
        @DefaultValue("5s") Duration every,
        @DefaultValue("6h") Duration fullEvery,
        @DefaultValue("30s") Duration frozenAfter) {}
