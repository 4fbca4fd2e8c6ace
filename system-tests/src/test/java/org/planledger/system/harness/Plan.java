package org.planledger.system.harness;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** What goes wrong, in which order: the same for the same seed. Every kill and every kind come first, then the rest. */
final class Plan {
    private static final int LONGEST_REPLY = 1_200;

    private Plan() {}

    static List<Fault> of(long seed, int faults, Shape shape, int longestFreeze) {
        var random = new Random(seed);
        var plan = new ArrayList<Fault>();
        while (plan.size() < faults) {
            for (var card : deck(random, shape, longestFreeze)) {
                if (plan.size() == faults) break;
                plan.add(new Fault(plan.size() + 1, card.kind(), card.target(), card.amount()));
            }
        }
        return Collections.unmodifiableList(plan);
    }

    private static List<Fault> deck(Random random, Shape shape, int longestFreeze) {
        var deck = new ArrayList<Fault>();
        for (var kind : Fault.Kind.values()) {
            for (var target : kind.targets()) {
                for (var one : shape.each(target))
                    deck.add(new Fault(0, kind, one, amount(random, kind, longestFreeze)));
            }
        }
        Collections.shuffle(deck, random);
        // what a short run shall see goes first: every kill, and one card of each other kind
        var first = new ArrayList<>(
                deck.stream().filter(card -> card.kind() == Fault.Kind.KILL).toList());
        for (var kind : Fault.Kind.values()) {
            if (kind == Fault.Kind.KILL) continue;
            deck.stream().filter(card -> card.kind() == kind).findFirst().ifPresent(first::add);
        }
        Collections.shuffle(first, random);
        deck.removeAll(first);
        first.addAll(deck);
        return first;
    }

    private static int amount(Random random, Fault.Kind kind, int longestFreeze) {
        return switch (kind) {
            case FREEZE -> 1 + random.nextInt(longestFreeze);
            case WIRE_SLOW -> 20 + random.nextInt(180);
            case WIRE_HALF_OPEN -> 1 + random.nextInt(8);
            case REPLY_CUT -> random.nextInt(LONGEST_REPLY);
            case LATE_COMMIT -> 1 + random.nextInt(8);
            case OLD_SNAPSHOT -> 1 + random.nextInt(8);
            case DUPLICATES -> 10 + random.nextInt(500);
            case TOPIC_CUT -> 10 + random.nextInt(80);
            case DISK_FULL -> 2 + random.nextInt(5);
            case IO_ERROR -> 1 + random.nextInt(20);
            case CLOCK_OFF -> random.nextBoolean() ? 10 : -10;
            case KILL, BACKENDS_KILLED, IMMEDIATE_STOP, WIRE_CUT, VIEWS_LOST, TOPIC_LOST -> 0;
        };
    }
}
