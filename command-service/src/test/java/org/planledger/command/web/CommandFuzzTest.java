package org.planledger.command.web;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.planledger.command.Catalogue;
import org.planledger.command.decision.Command;
import org.planledger.command.decision.CommandName;

/** As {@link ParserPropertyTest}, led by what has been reached in the code so far. An input is a command's name, a line's end and a body. */
class CommandFuzzTest {
    private static final Map<String, Class<? extends Command>> COMMANDS = Catalogue.commands().stream()
            .collect(Collectors.toMap(
                    type -> type.getAnnotation(CommandName.class).value(), Function.identity()));

    @FuzzTest(maxDuration = "5m")
    void isACommandOrIsRefused(byte[] input) {
        int end = 0;
        while (end < input.length && input[end] != '\n') end++;
        var type = COMMANDS.get(new String(input, 0, end, StandardCharsets.UTF_8));
        if (type == null) return;
        CommandReading.check(type, Arrays.copyOfRange(input, Math.min(end + 1, input.length), input.length));
    }
}
