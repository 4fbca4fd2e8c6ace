package org.planledger.command.act;

import static org.planledger.command.desk.Boxes.box;
import static org.planledger.command.desk.Past.ITEM;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.planledger.events.act.ActId;
import org.planledger.events.act.NormativeActRegistered;
import org.planledger.events.act.NormativeActStudied;

/** What has happened with normative acts before. */
public final class ActPast {
    /** The law on veterans. */
    public static final ActId LAW = new ActId(new UUID(34, 1));

    /** An act that nobody knows. */
    public static final ActId NO_ACT = new ActId(new UUID(34, 404));

    /** The law was registered. */
    public static final NormativeActRegistered LAW_REGISTERED = new NormativeActRegistered(
            LAW, List.of(ITEM), box("Veteranlar haqqında Qanun"), box("811"), box("28 iyun 1994"), null);

    /** It was studied. */
    public static final NormativeActStudied STUDIED =
            new NormativeActStudied(LAW, List.of(ITEM), LocalDate.parse("2025-03-11"), 14, box("güzəştlər"));

    private ActPast() {}
}
