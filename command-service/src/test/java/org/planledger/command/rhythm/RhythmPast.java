package org.planledger.command.rhythm;

import static org.planledger.command.desk.Boxes.box;
import static org.planledger.command.desk.Past.ITEM;
import static org.planledger.command.desk.Past.VETERAN;

import java.util.List;
import org.planledger.command.decision.StreamIds;
import org.planledger.events.rhythm.RhythmEnded;
import org.planledger.events.rhythm.RhythmId;
import org.planledger.events.rhythm.RhythmSet;

/** How often the veteran is visited. */
final class RhythmPast {
    static final RhythmId RHYTHM = StreamIds.rhythm(VETERAN);
    static final RhythmSet RHYTHM_SET = new RhythmSet(RHYTHM, List.of(ITEM), VETERAN, 14, true, null);
    static final RhythmEnded RHYTHM_ENDED = new RhythmEnded(RHYTHM, List.of(ITEM), VETERAN, box("köçüb", VETERAN));

    private RhythmPast() {}
}
