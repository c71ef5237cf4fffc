package org.chancery.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.chancery.InputException;
import org.chancery.OddText;

class HostileTableTest {
  @Property
  void anyLineIsARowOrIsRefusedWithItsPlace(@ForAll("texts") String line) throws IOException {
    String file = "id\tname\n" + line;
    try {
      Table table = Table.read("odd.tsv", new BufferedReader(new StringReader(file)), "id name");
      assertTrue(table.rows().size() <= line.lines().count() + 1);
    } catch (InputException refusal) {
      assertTrue(refusal.getMessage().startsWith("odd.tsv:"), refusal.getMessage());
    }
  }

  @Property
  void spellingOfASpellingIsTheSame(@ForAll("texts") String name) {
    assertEquals(Spelling.key(name), Spelling.key(Spelling.key(name)));
  }

  @Provide
  Arbitrary<String> texts() {
    return OddText.text();
  }
}
