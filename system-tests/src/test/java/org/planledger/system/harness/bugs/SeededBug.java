package org.planledger.system.harness.bugs;

import java.util.List;

/**
 * One well-known mistake.
 *
 * @param name what it is called
 * @param module where it would be made
 * @param source the file, below the module's sources, as a class name
 * @param changes what would stand there otherwise
 * @param test which has to fail with it: a test class of the module, and after # its method
 * @param catches what that test looks at
 */
record SeededBug(String name, String module, String source, List<Change> changes, String test, String catches) {

    /**
     * A piece of source that stands there exactly once, and what takes its place.
     *
     * @param from as it is
     * @param to as it must never be
     */
    record Change(String from, String to) {}

    static SeededBug of(
            String name, String module, String source, String from, String to, String test, String catches) {
        return new SeededBug(name, module, source, List.of(new Change(from, to)), test, catches);
    }

    @Override
    public String toString() {
        return name;
    }
}
