package org.planledger.system.browser;

/** The two screens that every page is made for. */
public enum Width {
    WIDE(1280, 900),
    PHONE(390, 844);

    final int pixels;
    final int height;

    Width(int pixels, int height) {
        this.pixels = pixels;
        this.height = height;
    }

    public int pixels() {
        return pixels;
    }
}
