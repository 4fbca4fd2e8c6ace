package org.planledger.web.wire;

import java.util.List;

/**
 * One page of many.
 *
 * @param content what is on it
 * @param page its number, from 0
 * @param size how many fit on one
 * @param total how many there are on all
 */
public record PageOf<T>(List<T> content, int page, int size, long total) {
    /** Whether there is another one after it. */
    public boolean hasNext() {
        return (page + 1L) * size < total;
    }

    /** How many pages there are, at least one. */
    public long pages() {
        return Math.max(1, (total + size - 1) / Math.max(1, size));
    }
}
