/** Competences that students gain. */
@NullMarked
package org.planledger.events.competence;

import org.jspecify.annotations.NullMarked;
