package org.planledger.system.harness;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * What one round came to: an installation of its own, some of the faults, every check. Kept in a file as it goes, so that a run that
 * is ended has told what it did.
 *
 * @param number from 1
 * @param answered commands answered for good
 */
record Round(int number, List<Outcome> outcomes, List<Verdict> verdicts, long answered) {
    private static final String END = "answered\t";

    static Path file(Settings settings, int number) {
        return settings.folder().resolve("round-" + number + ".tsv");
    }

    static void tell(Settings settings, int number, Outcome outcome) throws IOException {
        append(settings, number, "fault\t" + outcome.line());
    }

    void end(Settings settings) throws IOException {
        for (var verdict : verdicts) append(settings, number, "verdict\t" + verdict.stored());
        append(settings, number, END + answered);
    }

    private static void append(Settings settings, int number, String line) throws IOException {
        Files.writeString(file(settings, number), line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    /** Those that an earlier run of the same plan has completed, up to the first that it has not. */
    static List<Round> earlier(Settings settings) throws IOException {
        var rounds = new ArrayList<Round>();
        while (Files.exists(file(settings, rounds.size() + 1))) {
            var lines = Files.readAllLines(file(settings, rounds.size() + 1));
            if (!lines.getLast().startsWith(END)) break;
            rounds.add(read(rounds.size() + 1, lines));
        }
        return rounds;
    }

    private static Round read(int number, List<String> lines) {
        var outcomes = new ArrayList<Outcome>();
        var verdicts = new ArrayList<Verdict>();
        for (var line : lines) {
            var rest = line.substring(line.indexOf('\t') + 1);
            if (line.startsWith("fault\t")) outcomes.add(Outcome.read(rest));
            if (line.startsWith("verdict\t")) verdicts.add(Verdict.read(rest));
        }
        return new Round(
                number, outcomes, verdicts, Long.parseLong(lines.getLast().substring(END.length())));
    }
}
