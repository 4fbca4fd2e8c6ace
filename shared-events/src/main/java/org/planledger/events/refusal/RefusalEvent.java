package org.planledger.events.refusal;

import org.planledger.events.Event;

/** What became of commands that the domain did not carry out. */
public sealed interface RefusalEvent extends Event permits CommandRefused {}
