package org.planledger.localstack;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.planledger.localstack.process.DataFolder;
import picocli.CommandLine.Option;

/** The option that every command has: which stack is meant. */
final class Folder {
    @Nullable
    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "where everything is kept; default: .planledger in the checkout, or PLANLEDGER_DATA")
    private Path folder;

    DataFolder data() {
        if (folder != null) return new DataFolder(calledFrom().resolve(folder));
        var named = System.getenv("PLANLEDGER_DATA");
        if (named != null && !named.isBlank())
            return new DataFolder(calledFrom().resolve(named));
        return new DataFolder(root().resolve(".planledger"));
    }

    /** The checkout, in which the packaged applications are found. */
    static Path root() {
        return Path.of(System.getProperty("planledger.root", "")).toAbsolutePath();
    }

    /** The launcher works in the checkout; a relative folder is meant from where it was called. */
    private static Path calledFrom() {
        return Path.of(System.getProperty("planledger.called-from", "")).toAbsolutePath();
    }
}
