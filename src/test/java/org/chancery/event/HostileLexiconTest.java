package org.chancery.event;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.chancery.InputException;
import org.chancery.OddText;

class HostileLexiconTest {
  @Property
  void anyFileIsReadOrRefusedWithItsPlace(@ForAll("files") String file) {
    try {
      new LexiconFile("odd.yaml", EventTypes.standard()).read(new StringReader(file));
    } catch (InputException refusal) {
      assertTrue(refusal.getMessage().startsWith("odd.yaml"), refusal.getMessage());
    }
  }

  @Provide
  Arbitrary<String> files() {
    Arbitrary<String> yaml =
        Arbitraries.of(
            "- id: a\n",
            "  type: Visit\n",
            "  verbs: [go to]\n",
            "  verbs: {}\n",
            "  roles: {subject: agent}\n",
            "  roles: []\n",
            "  examples:\n",
            "    - {text: a, agent: b}\n",
            "  never: [x]\n",
            "&a [*a]",
            "? ",
            "!!java.net.URL [x]\n",
            "---\n",
            "- - -",
            "{");
    return Arbitraries.oneOf(yaml, yaml, OddText.text())
        .list()
        .ofMaxSize(12)
        .map(parts -> String.join("", parts));
  }
}
