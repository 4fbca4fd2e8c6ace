package org.planledger.system.harness;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * What goes wrong in one round, in which order: the same for the same seed. Every kill comes first, alone, so that its recovery can be
 * measured; then overlapping faults, one of every kind before any comes again.
 */
final class Plan {
    private static final int LONGEST_REPLY = 1_200;
    private static final int SHORT_FREEZE = 3;
    /** Seconds that a lane is busy, as far as that can be foreseen; more if its first fault takes longer. */
    private static final double BUSY = 7;

    private final Random random;
    private final Shape shape;
    private final int longestFreeze;
    private final int first;
    private final int faults;
    private final List<Volley> volleys = new ArrayList<>();
    private final Map<String, Deque<Fault>> waiting = new LinkedHashMap<>();
    private int planned;

    private Plan(Settings settings, int round) {
        random = new Random(settings.seed() * 1_000 + round);
        shape = settings.shape();
        longestFreeze = settings.longestFreeze();
        first = (round - 1) * settings.roundSize();
        faults = Math.min(settings.roundSize(), settings.faults() - first);
    }

    /** The volleys of a round, from 1. */
    static List<Volley> of(Settings settings, int round) {
        return new Plan(settings, round).volleys();
    }

    private List<Volley> volleys() {
        var kills = cards(Fault.Kind.KILL, false);
        Collections.shuffle(kills, random);
        for (var kill : kills) if (planned < faults) volleys.add(Volley.alone(numbered(kill)));
        for (var kind : Fault.Kind.values()) {
            if (kind == Fault.Kind.KILL) continue;
            var cards = cards(kind, false);
            deal(List.of(cards.get(random.nextInt(cards.size()))));
        }
        while (planned < faults) {
            if (faults - planned > cardsWaiting()) dealEverything();
            volleys.add(volley());
        }
        return Collections.unmodifiableList(volleys);
    }

    /** Whoever has nothing left to strike gets a new deck; nobody waits for the others'. */
    private void dealEverything() {
        var deck = new ArrayList<Fault>();
        for (var kind : Fault.Kind.values()) deck.addAll(cards(kind, true));
        Collections.shuffle(deck, random);
        var idle = deck.stream().filter(card -> isIdle(card.lane())).toList();
        deal(idle);
    }

    private boolean isIdle(String lane) {
        return waiting.getOrDefault(lane, new ArrayDeque<>()).isEmpty();
    }

    private int cardsWaiting() {
        return waiting.values().stream().mapToInt(Deque::size).sum();
    }

    private void deal(List<Fault> cards) {
        for (var card : cards) {
            waiting.computeIfAbsent(card.lane(), _ -> new ArrayDeque<>()).add(card);
        }
    }

    private Volley volley() {
        var lanes = new ArrayList<List<Fault>>();
        for (var cards : waiting.values()) {
            var lane = lane(cards);
            if (!lane.isEmpty()) lanes.add(lane);
        }
        return new Volley(List.copyOf(lanes));
    }

    private List<Fault> lane(Deque<Fault> cards) {
        var lane = new ArrayList<Fault>();
        double busy = 0;
        while (!cards.isEmpty() && planned < faults) {
            busy += cards.getFirst().seconds();
            if (busy > BUSY && !lane.isEmpty()) break;
            lane.add(numbered(cards.removeFirst()));
        }
        return List.copyOf(lane);
    }

    private Fault numbered(Fault card) {
        planned++;
        return new Fault(first + planned, card.kind(), card.target(), card.amount());
    }

    /** One card for each target, or as many as are usual. */
    private List<Fault> cards(Fault.Kind kind, boolean asUsual) {
        var cards = new ArrayList<Fault>();
        for (var target : kind.targets()) {
            for (var one : shape.each(target)) {
                for (int n = 0; n < (asUsual ? kind.often() : 1); n++) cards.add(new Fault(0, kind, one, amount(kind)));
            }
        }
        return cards;
    }

    private int amount(Fault.Kind kind) {
        return switch (kind) {
            // long enough for a consumer to be put out of its group, or hardly noticed
            case FREEZE ->
                1 + random.nextInt(random.nextInt(6) == 0 ? longestFreeze : Math.min(SHORT_FREEZE, longestFreeze));
            case WIRE_SLOW -> 20 + random.nextInt(180);
            case WIRE_HALF_OPEN -> 1 + random.nextInt(6);
            case REPLY_CUT -> random.nextInt(LONGEST_REPLY);
            case LATE_COMMIT -> 1 + random.nextInt(6);
            case OLD_SNAPSHOT -> 1 + random.nextInt(6);
            case DUPLICATES -> 10 + random.nextInt(500);
            case TOPIC_CUT -> 10 + random.nextInt(80);
            case DISK_FULL -> 2 + random.nextInt(3);
            case IO_ERROR -> 1 + random.nextInt(20);
            case CLOCK_OFF -> random.nextBoolean() ? 10 : -10;
            case KILL, BACKENDS_KILLED, IMMEDIATE_STOP, WIRE_CUT, VIEWS_LOST, TOPIC_LOST -> 0;
        };
    }
}
