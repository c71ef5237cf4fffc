package org.chancery.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.article.Article;
import org.chancery.entity.Entity;
import org.chancery.entity.EntityKind;
import org.chancery.entity.Mentions;
import org.chancery.text.AnnotatedText;
import org.chancery.text.Sentence;
import org.chancery.text.Span;
import org.chancery.time.TimeInterval;
import org.junit.jupiter.api.Test;

class AntecedentsTest {
  private static final Entity ARVANIA = new Entity("arvania", "Arvania", EntityKind.STATE, "", "");
  private static final Entity BELMORA = new Entity("belmora", "Belmora", EntityKind.STATE, "", "");
  private static final Entity CORDIA = new Entity("cordia", "Cordia", EntityKind.STATE, "", "");

  private static final String TEXT = "Arvania attacked Belmora";
  private static final Sentence EARLIER =
      Trees.of(
          """
          Arvania  Arvania NNP 2 nsubj
          attacked attack  VBD 0 root
          Belmora  Belmora NNP 2 obj
          """);
  private static final DiplomaticEvent ATTACK =
      event(0, Map.of(Role.AGENT, List.of(ARVANIA), Role.RECIPIENT, List.of(BELMORA)));

  private static Sentence attack(String determiner) {
    return Trees.of(
        """
        %s     %s     DT  2 det
        attack attack NN  3 nsubj
        failed fail   VBD 0 root
        """
            .formatted(determiner, determiner));
  }

  private static DiplomaticEvent event(int sentence, Map<Role, List<Entity>> participants) {
    return event(sentence, participants, Optional.empty());
  }

  private static DiplomaticEvent event(
      int sentence, Map<Role, List<Entity>> participants, Optional<TimeInterval> time) {
    return new DiplomaticEvent(
        "Attack",
        sentence,
        new Span(0, TEXT.length()),
        new Span(8, 16),
        Status.COMPLETED,
        participants,
        Map.of(),
        time,
        Optional.empty(),
        Optional.empty(),
        1,
        List.of("test"));
  }

  private static DiplomaticEvent completed(
      String determiner, Map<Role, List<Entity>> participants) {
    return completed(ATTACK, attack(determiner), participants);
  }

  private static DiplomaticEvent completed(
      DiplomaticEvent earlier, Sentence later, Map<Role, List<Entity>> participants) {
    Reading reading =
        new Reading(
            Article.of("example", LocalDate.of(2024, 6, 7), TEXT),
            new AnnotatedText(TEXT, List.of(EARLIER, later)),
            new Mentions(List.of()),
            List.of());
    return new Antecedents(reading, List.of(earlier))
        .completed(event(1, participants), later.token(1));
  }

  @Test
  void theAttackIsByWhomAndOnWhomTheArticleSaidBefore() {
    assertEquals(ATTACK.participants(), completed("the", Map.of()).participants());
  }

  @Test
  void wordOfTheEarlierEventIsTold() {
    assertEquals(List.of("test", "antecedent:attacked"), completed("this", Map.of()).evidence());
  }

  @Test
  void anAttackIsAnother() {
    assertEquals(Map.of(), completed("an", Map.of()).participants());
  }

  @Test
  void theirAttackIsTheirs() {
    Sentence theirs =
        Trees.of(
            """
            their  their  PRP$ 2 nmod:poss
            attack attack NN   3 nsubj
            failed fail   VBD  0 root
            """);
    assertFalse(Antecedents.isTakingUp(theirs, theirs.token(1)));
  }

  @Test
  void attackByOthersIsAnother() {
    Map<Role, List<Entity>> others = Map.of(Role.AGENT, List.of(CORDIA));
    assertEquals(others, completed("the", others).participants());
  }

  @Test
  void whoIsAttackedDoesNotAttackHimself() {
    Map<Role, List<Entity>> own = Map.of(Role.RECIPIENT, List.of(ARVANIA, BELMORA));
    assertEquals(own, completed("the", own).participants());
  }

  @Test
  void theWarIsThatOfAllWhoFight() {
    DiplomaticEvent fighting =
        event(
            0,
            Map.of(
                Role.AGENT, List.of(ARVANIA, BELMORA), Role.RECIPIENT, List.of(ARVANIA, BELMORA)));
    Sentence war =
        Trees.of(
            """
            the  the  DT  2 det
            war  war  NN  3 nsubj
            goes go   VBZ 0 root
            """);
    assertEquals(
        fighting.participants(),
        completed(fighting, war, Map.of(Role.AGENT, List.of(BELMORA))).participants());
    assertEquals(
        List.of(BELMORA),
        completed(fighting, attack("the"), Map.of(Role.AGENT, List.of(BELMORA))).in(Role.AGENT));
  }

  @Test
  void whatTheArticleOnlyLooksBackOnIsNotTakenUp() {
    DiplomaticEvent longAgo =
        event(0, ATTACK.participants(), Optional.of(TimeInterval.ofYear(2001)));
    assertEquals(Map.of(), completed(longAgo, attack("the"), Map.of()).participants());
  }

  @Test
  void nameOfAWarTakesUpNothing() {
    Sentence named =
        Trees.of(
            """
            the    the    DT  3 det
            Cordia Cordia NNP 3 compound
            War    war    NNP 4 nsubj
            ended  end    VBD 0 root
            """);
    assertFalse(Antecedents.isTakingUp(named, named.token(2)));
  }
}
