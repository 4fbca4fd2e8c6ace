package org.planledger.command.kind;

import static org.planledger.command.desk.Boxes.box;

import java.util.UUID;
import org.planledger.events.kind.KindDefined;
import org.planledger.events.kind.KindId;
import org.planledger.events.kind.KindRetired;

/** What has happened before in tests of kinds of activity. */
public final class KindPast {
    /** A kind. */
    public static final KindId KIND = new KindId(new UUID(45, 1));

    /** It was defined. */
    public static final KindDefined DEFINED = new KindDefined(KIND, box("Kino günü"));

    /** It was retired. */
    public static final KindRetired RETIRED = new KindRetired(KIND, box("daha olmur"));

    private KindPast() {}
}
