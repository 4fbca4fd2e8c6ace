package org.planledger.events.notice;

/** Where a public notice stands. */
public enum NoticeChannel {
    /** Sayt: on a website. */
    WEBSITE,
    /** Sosial şəbəkə: on a social network. */
    SOCIAL,
    /** Mətbuat: in the press. */
    PRESS,
    /** Elan lövhəsi: on a notice board. */
    BOARD
}
