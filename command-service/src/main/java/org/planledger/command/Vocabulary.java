package org.planledger.command;

import java.util.List;
import org.planledger.command.decision.Command;

/**
 * What this process understands: normally the {@link Catalogue}, in tests of the rooms something smaller.
 *
 * @param aggregates who decides
 * @param commands what may be asked for
 */
public record Vocabulary(List<Class<?>> aggregates, List<Class<? extends Command>> commands) {}
