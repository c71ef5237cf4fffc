package org.chancery.annotation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.chancery.text.Sketch;
import org.chancery.text.Token;
import org.junit.jupiter.api.Test;

class StrandedSubjectsTest {
  @Test
  void nounBetweenTwoClausesIsTheSubjectOfTheSecond() {
    assertEquals(
        "nsubj of Cordia",
        tie(
            "Tamsin",
            "Orlan/NNP/2/nsubj flew/VBD/0/root to/IN/4/case Velden/NNP/2/obl and/CC/6/cc"
                + " Tamsin/NNP/1/conj was/VBD/9/cop in/IN/9/case Cordia/NNP/2/conj"));
  }

  @Test
  void secondObjectBeforeAVerbThatSharesItsSubjectStaysAnObject() {
    assertEquals(
        "conj of Tamsin",
        tie(
            "Pell",
            "Orlan/NNP/2/nsubj met/VBD/0/root Tamsin/NNP/2/obj and/CC/5/cc Pell/NNP/3/conj"
                + " and/CC/7/cc left/VBD/2/conj"));
  }

  @Test
  void lastObjectBeforeAVerbInAListStaysAnObject() {
    assertEquals(
        "conj of Tamsin",
        tie(
            "Pell",
            "Orlan/NNP/2/nsubj met/VBD/0/root Tamsin/NNP/2/obj and/CC/5/cc Pell/NNP/3/conj"
                + " ,/,/7/punct signed/VBD/2/conj the/DT/9/det pact/NN/7/obj"));
  }

  /** Where the word hangs once subjects are settled. */
  private static String tie(String form, String words) {
    List<Token> settled = StrandedSubjects.settle(Sketch.sentence(words).tokens());
    Token token = settled.stream().filter(t -> t.form().equals(form)).findFirst().orElseThrow();
    return token.relation() + " of " + settled.get(token.head());
  }
}
