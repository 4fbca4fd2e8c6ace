package org.planledger.system.harness;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.planledger.system.harness.Journal.Entry;

/** Promise 5, second half: long after, and after everything was killed, the same key gets the same answer and changes nothing. */
final class RepeatCheck {
    private static final int SAMPLES = 150;

    private final Door door;
    private final Installation installation;

    RepeatCheck(Door door, Installation installation) {
        this.door = door;
        this.installation = installation;
    }

    Verdict sameAnswerAgain(Map<String, Entry> journal, long seed) throws SQLException {
        var answered = new ArrayList<Entry>();
        journal.values().stream().filter(entry -> entry.reply() != null).forEach(answered::add);
        Collections.shuffle(answered, new Random(seed));
        List<Entry> sample = answered.subList(0, Math.min(SAMPLES, answered.size()));
        long before = LedgerRows.read(installation).head();
        long different = 0;
        long mixed = 0;
        for (var entry : sample) {
            var first = entry.reply();
            if (first == null || !first.agrees(send(entry.deed()))) different++;
            if (send(entry.deed().forSomethingElse()).status() != 422) mixed++;
        }
        long appended = LedgerRows.read(installation).head() - before;
        return new Verdict(
                "5 a repeat gets the first answer",
                "keys sent again at the end, and once more with another body",
                "%d keys; %d other answers, %d not refused with 422, %d events appended"
                        .formatted(sample.size(), different, mixed, appended),
                !sample.isEmpty() && different == 0 && mixed == 0 && appended == 0);
    }

    private Reply send(Deed deed) {
        for (int tries = 0; tries < 20; tries++) {
            var reply = door.send(deed);
            if (reply.status() != 0 && reply.status() != 503) return reply;
            Pause.of(Duration.ofMillis(200));
        }
        return Reply.NONE;
    }
}
