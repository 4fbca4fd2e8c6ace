package org.planledger.query.view;

import java.util.List;

/**
 * What a query found.
 *
 * @param content the documents of the page asked for
 * @param total how many fulfil the conditions in all
 */
public record Found<V>(List<V> content, long total) {
    public Found {
        content = List.copyOf(content);
    }
}
