package org.planledger.web.form;

/**
 * Something a person has to mend.
 *
 * @param field the field to go to; empty when it concerns the whole form
 * @param message in the person's language
 */
public record Wrong(String field, String message) {
    /** The id of the input in the page. */
    public String anchor() {
        return field.isEmpty() ? "form" : FormView.idOf(field);
    }
}
