package org.planledger.localstack.process;

import java.io.IOException;
import java.util.List;

/** One process of the stack. Methods are called from the one thread that watches over it. */
public interface Part {
    String name();

    /** Parts that must be ready before this one is started the first time; later restarts do not wait. */
    default List<String> needs() {
        return List.of();
    }

    /** Sets up what is missing, also after a crash, and describes the process. Its command line names the data folder. */
    ProcessBuilder launch() throws IOException, InterruptedException;

    /** Asks the process itself. */
    boolean ready();

    /** What is done once after each start, when the process is ready, before others may rely on it. */
    default void afterReady() {}

    /** The signal on which the process ends orderly. */
    default String stopSignal() {
        return "TERM";
    }
}
