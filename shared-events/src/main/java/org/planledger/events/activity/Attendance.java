package org.planledger.events.activity;

/**
 * Who came, by role.
 *
 * @param veterans qazilər, 0 or more
 * @param students tələbələr, 0 or more
 * @param teachers müəllimlər, 0 or more
 * @param guests qonaqlar, 0 or more
 */
public record Attendance(int veterans, int students, int teachers, int guests) {
    public Attendance {
        if (veterans < 0 || students < 0 || teachers < 0 || guests < 0) {
            throw new IllegalArgumentException("attendance is counted from 0");
        }
    }

    /** Everybody who came. */
    public int count() {
        return veterans + students + teachers + guests;
    }
}
