package org.planledger.command.web;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import io.swagger.v3.oas.models.media.Discriminator;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;
import org.planledger.command.decision.ThisCentury;
import org.planledger.events.plan.DueRule;

/** The rules by which an item can be due, as closed forms of which one fits: the generator would make an open one of them. */
final class DueRuleForm {
    /** What the choice is called. */
    static final String NAME = "DueRule";

    private static final String RULE = "rule";

    private DueRuleForm() {}

    static Map<String, Schema<?>> schemas() {
        var schemas = new LinkedHashMap<String, Schema<?>>();
        var choice = new Schema<>().description("When it is to be carried out");
        var discriminator = new Discriminator().propertyName(RULE);
        for (var rule :
                requireNonNull(DueRule.class.getAnnotation(JsonSubTypes.class)).value()) {
            var name = rule.value().getSimpleName();
            schemas.put(name, form(rule));
            choice.addOneOfItem(new Schema<>().$ref("#/components/schemas/" + name));
            discriminator.mapping(rule.name(), "#/components/schemas/" + name);
        }
        schemas.put(NAME, choice.discriminator(discriminator));
        return schemas;
    }

    private static Schema<?> form(JsonSubTypes.Type rule) {
        var word = of("string");
        word.setConst(rule.name());
        var form = of("object").addProperty(RULE, word).addRequiredItem(RULE);
        for (var component : rule.value().getRecordComponents()) {
            var field = field(component);
            form.addProperty(component.getName(), field);
            if (!field.getTypes().contains("null")) form.addRequiredItem(component.getName());
        }
        return form.additionalProperties(false);
    }

    private static Schema<?> field(RecordComponent component) {
        return switch (component.getName()) {
            case "month" -> number(12).description("Month of the plan's year");
            case "everyDays" -> {
                var rhythm = number(366).description("The rhythm agreed, in days; none while none is agreed");
                rhythm.addType("null");
                yield rhythm;
            }
            case "date" -> {
                var day = of("string").format("date").description("The day");
                day.addExtension("x-minimum", ThisCentury.FIRST + "-01-01");
                day.addExtension("x-maximum", ThisCentury.LAST + "-12-31");
                yield day;
            }
            default -> throw new IllegalStateException("no form for " + component);
        };
    }

    private static Schema<?> number(int most) {
        return of("integer").minimum(java.math.BigDecimal.ONE).maximum(java.math.BigDecimal.valueOf(most));
    }

    private static Schema<?> of(String type) {
        var schema = new Schema<>().type(type);
        schema.addType(type);
        return schema;
    }
}
