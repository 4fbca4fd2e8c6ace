package org.planledger.web.shell;

import org.jspecify.annotations.Nullable;

/** An address within this application, so that a link made elsewhere cannot lead a person away after saving. */
public final class LocalPath {
    private LocalPath() {}

    /** The path itself, or {@code /} when it is not one of ours. */
    public static String of(@Nullable String path) {
        return path != null && isLocal(path) ? path : "/";
    }

    /** Whether a browser would stay here. */
    public static boolean isLocal(String path) {
        return path.startsWith("/")
                && !path.startsWith("//")
                && path.indexOf('\\') < 0
                && path.chars().noneMatch(Character::isISOControl);
    }
}
