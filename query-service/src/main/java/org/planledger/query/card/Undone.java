package org.planledger.query.card;

/** What a card rests on and was taken back afterwards, so that somebody has to act. */
public enum Undone {
    /** Ödəniş ləğv edilib: what paid it was taken back in the fund. */
    PAYMENT_VOIDED,
    /** Razılıq geri götürülüb: somebody whom it names or pictures has consented no more. */
    CONSENT_WITHDRAWN
}
