package org.planledger.command.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.planledger.command.accounts.DemoAccounts.Demo;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Promise: whoever tries the demonstration gets in with the password that the documents name. */
class DemoAccountsTest {
    private final PasswordEncoder passwords = new AccountsRoom().passwordEncoder();

    @SuppressWarnings("unused")
    private static final List<Demo> ALL = DemoAccounts.ALL;

    @ParameterizedTest
    @FieldSource("ALL")
    void theKnownHashIsOfThePublicPasswordAndAsGoodAsANewOne(Demo demo) {
        assertThat(passwords.matches(demo.password(), demo.passwordHash())).isTrue();
        assertThat(passwords.matches(demo.username(), demo.passwordHash())).isFalse();
        assertThat(passwords.upgradeEncoding(demo.passwordHash())).isFalse();
    }
}
