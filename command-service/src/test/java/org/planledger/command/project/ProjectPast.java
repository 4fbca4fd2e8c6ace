package org.planledger.command.project;

import static org.planledger.command.desk.Boxes.box;
import static org.planledger.command.desk.Past.ITEM;
import static org.planledger.command.partner.PartnerPast.CLUB;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.planledger.events.project.ProjectDropped;
import org.planledger.events.project.ProjectFinished;
import org.planledger.events.project.ProjectId;
import org.planledger.events.project.ProjectOutputRecorded;
import org.planledger.events.project.ProjectProposed;
import org.planledger.events.project.ProjectRevised;
import org.planledger.events.project.ProjectStarted;

/** What has happened with joint projects before. */
final class ProjectPast {
    /** The project with the club. */
    public static final ProjectId PROJECT = new ProjectId(new UUID(33, 1));

    /** It was proposed. */
    public static final ProjectProposed PROPOSED =
            new ProjectProposed(PROJECT, List.of(ITEM), box("Yaddaş"), box("qazilərin xatirələri"), List.of(CLUB));

    /** The proposal was written anew. */
    public static final ProjectRevised REVISED =
            new ProjectRevised(PROJECT, List.of(ITEM), box("Yaddaş 2025"), box("kitab"), List.of());

    /** It was started. */
    public static final ProjectStarted STARTED =
            new ProjectStarted(PROJECT, List.of(ITEM), LocalDate.parse("2025-03-03"));

    /** It brought a book about. */
    public static final ProjectOutputRecorded BOOK =
            new ProjectOutputRecorded(PROJECT, List.of(ITEM), box("kitab"), LocalDate.parse("2025-05-02"));

    /** It came to its end. */
    public static final ProjectFinished FINISHED =
            new ProjectFinished(PROJECT, List.of(ITEM), LocalDate.parse("2025-05-10"), box("kitab çıxdı"));

    /** It was given up. */
    public static final ProjectDropped DROPPED = new ProjectDropped(PROJECT, List.of(ITEM), box("vəsait yoxdur"));

    private ProjectPast() {}
}
