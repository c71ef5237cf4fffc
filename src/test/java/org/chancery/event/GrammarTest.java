package org.chancery.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.text.Sentence;
import org.junit.jupiter.api.Test;

class GrammarTest {
  @Test
  void whoIsInAPlaceIsSubjectAndThePlaceAnArgument() {
    assertEquals(
        Set.of("subject Orlan", "in Cordia"),
        arguments(
            "was",
            """
            Orlan  Orlan  NNP 4 nsubj
            was    be     AUX 4 cop
            in     in     IN  4 case
            Cordia Cordia NNP 0 root
            """));
  }

  @Test
  void nounFarBehindItsVerbIsItsObject() {
    assertEquals(
        Set.of("subject Orlan", "object plan", "for time"),
        arguments(
            "outlined",
            """
            Orlan    Orlan   NNP 2 nsubj
            outlined outline VBD 0 root
            for      for     IN  4 case
            time     time    NN  2 obl
            a        a       DT  6 det
            plan     plan    NN  2 obl
            """));
  }

  @Test
  void whoMadeWhatIsRejectedOwnsIt() {
    assertEquals(
        Set.of("object plan", "owner Arvania", "subject Cordia"),
        arguments(
            "rejected",
            """
            plan     plan    NN  6 nsubj:pass
            proposed propose VBN 1 acl
            by       by      IN  4 case
            Arvania  Arvania NNP 2 obl
            was      be      AUX 6 aux:pass
            rejected reject  VBN 0 root
            by       by      IN  8 case
            Cordia   Cordia  NNP 6 obl
            """));
  }

  @Test
  void verbalNounHasTheSlotsOfANoun() {
    assertEquals(
        Set.of("between Arvania", "between Cordia"),
        arguments(
            "Fighting",
            """
            Fighting fight    VBG 6 nsubj
            between  between  IN  3 case
            Arvania  Arvania  NNP 1 nmod
            and      and      CC  5 cc
            Cordia   Cordia   NNP 3 conj
            went     go       VBD 0 root
            on       on       RP  6 compound:prt
            """));
  }

  @Test
  void passiveVoiceSwapsSubjectAndObject() {
    assertEquals(
        Set.of("object Cordia", "subject Arvania"),
        arguments(
            "visited",
            """
            Cordia  Cordia  NNP 3 nsubj:pass
            was     be      AUX 3 aux:pass
            visited visit   VBN 0 root
            by      by      IN  5 case
            Arvania Arvania NNP 3 obl
            """));
  }

  @Test
  void subjectOfAnInfinitiveIsTheSubjectOfTheVerbThatControlsIt() {
    assertEquals(
        Set.of("subject Orlan", "object Cordia"),
        arguments(
            "visit",
            """
            Orlan  Orlan  NNP 2 nsubj
            agreed agree  VBD 0 root
            to     to     TO  4 mark
            visit  visit  VB  2 xcomp
            Cordia Cordia NNP 4 obj
            """));
  }

  @Test
  void subjectOfAnInfinitiveIsTheObjectOfTheVerbThatUrges() {
    assertEquals(
        Set.of("subject Cordia"),
        arguments(
            "withdraw",
            """
            Orlan    Orlan    NNP 2 nsubj
            urged    urge     VBD 0 root
            Cordia   Cordia   NNP 2 obj
            to       to       TO  5 mark
            withdraw withdraw VB  2 xcomp
            """));
  }

  @Test
  void whoThreatensToActIsTheSubjectOfTheAct() {
    assertEquals(
        Set.of("subject Orlan", "object Belmora"),
        arguments(
            "bomb",
            """
            Orlan      Orlan    NNP 2 nsubj
            threatened threaten VBD 0 root
            Cordia     Cordia   NNP 2 obj
            to         to       TO  5 mark
            bomb       bomb     VB  2 xcomp
            Belmora    Belmora  NNP 5 obj
            """));
  }

