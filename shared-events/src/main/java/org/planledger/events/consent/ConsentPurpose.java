package org.planledger.events.consent;

/** What a person agrees to. */
public enum ConsentPurpose {
    /** Şəkil: that a picture of the person is published. */
    PHOTO,
    /** Elanda ad: that a public notice names the person. */
    NAME_IN_NOTICE,
    /** Məlumat: that data about the person are kept. */
    DATA,
    /** Evə baş çəkmə: that the person is visited at home. */
    HOME_VISIT
}
