package org.planledger.query.view;

/** Names a failure by its class and its place in our code. Its message is left out: it may quote an event. */
final class Failure {
    private static final String OURS = "org.planledger.";
    private static final String HERE = Failure.class.getPackageName() + ".";

    private Failure() {}

    static String of(Throwable failure) {
        var name = failure.getClass().getSimpleName();
        for (var frame : failure.getStackTrace()) {
            var type = frame.getClassName();
            if (type.startsWith(OURS) && !type.startsWith(HERE)) {
                var simple = type.substring(type.lastIndexOf('.') + 1);
                return name + " at " + simple + "." + frame.getMethodName() + ":" + frame.getLineNumber();
            }
        }
        return name;
    }
}
