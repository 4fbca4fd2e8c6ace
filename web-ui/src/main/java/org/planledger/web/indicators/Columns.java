package org.planledger.web.indicators;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.ToLongFunction;
import org.planledger.web.indicators.Indicators.ByMonth;

/**
 * A column chart of the twelve months with two series, as geometry: the page writes it as SVG, so no script draws it.
 *
 * @param top the greatest value on the axis
 * @param bars every column
 * @param lines the lines of the axis
 */
public record Columns(long top, List<Bar> bars, List<Line> lines) {
    private static final int LEFT = 44;
    private static final int BASE = 180;
    private static final int HEIGHT = 160;
    private static final int STEP = 46;
    private static final int BAR = 16;

    /** One column; {@code series} is 1 or 2. */
    public record Bar(int series, int month, long value, int x, int y, int height) {}

    /** One line of the axis. */
    public record Line(int y, String label) {}

    /**
     * Lays the columns out.
     *
     * @param unit what the axis counts in: no line of it stands between two whole ones
     */
    static Columns of(
            List<ByMonth> months,
            ToLongFunction<ByMonth> first,
            ToLongFunction<ByMonth> second,
            long unit,
            LabelOf label) {
        long top = 4 * unit;
        for (var month : months) top = Math.max(top, Math.max(first.applyAsLong(month), second.applyAsLong(month)));
        top = rounded(top, 4 * unit);
        var bars = new ArrayList<Bar>();
        for (var month : months) {
            int x = LEFT + (month.month() - 1) * STEP + 6;
            bars.add(bar(1, month.month(), first.applyAsLong(month), x, top));
            bars.add(bar(2, month.month(), second.applyAsLong(month), x + BAR + 2, top));
        }
        return new Columns(top, bars, lines(top, label));
    }

    /** Where a month's name stands. */
    public int labelX(int month) {
        return LEFT + (month - 1) * STEP + STEP / 2;
    }

    private static Bar bar(int series, int month, long value, int x, long top) {
        int height = (int) (value * HEIGHT / top);
        // something is never drawn as nothing
        if (value > 0) height = Math.max(2, height);
        return new Bar(series, month, value, x, BASE - height, height);
    }

    private static List<Line> lines(long top, LabelOf label) {
        IntFunction<Line> line = quarter -> new Line(BASE - HEIGHT * quarter / 4, label.of(top * quarter / 4));
        return List.of(line.apply(0), line.apply(1), line.apply(2), line.apply(3), line.apply(4));
    }

    /** The next number that divides into four without looking odd. */
    private static long rounded(long value, long least) {
        long step = least;
        while (step * 10 <= value) step *= 10;
        return (value + step - 1) / step * step;
    }

    /** How a value is written on the axis. */
    interface LabelOf {
        String of(long value);
    }
}
