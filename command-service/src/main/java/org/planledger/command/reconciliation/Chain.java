package org.planledger.command.reconciliation;

import java.util.HexFormat;
import org.planledger.events.Sha256;

/**
 * An organisation's history up to a sequence in one hash.
 *
 * @param sequence how many events
 * @param hash SHA-256 over the hash before and the event's leaf hash, 64 hex digits; zeros before the first
 */
record Chain(long sequence, String hash) {
    static final Chain START = new Chain(0, "0".repeat(64));

    Chain with(long next, String leafHash) {
        return new Chain(
                next, Sha256.hex(HexFormat.of().parseHex(hash), HexFormat.of().parseHex(leafHash)));
    }
}
