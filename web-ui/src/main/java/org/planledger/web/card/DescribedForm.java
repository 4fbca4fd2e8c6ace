package org.planledger.web.card;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.planledger.web.card.Contract.Described;
import org.planledger.web.card.Property.Kind;
import org.planledger.web.form.Field;
import org.planledger.web.form.Form;
import org.planledger.web.form.Subject;
import org.planledger.web.form.Values;
import org.planledger.web.signin.Role;
import org.planledger.web.wire.Commands.Done;

/** A form made from what the contract says of its command. */
final class DescribedForm implements Form {
    private static final int LINE = 200;
    private static final int FEW = 5;
    private static final String CORRECTION = "correct-";

    private final Described command;
    private final Choices choices;

    DescribedForm(Described command, Choices choices) {
        this.command = command;
        this.choices = choices;
    }

    @Override
    public String command() {
        return command.name();
    }

    @Override
    public Set<Role> roles() {
        return command.roles().stream().map(Role::valueOf).collect(Collectors.toSet());
    }

    @Override
    public String register() {
        return command.register();
    }

    @Override
    public List<Field> fields(Values values) {
        return command.properties().stream()
                .map(property -> field(property, values))
                .toList();
    }

    private Field field(Property property, Values values) {
        var field = plain(property, values);
        if (!property.required()) field = field.optional();
        if (property.onlyWhen().isEmpty()) return field;
        // what only some choices ask for is asked for by them
        var when = property.onlyWhen().split("=", 2);
        return field.onlyIf(when[0], when[1].split(",", -1));
    }

    private Field plain(Property property, Values values) {
        var name = property.name();
        if (isSubject(property)) return Field.hidden(name);
        return switch (property.kind()) {
            case OWN_ID -> Field.hidden(name);
            case ID -> reference(property, values);
            case IDS -> Field.ticks(name, () -> choices.of(property));
            case TEXT -> text(property);
            case TEXTS -> Field.lines(name);
            case CODE -> coded(property);
            case DAY -> Field.date(name);
            case MOMENT -> Field.moment(name);
            case MONEY -> Field.money(name);
            case NUMBER -> Field.count(name, property.min(), property.max());
            case TRUTH -> Field.tick(name);
            case OTHER -> throw new IllegalStateException(command.name() + " needs a form of its own for " + name);
        };
    }

    private Field reference(Property property, Values values) {
        if (!property.namedBy().isEmpty()) {
            var card = values.text(command.properties().getFirst().name());
            return Field.select(property.name(), () -> choices.of(property, card));
        }
        return property.refersTo().equals("person")
                ? Field.person(
                        property.name(),
                        property.personOf().isEmpty()
                                ? null
                                : property.personOf().getFirst(),
                        () -> choices.of(property))
                : Field.select(property.name(), () -> choices.of(property));
    }

    private static Field text(Property property) {
        if (property.name().equals("reason")) return Field.reason("reason");
        return property.max() <= LINE ? Field.text(property.name(), property.max()) : Field.area(property.name());
    }

    private Field coded(Property property) {
        var options = property.codes().stream()
                .map(code -> choices.code(command.register(), property.name(), code))
                .toList();
        return property.codes().size() <= FEW
                ? Field.choice(property.name(), () -> options)
                : Field.select(property.name(), () -> options);
    }

    /** What the command is for stands above the form; it is not asked for. */
    private boolean isSubject(Property property) {
        return property.equals(command.properties().getFirst())
                && property.kind() == Kind.ID
                && !property.refersTo().equals("person");
    }

    @Override
    public void start(Values values) {
        for (var property : command.properties()) {
            if (property.kind() == Kind.OWN_ID) values.start(property.name(), UUID.randomUUID());
            if (property.kind() == Kind.DAY
                    && property.required()
                    && property.name().endsWith("On")) {
                values.start(property.name(), choices.today());
            }
        }
        var first = command.properties().getFirst();
        if (command.name().startsWith(CORRECTION) && isSubject(first)) {
            choices.startAsItIs(values, command.properties(), values.text(first.name()));
        }
    }

    @Override
    public @Nullable Subject subject(Values values) {
        var first = command.properties().getFirst();
        return isSubject(first) ? choices.subject(first.refersTo(), values.text(first.name())) : null;
    }

    @Override
    public String next(Values values, Done done) {
        var first = command.properties().getFirst();
        var id = values.text(first.name());
        return switch (first.refersTo()) {
            case "item" -> "/items/" + id;
            case "person" -> "/persons/" + id;
            case "activity" -> "/activities/" + id;
            case "plan" -> "/plan";
            default -> "/cards/" + id;
        };
    }

    /** Whether the contract says enough to make it. */
    static boolean canBe(Described command) {
        return command.properties().stream().noneMatch(property -> property.kind() == Kind.OTHER);
    }

    @Override
    public String toString() {
        return Arrays.asList(command.name(), command.register()).toString();
    }
}
