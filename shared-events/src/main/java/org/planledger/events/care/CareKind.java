package org.planledger.events.care;

/** What sort of support was given. */
public enum CareKind {
    /** Gündəlik qayğılara dəstək: help with daily cares. */
    DAILY,
    /** Psixoloji dəstək: time spent together. */
    PSYCHOLOGICAL
}
