package org.planledger.query.web;

import java.util.List;

/**
 * One page of a list.
 *
 * @param content the entries
 * @param page which page, from 0
 * @param size how many a page holds at most
 * @param total how many there are in all
 */
public record Page<T>(List<T> content, int page, int size, long total) {
    /** The greatest page that may be asked for. */
    public static final int MAX_SIZE = 200;

    public Page {
        content = List.copyOf(content);
    }
}
