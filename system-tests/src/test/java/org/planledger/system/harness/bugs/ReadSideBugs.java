package org.planledger.system.harness.bugs;

import java.util.List;

/** Mistakes of the read side. */
final class ReadSideBugs {
    private static final String MODULE = "query-service";
    private static final String ROOM = "org.planledger.query.";

    private ReadSideBugs() {}

    static List<SeededBug> all() {
        return List.of(
                SeededBug.of(
                        "view without position guard",
                        MODULE,
                        ROOM + "store.ViewDocuments",
                        "and(eq(\"_id\", document.get(\"_id\")), eq(\"position\", before.position()))",
                        "eq(\"_id\", document.get(\"_id\"))",
                        ROOM + "ZombieTest#anOlderStateNeverReplacesANewerOneAndProgressNeverGoesBack",
                        "a consumer that slept while another went on"),
                SeededBug.of(
                        "gap not fetched",
                        MODULE,
                        ROOM + "intake.Applier",
                        """
                                        catchUp(organisation, entry.organisationSequence() - 1);
                                        expected = expected(organisation);""",
                        """
                                        expected = entry.organisationSequence();""",
                        ROOM + "IntakeTest#aGapIsFetchedFromTheLedger",
                        "a topic from which records are missing"),
                SeededBug.of(
                        "auto-commit",
                        MODULE,
                        ROOM + "intake.ConsumerSettings",
                        "ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false",
                        "ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, true",
                        ROOM + "IntakeTest#howFarTheViewsAreOnlyTheViewsTell",
                        "places that the broker keeps for the intake"),
                SeededBug.of(
                        "unacknowledged Mongo writes",
                        MODULE,
                        ROOM + "store.StoreClient",
                        ".applyConnectionString(new ConnectionString(uri))",
                        ".applyConnectionString(new ConnectionString(uri)).writeConcern(com.mongodb.WriteConcern.UNACKNOWLEDGED)",
                        ROOM + "IntakeTest#everyEventIsAppliedOnceAndInOrder",
                        "views of a plain history"),
                SeededBug.of(
                        "a topic that forgets is read all the same",
                        MODULE,
                        ROOM + "intake.Topic",
                        "\"retention.ms\", \"-1\", ",
                        "",
                        ROOM + "IntakeTest#aTopicThatForgetsIsRefused",
                        "a topic with the broker's default of seven days"),
                SeededBug.of(
                        "partitions changed live",
                        MODULE,
                        ROOM + "intake.Topic",
                        "if (partitions != PARTITIONS) {",
                        "if (partitions < PARTITIONS) {",
                        ROOM + "IntakeTest#aTopicWhosePartitionsWereChangedIsRefused",
                        "a topic that was given one partition more"),
                SeededBug.of(
                        "position stored before the views",
                        MODULE,
                        ROOM + "store.GenerationStore",
                        "documents.write(changes); history.keep(entries); heads.raise(entries); progress.step(steps);",
                        "progress.step(steps); documents.write(changes); history.keep(entries); heads.raise(entries);",
                        ROOM + "ZombieTest#aBatchWhoseDocumentsAreRefusedLeavesThePlaceWhereItWas",
                        "how far the views are said to be after a batch that failed"),
                SeededBug.of(
                        "later events of a parked aggregate pass",
                        MODULE,
                        ROOM + "view.ParkingFold",
                        "if (isParked(stream, entry)) { park(entry, stream, Reason.BEHIND, null, touched); return; }",
                        "",
                        ROOM + "ParkedTest#onlyTheAggregateIsParkedInOrderAndOnlyForThatView",
                        "what is parked of an item whose first event cannot be folded"),
                SeededBug.of(
                        "non-deterministic fold",
                        MODULE,
                        ROOM + "person.PersonProjection",
                        "recorded.envelope().recordedAt());",
                        "java.time.Instant.now());",
                        ROOM + "ProjectionsTest",
                        "the bytes of two folds of one history"));
    }
}
