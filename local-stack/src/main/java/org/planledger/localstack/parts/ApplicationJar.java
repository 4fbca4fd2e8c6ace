package org.planledger.localstack.parts;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import org.planledger.localstack.process.DataFolder;
import org.planledger.localstack.process.Trouble;

/**
 * An application laid out for a quick start: its own classes in one plain jar, its libraries beside it. It also lets a stack run
 * on while the jar it came from is built anew.
 *
 * @param folder where it is unpacked, for this build of it only
 * @param mainClass what to run
 * @param classPath in the application's order
 */
record ApplicationJar(Path folder, String mainClass, List<String> classPath) {
    private static final String CLASSES = "BOOT-INF/classes/";
    private static final String LIBRARIES = "BOOT-INF/lib/";

    static Path find(Path root, String application) {
        var target = root.resolve(application).resolve("target");
        var jar = target.resolve(application + "-" + Checkout.version(root) + "-app.jar");
        if (Files.isRegularFile(jar)) return jar;
        throw new Trouble("There is no " + jar + ". Build it: ./planledger build");
    }

    static ApplicationJar of(DataFolder data, Path root, String application) throws IOException {
        var jar = find(root, application);
        try (var packed = new JarFile(jar.toFile())) {
            var folder = Cache.folder(data, application + "-" + contents(packed), target -> unpack(packed, target));
            var manifest = packed.getManifest().getMainAttributes();
            var index = packed.getEntry("BOOT-INF/classpath.idx");
            var lines = new String(packed.getInputStream(index).readAllBytes(), StandardCharsets.UTF_8);
            var classPath = new ArrayList<String>();
            classPath.add(folder.resolve("application.jar").toString());
            lines.lines()
                    .map(line -> line.substring(line.lastIndexOf('/') + 1).replace("\"", ""))
                    .forEach(library ->
                            classPath.add(folder.resolve("lib").resolve(library).toString()));
            return new ApplicationJar(folder, manifest.getValue("Start-Class"), List.copyOf(classPath));
        }
    }

    /** The arguments that run it. */
    List<String> run() {
        return List.of("-cp", String.join(File.pathSeparator, classPath), mainClass);
    }

    LoadedClasses loadedClasses() {
        return new LoadedClasses(folder);
    }

    /** Differs when anything in it does, or the JVM that its classes are loaded for; the time and the size of a jar need not. */
    static String contents(JarFile packed) {
        var all = new StringBuilder().append(Runtime.version()).append('\n');
        packed.stream()
                .forEach(entry -> all.append(entry.getName())
                        .append(' ')
                        .append(entry.getCrc())
                        .append('\n'));
        return UUID.nameUUIDFromBytes(all.toString().getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    private static void unpack(JarFile packed, Path folder) throws IOException {
        Files.createDirectories(folder.resolve("lib"));
        try (var own = new JarOutputStream(Files.newOutputStream(folder.resolve("application.jar")))) {
            own.setLevel(1);
            packed.stream().forEach(entry -> {
                try (var content = packed.getInputStream(entry)) {
                    var name = entry.getName();
                    if (name.startsWith(LIBRARIES) && !entry.isDirectory()) {
                        Files.copy(content, folder.resolve("lib").resolve(name.substring(LIBRARIES.length())));
                    } else if (name.startsWith(CLASSES) && name.length() > CLASSES.length()) {
                        // folders too: Spring finds its components by them
                        own.putNextEntry(new JarEntry(name.substring(CLASSES.length())));
                        content.transferTo(own);
                    }
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
