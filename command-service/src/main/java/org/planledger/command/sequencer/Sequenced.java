package org.planledger.command.sequencer;

/**
 * Said in this process after events got their positions.
 *
 * @param position the last one given
 */
public record Sequenced(long position) {}
