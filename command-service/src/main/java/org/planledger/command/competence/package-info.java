/** Competences that students gain. */
@NullMarked
package org.planledger.command.competence;

import org.jspecify.annotations.NullMarked;