  @Test
  void joinedVerbsShareTheirSubject() {
    assertEquals(
        Set.of("subject Orlan", "object Tamsin"),
        arguments(
            "met",
            """
            Orlan   Orlan   NNP 2 nsubj
            arrived arrive  VBD 0 root
            and     and     CC  4 cc
            met     meet    VBD 2 conj
            Tamsin  Tamsin  NNP 4 obj
            """));
  }

  @Test
  void joinedSubjectsCountEach() {
    assertEquals(
        Set.of("subject Arvania", "subject Belmora"),
        arguments(
            "met",
            """
            Arvania Arvania NNP 4 nsubj
            and     and     CC  3 cc
            Belmora Belmora NNP 1 conj
            met     meet    VBD 0 root
            """));
  }

  @Test
  void relativePronounStandsForItsAntecedent() {
    assertEquals(
        Set.of("subject Orlan", "object Cordia"),
        arguments(
            "attacked",
            """
            Orlan    Orlan  NNP 5 nsubj
            who      who    WP  3 nsubj
            attacked attack VBD 1 acl:relcl
            Cordia   Cordia NNP 3 obj
            left     leave  VBD 0 root
            """));
  }

  @Test
  void objectOfARelativeClauseIsItsAntecedent() {
    assertEquals(
        Set.of("subject Orlan", "object plan"),
        arguments(
            "rejected",
            """
            plan     plan   NN  0 root
            that     that   WDT 4 obj
            Orlan    Orlan  NNP 4 nsubj
            rejected reject VBD 1 acl:relcl
            """));
  }

  @Test
  void participleAfterANounIsPassive() {
    assertEquals(
        Set.of("object sanctions", "subject Arvania", "on Cordia"),
        arguments(
            "imposed",
            """
            sanctions sanction NNS 0 root
            imposed   impose   VBN 1 acl
            on        on       IN  4 case
            Cordia    Cordia   NNP 2 obl
            by        by       IN  6 case
            Arvania   Arvania  NNP 2 obl
            """));
  }

  @Test
  void nounTakesItsArgumentsFromPossessorAndPrepositions() {
    assertEquals(
        Set.of("subject Arvania", "to Cordia", "subject Orlan"),
        arguments(
            "visit",
            """
            Arvania Arvania NNP 3 nmod:poss
            's      's      POS 1 case
            visit   visit   NN  0 root
            to      to      IN  5 case
            Cordia  Cordia  NNP 3 nmod
            by      by      IN  7 case
            Orlan   Orlan   NNP 3 nmod
            """));
  }

  @Test
  void whoHoldsTalksTakesPartInThem() {
    assertEquals(
        Set.of("holder Orlan", "with Tamsin"),
        arguments(
            "talks",
            """
            Orlan  Orlan  NNP 2 nsubj
            held   hold   VBD 0 root
            talks  talk   NNS 2 obj
            with   with   IN  5 case
            Tamsin Tamsin NNP 2 obl
            """));
  }

  @Test
  void partiesOfATalkBetweenThemCountEach() {
    assertEquals(
        Set.of("between Arvania", "between Belmora"),
        arguments(
            "Talks",
            """
            Talks   talk    NNS 6 nsubj
            between between IN  3 case
            Arvania Arvania NNP 1 nmod
            and     and     CC  5 cc
            Belmora Belmora NNP 3 conj
            began   begin   VBD 0 root
            """));
  }

  @Test
  void whoComesAlongIsASubjectToo() {
    assertEquals(
        Set.of("subject Orlan", "subject Tamsin"),
        arguments(
            "arrived",
            """
            Orlan   Orlan  NNP 2 nsubj
            arrived arrive VBD 0 root
            along   along  IN  5 case
            with    with   IN  3 fixed
            Tamsin  Tamsin NNP 2 obl
            """));
  }

  private static Set<String> arguments(String predicate, String tree) {
    Sentence sentence = Trees.of(tree);
    return sentence.tokens().stream()
        .filter(token -> token.form().equals(predicate))
        .flatMap(token -> new Grammar(sentence).arguments(token).stream())
        .map(argument -> argument.slot() + " " + argument.token())
        .collect(Collectors.toSet());
  }
}
