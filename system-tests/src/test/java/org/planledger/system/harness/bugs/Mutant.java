package org.planledger.system.harness.bugs;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Classes of the product with a mistake in them, in a folder that comes first on somebody's class path. */
public final class Mutant {
    public static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    private Mutant() {}

    /**
     * Compiles one changed source file.
     *
     * @param classPath against which
     * @param into an empty folder
     */
    public static Path compile(SeededBug bug, String classPath, Path into) throws IOException {
        var file = ROOT.resolve(bug.module())
                .resolve("src/main/java")
                .resolve(bug.source().replace('.', '/') + ".java");
        var source = Files.readString(file);
        for (var change : bug.changes()) source = replacedOnce(bug, source, change);
        var messages = new StringWriter();
        var compiler = ToolProvider.getSystemJavaCompiler();
        var done = compiler.getTask(
                        messages,
                        null,
                        null,
                        List.of("-d", into.toString(), "-cp", classPath, "-proc:none", "-parameters", "-nowarn"),
                        null,
                        List.of(new Source(bug.source(), source)))
                .call();
        if (!done) throw new AssertionError(bug.name() + " does not compile:\n" + messages);
        return into;
    }

    /** A change that no longer fits shows nothing: then the list of bugs is to be mended. How lines are broken does not matter. */
    private static String replacedOnce(SeededBug bug, String source, SeededBug.Change change) {
        var words = Arrays.stream(change.from().strip().split("\\s+"))
                .map(Pattern::quote)
                .collect(Collectors.joining("\\s+"));
        var place = Pattern.compile(words).matcher(source);
        if (place.results().count() != 1)
            throw new AssertionError(
                    bug.name() + ": this does not stand exactly once in " + bug.source() + ":\n" + change.from());
        return place.reset().replaceFirst(Matcher.quoteReplacement(change.to()));
    }

    /** Source from memory. */
    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String className, String text) {
            super(
                    URI.create("string:///" + className.replace('.', '/') + JavaFileObject.Kind.SOURCE.extension),
                    JavaFileObject.Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
