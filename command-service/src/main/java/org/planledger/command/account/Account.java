package org.planledger.command.account;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateRoot;
import org.axonframework.modelling.command.CreationPolicy;
import org.planledger.command.decision.Accounts;
import org.planledger.command.decision.Acting;
import org.planledger.command.decision.Peers;
import org.planledger.command.decision.RuleViolated;
import org.planledger.events.OrganisationId;
import org.planledger.events.UserId;
import org.planledger.events.account.AccountDisabled;
import org.planledger.events.account.AccountEnabled;
import org.planledger.events.account.AccountEvent;
import org.planledger.events.account.AccountOpened;
import org.planledger.events.account.AccountPasswordChanged;
import org.planledger.events.account.AccountPasswordReset;
import org.planledger.events.account.AccountRole;
import org.planledger.events.account.AccountRoleChanged;

/** One person's account: open or closed, in one role. */
@AggregateRoot(type = "account")
@SuppressWarnings("NullAway.Init") // filled by evolve
public class Account {
    @AggregateIdentifier
    private UserId id;

    private AccountRole role;
    private boolean enabled;

    Account() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(OpenAccount command, Accounts accounts) {
        if (id != null) throw new RuleViolated("account.already-opened");
        // Its history is the installation's own; nobody works there.
        if (command.organisation().equals(OrganisationId.INSTALLATION)) {
            throw new RuleViolated("account.organisation-reserved");
        }
        if (!accounts.nameFree(command.userName())) throw new RuleViolated("account.name-taken");
        apply(new AccountOpened(command.userId(), command.organisation(), command.role()));
        accounts.open(id, command.organisation(), command.userName(), command.displayName(), role, command.password());
    }

    @CommandHandler
    void decide(ChangeRole command, Accounts accounts, Peers peers) {
        if (role == command.role()) throw new RuleViolated("account.role-unchanged");
        requireAnotherAdministrator(accounts, peers);
        apply(new AccountRoleChanged(id, role, command.role()));
        accounts.changeRole(id, role);
    }

    @CommandHandler
    void decide(DisableAccount command, Accounts accounts, Peers peers) {
        if (!enabled) throw new RuleViolated("account.already-disabled");
        requireAnotherAdministrator(accounts, peers);
        apply(new AccountDisabled(id));
        accounts.enable(id, false);
    }

    @CommandHandler
    void decide(EnableAccount command, Accounts accounts) {
        if (enabled) throw new RuleViolated("account.not-disabled");
        apply(new AccountEnabled(id));
        accounts.enable(id, true);
    }

    @CommandHandler
    void decide(ResetPassword command, Acting acting, Accounts accounts) {
        // Else a session left open would be enough to take the account over.
        if (id.equals(acting.user())) throw new RuleViolated("account.own-password");
        apply(new AccountPasswordReset(id));
        accounts.resetPassword(id, command.password());
    }

    @CommandHandler
    void decide(ChangePassword command, Acting acting, Accounts accounts) {
        if (!id.equals(acting.user())) throw new RuleViolated("account.not-own");
        if (!accounts.passwordIs(id, command.currentPassword())) throw new RuleViolated("account.password-wrong");
        if (command.newPassword().equals(command.currentPassword())) {
            throw new RuleViolated("account.password-unchanged");
        }
        apply(new AccountPasswordChanged(id));
        accounts.changePassword(id, command.newPassword());
    }

    @EventSourcingHandler
    void evolve(AccountEvent event) {
        switch (event) {
            case AccountOpened opened -> {
                id = opened.userId();
                role = opened.role();
                enabled = true;
            }
            case AccountRoleChanged changed -> role = changed.role();
            case AccountDisabled _ -> enabled = false;
            case AccountEnabled _ -> enabled = true;
            case AccountPasswordReset _, AccountPasswordChanged _ -> {}
        }
    }

    private boolean administers() {
        return enabled && role == AccountRole.ADMIN;
    }

    /** The other one is loaded with its head: two administrators who close each other's accounts at once cannot both. */
    private void requireAnotherAdministrator(Accounts accounts, Peers peers) {
        if (!administers()) return;
        boolean another = accounts.administrators().stream()
                .filter(other -> !other.equals(id))
                .anyMatch(other -> peers.find(Account.class, other.value())
                        .filter(Account::administers)
                        .isPresent());
        if (!another) throw new RuleViolated("account.last-administrator");
    }
}
