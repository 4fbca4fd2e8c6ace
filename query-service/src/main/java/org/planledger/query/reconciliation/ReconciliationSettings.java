package org.planledger.query.reconciliation;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often views are compared with the ledger.
 *
 * @param every how long after a look the next one follows; what is new since is compared
 * @param fullEvery how long after a full comparison the next one begins by itself
 * @param frozenAfter how long views may stand still while the ledger grows
 */
@ConfigurationProperties("planledger.reconciliation")
public record ReconciliationSettings(
        @DefaultValue("5s") Duration every,
        @DefaultValue("6h") Duration fullEvery,
        @DefaultValue("30s") Duration frozenAfter) {}
