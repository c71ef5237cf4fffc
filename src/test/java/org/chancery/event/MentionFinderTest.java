package org.chancery.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.chancery.entity.Entity;
import org.chancery.entity.EntityKind;
import org.chancery.entity.Mention;
import org.chancery.entity.Mentions;
import org.chancery.entity.Resolution;
import org.chancery.text.Sentence;
import org.junit.jupiter.api.Test;

class MentionFinderTest {
  private static final Sentence THEY_MET =
      Trees.of(
          """
          They they PRP 2 nsubj
          met  meet VBD 0 root
          """);

  private static Mention they(String name) {
    Entity entity = new Entity(name, name, EntityKind.PERSON, "", "");
    return new Mention(
        0, 0, THEY_MET.token(0).span(), Mention.Form.PRONOUN, new Resolution.Resolved(entity));
  }

  @Test
  void theyAreAllOfThem() {
    List<Mention> both = List.of(they("Orlan"), they("Tamsin"));
    MentionFinder finder = new MentionFinder(THEY_MET, new Mentions(both));
    assertEquals(both, finder.meantBy(THEY_MET.token(0)));
  }
}
