package org.planledger.localstack.process;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Recognises "no space left on device" wherever it surfaces, so that it is told in plain words. */
public final class DiskFull {
    private DiskFull() {}

    public static boolean is(@Nullable Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            var message = cause.getMessage();
            if (message != null && message.toLowerCase(Locale.ROOT).contains("no space left on device")) return true;
        }
        return false;
    }

    public static Trouble trouble(DataFolder data) {
        return new Trouble("The disk of " + data.path() + " is full. Nothing acknowledged is lost: free some space and"
                + " start again, or move the folder to a larger disk and name it with --data DIR.");
    }
}
