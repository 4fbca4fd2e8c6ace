package org.planledger.web.person;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.planledger.web.form.Option;
import org.planledger.web.form.Texts;
import org.planledger.web.wire.PageOf;
import org.planledger.web.wire.Queries;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.stereotype.Component;

/** The people to pick from, sorted by query-service in the Azerbaijani order. */
@Component
public class People {
    static final ParameterizedTypeReference<PageOf<PersonRow>> PERSONS = new ParameterizedTypeReference<>() {};
    private static final int SIZE = 200;

    /** A list longer than this is not picked from but searched; ten pages are the limit of patience. */
    private static final int PAGES = 10;

    private final Queries queries;
    private final Texts texts;

    People(Queries queries, Texts texts) {
        this.queries = queries;
        this.texts = texts;
    }

    /** People of these kinds, one kind after the other; of all kinds if none is named. */
    public List<Option> options(String... kinds) {
        if (kinds.length == 0) return ofKind(null);
        return Arrays.stream(kinds).flatMap(kind -> ofKind(kind).stream()).toList();
    }

    private List<Option> ofKind(@Nullable String kind) {
        var people = new ArrayList<Option>();
        for (int page = 0; page < PAGES; page++) {
            var answer = queries.at("/persons")
                    .with("kind", kind)
                    .with("page", page)
                    .with("size", SIZE)
                    .as(PERSONS);
            answer.content().forEach(person -> people.add(option(person, kind == null)));
            if (!answer.hasNext()) break;
        }
        return people;
    }

    private Option option(PersonRow person, boolean withKind) {
        // who may not read names still tells one person from another
        var name = person.name() == null
                ? texts.say("hidden.name") + " " + person.personId().substring(0, 8)
                : person.name();
        var label = withKind ? name + " · " + texts.say("option.kind." + person.kind()) : name;
        return Option.of(person.personId(), label);
    }
}
