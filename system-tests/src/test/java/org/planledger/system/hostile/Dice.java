package org.planledger.system.hostile;

import java.util.List;
import java.util.SplittableRandom;

/** Chance that can be repeated: the same seed and number give the same throws. */
final class Dice {
    private final SplittableRandom random;

    Dice(long seed, long number) {
        random = new SplittableRandom(seed * 1_000_003 + number);
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    long anyLong() {
        return random.nextLong();
    }

    /** True this often in a hundred. */
    boolean in100(int often) {
        return random.nextInt(100) < often;
    }

    <T> T of(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    String uuid() {
        return new java.util.UUID(random.nextLong(), random.nextLong()).toString();
    }
}
