package org.planledger.localstack.parts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.planledger.localstack.process.Trouble;

/** The folder with the source, from which everything is built. */
public final class Checkout {
    private static final Pattern VERSION =
            Pattern.compile("<artifactId>planledger</artifactId>\\s*<version>([^<]+)</version>");

    private Checkout() {}

    /**
     * The version that is checked out: a folder of build results may hold the jars of earlier ones too.
     *
     * @throws Trouble if there is no source
     */
    public static String version(Path root) {
        var pom = root.resolve("pom.xml");
        try {
            var own = VERSION.matcher(Files.readString(pom));
            if (own.find()) return own.group(1);
            throw new Trouble("There is no version of planledger in " + pom + ".");
        } catch (IOException e) {
            throw new Trouble("There is no source of planledger in " + root + ".");
        }
    }
}
