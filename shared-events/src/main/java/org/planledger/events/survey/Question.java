package org.planledger.events.survey;

import java.util.List;
import org.planledger.events.Ciphertext;

/**
 * One question of a survey.
 *
 * @param number its number, from 1
 * @param text what is asked
 * @param kind how it is answered
 * @param choices what can be chosen; empty unless the kind is {@code CHOICE}
 */
public record Question(int number, Ciphertext text, QuestionKind kind, List<Ciphertext> choices) {
    public Question {
        choices = List.copyOf(choices);
    }
}
