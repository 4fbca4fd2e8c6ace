package org.planledger.command.settings;

/** Work that also polls, but starts sooner when somebody says that there is some. */
public interface Woken {
    /** There is work. Returns at once. */
    void wake();
}
