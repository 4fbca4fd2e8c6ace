package org.planledger.system.harness;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What a run found, as a table for the log and as a page to keep. */
record Report(Settings settings, List<Round> rounds) {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    static String table(List<Verdict> verdicts) {
        var table = new StringBuilder("| promise | checked by | figures | verdict |\n| --- | --- | --- | --- |\n");
        verdicts.forEach(verdict -> table.append(verdict.line()).append('\n'));
        return table.toString();
    }

    /** Of all rounds: what each promise came to, and the recovery of all faults. */
    String summary() {
        Map<String, List<Verdict>> byPromise = new LinkedHashMap<>();
        for (var round : rounds) {
            for (var verdict : round.verdicts()) {
                byPromise
                        .computeIfAbsent(verdict.promise(), _ -> new ArrayList<>())
                        .add(verdict);
            }
        }
        var text = new StringBuilder("| promise | kept in |\n| --- | --- |\n");
        byPromise.forEach((promise, verdicts) -> text.append("| %s | %d of %d rounds |\n"
                .formatted(promise, verdicts.stream().filter(Verdict::kept).count(), verdicts.size())));
        return text + "\n" + table(overall());
    }

    /** What is judged for all rounds together. */
    List<Verdict> overall() {
        var all = outcomes();
        var verdicts = new ArrayList<>(List.of(RecoveryCheck.everythingHeals(all)));
        if (settings.measured()) verdicts.add(RecoveryCheck.killsAreSoonOver(all));
        return verdicts;
    }

    private List<Outcome> outcomes() {
        return rounds.stream().flatMap(round -> round.outcomes().stream()).toList();
    }

    /** Under docs/results, by date and shape; a later run on the same day and in the same shape takes its place. */
    Path keep() throws IOException {
        var today = LocalDate.now(ZoneOffset.UTC);
        var page = ROOT.resolve("docs/results")
                .resolve("faults-" + today + (settings.shape().commandServices().size() > 1 ? "-two" : "") + ".md");
        Files.createDirectories(page.getParent());
        Files.writeString(page, """
                # Fault harness, %s

                Commit `%s`; %s; %s.
                Seed %d, %d people, %d faults struck in volleys of up to %d that overlap, %d not struck, %d commands answered for good. Each round
                is an installation of its own; at its end everything is compared with everything.

                Load is that of `uptime` over the last minute, with whatever else the machine did.

                %s
                %s
                ## The faults

                | fault | struck | accepted again, longest | shown, longest | load | not tried, and why |
                | --- | --- | --- | --- | --- | --- |
                %s""".formatted(
                today,
                commit(),
                machine(),
                settings.shape().label(),
                settings.seed(),
                settings.people(),
                outcomes().stream().filter(one -> one.recovery() != null).count(),
                outcomes().stream().mapToInt(Outcome::together).max().orElse(0),
                outcomes().stream().filter(one -> one.recovery() == null).count(),
                rounds.stream().mapToLong(Round::answered).sum(),
                summary(),
                rounds.stream().map(this::told).collect(Collectors.joining("\n")),
                byKind()));
        return page;
    }

    private String told(Round round) {
        return "## Round " + round.number() + ", " + round.outcomes().size() + " faults\n\n" + table(round.verdicts());
    }

    private String byKind() {
        Map<Fault.Kind, KindLine> lines = new EnumMap<>(Fault.Kind.class);
        for (var outcome : outcomes()) {
            lines.computeIfAbsent(outcome.fault().kind(), KindLine::new).add(outcome);
        }
        var text = new StringBuilder();
        lines.values().forEach(line -> text.append(line.text()).append('\n'));
        return text.toString();
    }

    private static String machine() throws IOException {
        var model = Files.readAllLines(Path.of("/proc/cpuinfo")).stream()
                .filter(line -> line.startsWith("model name"))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst()
                .orElse("unknown processor");
        return Runtime.getRuntime().availableProcessors() + " × " + model + ", Java "
                + Runtime.version().feature();
    }

    private static String commit() throws IOException {
        var git = new ProcessBuilder("git", "describe", "--always", "--dirty", "--exclude=*")
                .directory(ROOT.toFile())
                .start();
        return new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    }

    /** Faults of one kind together. */
    private static final class KindLine {
        private final Fault.Kind kind;
        private final Map<String, Integer> why = new TreeMap<>();
        private int struck;
        private long accepted;
        private long shown;
        private double load;

        KindLine(Fault.Kind kind) {
            this.kind = kind;
        }

        void add(Outcome outcome) {
            var recovery = outcome.recovery();
            if (recovery == null) {
                why.merge(String.valueOf(outcome.skipped()), 1, Integer::sum);
                return;
            }
            struck++;
            accepted = Math.max(accepted, recovery.acceptedMillis());
            shown = Math.max(shown, recovery.shownMillis());
            load = Math.max(load, recovery.load());
        }

        String text() {
            return "| %s | %d | %.1f s | %.1f s | %.1f | %s |"
                    .formatted(
                            kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' '),
                            struck,
                            accepted / 1000.0,
                            shown / 1000.0,
                            load,
                            why.isEmpty() ? "" : why.toString());
        }
    }
}
