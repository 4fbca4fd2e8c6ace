package org.planledger.command.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.planledger.command.account.AccountsPast.STAFF_OPENED;
import static org.planledger.command.desk.Desk.ORGANISATION;
import static org.planledger.command.desk.Desk.PASSWORD;
import static org.planledger.command.desk.Desk.STAFF;
import static org.planledger.command.desk.Desk.TAKEN;

import org.junit.jupiter.api.Test;
import org.planledger.command.desk.Desk;
import org.planledger.events.OrganisationId;
import org.planledger.events.account.AccountOpened;
import org.planledger.events.account.AccountRole;

class OpenAccountTest {
    private final Desk<Account> account = Desk.of(Account.class).byAdministrator();

    @Test
    void somebodyGetsAnAccountWhoseNamesAndPasswordStandBesideTheEvent() {
        account.when(opening("gunel", ORGANISATION))
                .makes(new AccountOpened(STAFF, ORGANISATION, AccountRole.STAFF))
                .keeps("open gunel, Günel Əliyeva, STAFF, mdu-qazi, " + PASSWORD);
    }

    @Test
    void anAccountIsOpenedOnce() {
        account.given(STAFF_OPENED).when(opening("gunel", ORGANISATION)).refused("account.already-opened");
    }

    @Test
    void aUserNameIsOnePersonsOnly() {
        account.when(opening(TAKEN, ORGANISATION)).refused("account.name-taken");
    }

    @Test
    void nobodyWorksInTheHistoryOfTheInstallation() {
        account.when(opening("gunel", OrganisationId.INSTALLATION)).refused("account.organisation-reserved");
    }

    @Test
    void theNameIsFoldedAndNeitherNameNorPasswordIsEverPrinted() {
        var command = opening(" Gunel ", ORGANISATION);
        assertThat(command.userName()).isEqualTo("gunel");
        assertThat(command.toString()).isEqualTo("OpenAccount[" + STAFF + "]").doesNotContain("unel", PASSWORD);
    }

    private static OpenAccount opening(String userName, OrganisationId organisation) {
        return new OpenAccount(STAFF, userName, "Günel Əliyeva", AccountRole.STAFF, organisation, PASSWORD);
    }
}
