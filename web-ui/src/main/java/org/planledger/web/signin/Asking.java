package org.planledger.web.signin;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.planledger.web.text.Languages;
import org.planledger.web.wire.Answer;
import org.planledger.web.wire.Caller;
import org.planledger.web.wire.TokenExpired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The services are asked on behalf of whoever is signed in on this request. */
@Component
class Asking implements Caller {
    private final OwnWrites ownWrites;
    private final Clock clock;

    Asking(OwnWrites ownWrites, Clock clock) {
        this.ownWrites = ownWrites;
        this.clock = clock;
    }

    @Override
    public String token() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !(authentication.getPrincipal() instanceof SignedIn me)) throw new TokenExpired();
        if (me.expiresAt().isBefore(clock.instant())) throw new TokenExpired();
        return me.token();
    }

    @Override
    public String language() {
        return Languages.of(LocaleContextHolder.getLocale()).getLanguage();
    }

    @Override
    public @Nullable String consistency() {
        return ownWrites.outstanding();
    }

    @Override
    public void answered(Answer.Freshness freshness, boolean asOf) {
        ownWrites.answered(freshness, asOf);
    }
}
