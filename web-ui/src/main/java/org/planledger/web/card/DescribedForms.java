package org.planledger.web.card;

import java.util.List;
import org.planledger.web.form.Form;
import org.planledger.web.form.FormSource;
import org.springframework.stereotype.Component;

/** The forms of all commands that the contract describes well enough. */
@Component
class DescribedForms implements FormSource {
    private final List<Form> forms;

    DescribedForms(Contract contract, Choices choices) {
        forms = contract.commands().stream()
                .filter(DescribedForm::canBe)
                .<Form>map(command -> new DescribedForm(command, choices))
                .toList();
    }

    @Override
    public List<Form> forms() {
        return forms;
    }
}
