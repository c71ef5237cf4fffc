package org.chancery.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.Optional;
import org.chancery.InputException;
import org.junit.jupiter.api.Test;

class RankTest {
  @Test
  void tablesWriteRanksInLowerCase() {
    assertEquals(Optional.of(Rank.FOREIGN_AFFAIRS), Rank.of("foreign-affairs"));
    assertEquals("head-of-state", Rank.HEAD_OF_STATE.label());
  }

  @Test
  void headsAreCounterpartsWhateverTheirRank() {
    Role president = new Role("president", Rank.HEAD_OF_STATE);
    Role premier = new Role("prime-minister", Rank.HEAD_OF_GOVERNMENT);
    assertTrue(president.isCounterpartOf(premier));
  }

  @Test
  void rankThatIsNotKnownIsRefused() throws IOException {
    String table = "id\trank\twords\npresident\thead-of-sate\tpresident\n";
    Table roles =
        Table.read("roles.tsv", new BufferedReader(new StringReader(table)), "id rank words");
    InputException refused = assertThrows(InputException.class, () -> new Roles(roles));
    assertTrue(refused.getMessage().contains("roles.tsv:2: no rank head-of-sate"));
  }
}
