package org.planledger.command.web;

import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.swagger.v3.oas.models.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.planledger.command.decision.OfCard;
import org.planledger.command.decision.OnlyWhen;
import org.planledger.command.decision.PersonOf;
import org.planledger.command.decision.ThisCentury;
import org.planledger.events.EventTypes;
import org.planledger.events.Id;
import org.planledger.events.OrganisationId;

/** What a record says of its JSON, beyond what the generator makes of it. */
final class RecordForm {
    /** Place of a field in the form, from 1: JSON keeps none. */
    private static final String ORDER = "x-order";

    /** What kind of thing an identity means. */
    private static final String REFERS_TO = "x-refers-to";

    /** What kind of thing gets this identity. */
    private static final String IDENTIFIES = "x-identifies";

    /** While which field has which values it has a meaning, as in {@code kind=CLUB,ORGANISATION}. */
    private static final String ONLY_WHEN = "x-only-when";

    /** Which kind of person is meant. */
    private static final String PERSON_OF = "x-person-of";

    /** Which event of the command's own card names what is meant. */
    private static final String NAMED_BY = "x-named-by";

    /** Which event of the command's own card lets that go again. */
    private static final String LET_GO_BY = "x-let-go-by";

    /** Anything but what {@link NotBlank} calls blank: controls and the space. */
    private static final String SOME_TEXT = "[^\\u0000-\\u0020]";

    private RecordForm() {}

    static void complete(Class<?> record, Schema<?> schema) {
        int place = 0;
        for (var component : record.getRecordComponents()) {
            place++;
            Schema<?> property = schema.getProperties().get(component.getName());
            if (property == null) continue;
            property.addExtension(ORDER, place);
            if (inThisCentury(record, component)) {
                property.addExtension("x-minimum", ThisCentury.FIRST + "-01-01");
                property.addExtension("x-maximum", ThisCentury.LAST + "-12-31");
            }
            complete(component.getAnnotatedType(), property, madeIfLeftOut(component) ? IDENTIFIES : REFERS_TO);
            annotate(field(record, component.getName()), property);
        }
    }

    private static void annotate(Field field, Schema<?> schema) {
        var when = field.getAnnotation(OnlyWhen.class);
        if (when != null) schema.addExtension(ONLY_WHEN, when.field() + "=" + String.join(",", when.is()));
        var whom = field.getAnnotation(PersonOf.class);
        if (whom != null)
            schema.addExtension(
                    PERSON_OF, Arrays.stream(whom.value()).map(Enum::name).collect(Collectors.joining(",")));
        var own = field.getAnnotation(OfCard.class);
        if (own == null) return;
        schema.addExtension(NAMED_BY, EventTypes.of(own.named()).name());
        schema.addExtension(LET_GO_BY, EventTypes.of(own.letGo()).name());
    }

    private static void complete(AnnotatedType type, Schema<?> schema, String relation) {
        if (schema.getPattern() != null && !schema.getPattern().startsWith("^")) {
            // A pattern of JSON Schema looks for a place in the text; ours are about the whole.
            schema.setPattern("^(?:" + schema.getPattern() + ")$");
        }
        if (type.isAnnotationPresent(NotBlank.class)) {
            schema.setMinLength(Math.max(1, orNone(schema.getMinLength())));
            if (schema.getEnum() == null) schema.setPattern(withSomeText(schema.getPattern()));
        }
        if (orNone(schema.getMinLength()) == 0) schema.setMinLength(null);
        if (type.isAnnotationPresent(NotEmpty.class)) schema.setMinItems(Math.max(1, orNone(schema.getMinItems())));
        if (orNone(schema.getMinItems()) == 0) schema.setMinItems(null);
        if (type instanceof AnnotatedParameterizedType list && schema.getItems() != null) {
            complete(list.getAnnotatedActualTypeArguments()[0], schema.getItems(), relation);
        } else if (type.getType() instanceof Class<?> meant) identify(meant, schema, relation);
    }

    private static String withSomeText(@Nullable String pattern) {
        if (pattern == null) return SOME_TEXT;
        return pattern.contains(SOME_TEXT) ? pattern : "^(?=[\\s\\S]*" + SOME_TEXT + ")" + pattern.substring(1);
    }

    private static void identify(Class<?> meant, Schema<?> schema, String relation) {
        if (meant == OrganisationId.class) schema.setPattern("^" + OrganisationId.FORM + "$");
        if (meant != OrganisationId.class && !Id.class.isAssignableFrom(meant)) return;
        var kind = meant.getSimpleName().replaceFirst("Id$", "");
        schema.addExtension(relation, kind.toLowerCase(Locale.ROOT));
    }

    private static int orNone(@Nullable Integer limit) {
        return limit == null ? 0 : limit;
    }

    private static boolean madeIfLeftOut(RecordComponent component) {
        var said = component.getAccessor().getAnnotation(io.swagger.v3.oas.annotations.media.Schema.class);
        return said != null && said.requiredMode() == RequiredMode.NOT_REQUIRED;
    }

    private static boolean inThisCentury(Class<?> record, RecordComponent component) {
        var field = field(record, component.getName());
        return field.isAnnotationPresent(ThisCentury.class)
                && field.getType().getName().startsWith("java.time.");
    }

    private static Field field(Class<?> record, String name) {
        return Arrays.stream(record.getDeclaredFields())
                .filter(field -> field.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
