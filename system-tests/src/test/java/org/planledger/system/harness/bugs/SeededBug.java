package org.planledger.system.harness.bugs;

import java.util.List;

/**
 * One well-known mistake.
 *
 * @param name what it is called
 * @param module where it would be made
 * @param source the file, below the module's sources, as a class name
 * @param changes what would stand there otherwise
 * @param test which has to fail with it: a test class of the module, and after # its method, or several with + between, of which the last has to
 * @param catches what that test looks at
 */
public record SeededBug(String name, String module, String source, List<Change> changes, String test, String catches) {

    /**
     * A piece of source that stands there exactly once, and what takes its place.
     *
     * @param from as it is
     * @param to as it must never be
     */
    public record Change(String from, String to) {}

    public static SeededBug of(
            String name, String module, String source, String from, String to, String test, String catches) {
        return new SeededBug(name, module, source, List.of(new Change(from, to)), test, catches);
    }

    /** The test that fails, without its package and what leads there. */
    String failing() {
        var method =
                test.contains("+") ? test.substring(test.lastIndexOf('+') + 1) : test.substring(test.indexOf('#') + 1);
        var type = test.contains("#") ? test.substring(0, test.indexOf('#')) : test;
        var shortType = type.substring(type.lastIndexOf('.') + 1);
        return test.contains("#") ? shortType + "#" + method : shortType;
    }

    @Override
    public String toString() {
        return name;
    }
}
