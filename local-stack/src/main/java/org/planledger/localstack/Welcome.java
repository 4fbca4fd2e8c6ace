package org.planledger.localstack;

import org.planledger.localstack.parts.Ports;
import org.planledger.localstack.process.DataFolder;
import org.planledger.localstack.process.Progress;

/** What a person needs when everything is ready. */
final class Welcome {
    private Welcome() {}

    static void print(DataFolder data, Ports ports, Progress progress) {
        progress.say("everything is ready");
        System.out.println("""

                planledger:  %s      (demo mode: nothing in here is real)
                sign in as:  isci / isci-2025            staff, records what was done
                             isci2 / isci2-2025          a second member of staff
                             rehber / rehber-2025        head, confirms
                             auditor / auditor-2025      reads everything
                             rektorluq / rektorluq-2025  rectorate, figures
                             idareci / idareci-2025      administrator
                data folder: %s
                stop:        ./planledger stop%s
                """.formatted(RunningStack.url(ports), data.path(), " --data " + data.path()));
        System.out.flush();
    }
}
