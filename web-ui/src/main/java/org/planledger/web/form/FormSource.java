package org.planledger.web.form;

import java.util.List;

/** Makes forms that nobody wrote. A form that somebody did write for the same command stands in their place. */
public interface FormSource {
    /** All that it makes. */
    List<Form> forms();
}
