package org.planledger.web.signin;

import java.util.List;
import org.planledger.web.wire.Commands;
import org.planledger.web.wire.Refused;
import org.planledger.web.wire.Unreachable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.CredentialsExpiredException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;

/** command-service knows the passwords; here they only pass through. */
@Component
class SignInProvider implements AuthenticationProvider {
    private final Commands commands;

    SignInProvider(Commands commands) {
        this.commands = commands;
    }

    @Override
    public Authentication authenticate(Authentication typed) {
        try {
            var ticket = commands.signIn(typed.getName(), String.valueOf(typed.getCredentials()));
            var me = SignedIn.of(ticket);
            var authority = new SimpleGrantedAuthority("ROLE_" + me.role().name());
            return UsernamePasswordAuthenticationToken.authenticated(me, null, List.of(authority));
        } catch (Refused refused) {
            if (refused.problem().status() == 429) throw new LockedException("throttled", refused);
            if (refused.problem().code().equals("sign-in.password-expired")) {
                throw new CredentialsExpiredException("expired", refused);
            }
            throw new BadCredentialsException("refused", refused);
        } catch (Unreachable down) {
            throw new AuthenticationServiceException("down", down);
        }
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
