package org.planledger.web.form;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.planledger.web.signin.Role;
import org.planledger.web.wire.Commands.Done;

/**
 * What a person fills in to give one command. A bean of this type is all that another form needs: its page is
 * {@code /forms/<command>}, its texts are the messages {@code form.<command>.*} and {@code field.*}.
 */
public interface Form {
    /** Those who record things. */
    Set<Role> RECORDING = Set.of(Role.STAFF, Role.HEAD);

    /** Those who confirm. */
    Set<Role> CONFIRMING = Set.of(Role.HEAD);

    /** The command's name in its address. */
    String command();

    /** Who may give it. */
    default Set<Role> roles() {
        return RECORDING;
    }

    /** The register whose words its fields are called by; empty if only those that all forms share. */
    default String register() {
        return "";
    }

    /** Its fields, from top to bottom. */
    List<Field> fields(Values values);

    /** What it is about; null when it begins something new. */
    default @Nullable Subject subject(Values values) {
        return null;
    }

    /** What is to be looked at first, below the message {@code form.<command>.ahead}. */
    default List<Ahead> ahead(Values values) {
        return List.of();
    }

    /** Fills in what can be known when the form is opened. */
    default void start(Values values) {}

    /** What a field is called when no message can say it, as a question that somebody else wrote. */
    default @Nullable String label(Field field, Values values) {
        return null;
    }

    /** The command's body; what the fields' names already say needs no word here. */
    default Map<String, Object> body(Map<String, Object> read, Values values) {
        return read;
    }

    /** Where to go after saving. */
    String next(Values values, Done done);

    /** What the sentence about its success names. */
    default List<Object> told(Values values) {
        return List.of();
    }

    /** Whether the views of the caller's organisation show it; what they never show must not be waited for. */
    default boolean seenInViews() {
        return true;
    }

    /** Whether whoever sends it is signed out by it. */
    default boolean endsSession() {
        return false;
    }

    /** How to take it back; null when it cannot be. */
    default @Nullable Undo undo(Values values) {
        return null;
    }

    /**
     * A compensating command.
     *
     * @param command its name
     * @param field the field that holds the id of what is taken back
     * @param id that id
     */
    record Undo(String command, String field, String id) implements java.io.Serializable {}
}
