package org.planledger.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Classes that share a stack can be told apart by their items. */
class OwnItemsTest {
    @Test
    void anItemThatTwoClassesWantIsRefused() {
        assertThatThrownBy(() -> OwnItems.owners(
                        OwnItems.own(ReadmeTest.class, "1.1", "5.3"), OwnItems.own(RebuildTest.class, "5.3")))
                .hasMessageContainingAll("5.3", "ReadmeTest", "RebuildTest");
    }

    /** The session is text: what it works on is known only from reading it. */
    @Test
    void theSessionOfTheReadmeWorksOnItsOwnItems() throws IOException {
        var named = new TreeSet<String>();
        var items = Pattern.compile("item (\\d\\.\\d)").matcher(ReadmeTest.session());
        while (items.find()) named.add(items.group(1));
        assertThat(named)
                .hasSize(4)
                .allSatisfy(
                        key -> assertThat(OwnItems.OF_SERVICES.get(key)).as(key).isEqualTo(ReadmeTest.class));
    }
}
