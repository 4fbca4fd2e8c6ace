package org.planledger.query;

import java.util.List;
import org.planledger.query.view.Projection;

/** Every projection of the read side, in one explicit list; what is not here is not folded. */
public final class Projections {
    private static final List<Projection<?>> ALL = List.of();

    private Projections() {}

    /** All of them; together their revisions are the fold version of a generation of views. */
    public static List<Projection<?>> all() {
        return ALL;
    }
}
