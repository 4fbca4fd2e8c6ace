package org.planledger.command.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What went wrong, without the messages: a message may quote what somebody wrote about a person. */
public final class Causes {
    private static final int DEEPEST = 10;

    private Causes() {}

    /** The classes of a failure and its causes, outermost first. */
    public static String classes(Throwable failure) {
        return chain(failure).stream().map(cause -> cause.getClass().getName()).collect(Collectors.joining(" < "));
    }

    /** The same with the innermost frames of the root cause. */
    public static String traced(Throwable failure) {
        var root = chain(failure).getLast();
        return classes(failure)
                + Arrays.stream(root.getStackTrace())
                        .limit(25)
                        .map(frame -> "\n\tat " + frame)
                        .collect(Collectors.joining());
    }

    /** The first cause of this type, the failure itself included. */
    public static <T extends Throwable> Optional<T> find(Throwable failure, Class<T> type) {
        return chain(failure).stream().filter(type::isInstance).map(type::cast).findFirst();
    }

    private static List<Throwable> chain(Throwable failure) {
        var chain = new ArrayList<Throwable>();
        for (@Nullable Throwable cause = failure; cause != null && chain.size() < DEEPEST; cause = cause.getCause()) {
            chain.add(cause);
        }
        return chain;
    }
}
