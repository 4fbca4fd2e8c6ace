package org.planledger.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * An institution that keeps plans, by a short readable name such as {@code mdu-qazi}.
 *
 * @param value 1 to 40 of {@code a-z 0-9 -}
 */
public record OrganisationId(@JsonValue String value) {
    /** The form of the whole value, as a regular expression. */
    public static final String FORM = "[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?";

    private static final Pattern WHOLE = Pattern.compile(FORM);

    /** Facts that concern the whole installation, such as accounts. */
    public static final OrganisationId INSTALLATION = new OrganisationId("installation");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public OrganisationId {
        if (!WHOLE.matcher(value).matches()) throw new IllegalArgumentException("not an organisation id: " + value);
    }

    @Override
    public String toString() {
        return value;
    }
}
