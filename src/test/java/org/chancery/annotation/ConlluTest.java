package org.chancery.annotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.chancery.InputException;
import org.chancery.text.Name;
import org.chancery.text.NameKind;
import org.chancery.text.Sentence;
import org.junit.jupiter.api.Test;

class ConlluTest {
  private static final String GIVEN =
      """
      # text = They don't visit Arvania.
      1	They	they	PRON	PRP	_	4	nsubj	_	_
      2-3	don't	_	_	_	_	_	_	_	_
      2	do	do	AUX	VBP	_	4	aux	_	_
      3	n't	not	PART	RB	_	4	advmod	_	_
      4	visit	visit	VERB	VB	_	0	root	_	_
      5	Arvania	Arvania	PROPN	NNP	_	4	obj	_	SpaceAfter=No
      5.1	_	_	_	_	_	_	_	_	_
      6	.	.	PUNCT	.	_	4	punct	_	_

      """;

  private static ConlluSentence given() {
    return ConlluReader.read("given.conllu", GIVEN).get(0);
  }

  @Test
  void sentenceIsWrittenAsItWasRead() {
    assertEquals(GIVEN, given().toString());
  }

  @Test
  void textIsJoinedAsTheFileSays() {
    assertEquals("They don't visit Arvania.", given().text());
  }

  @Test
  void fillingKeepsRangesAndEmptyNodes() {
    assertEquals(GIVEN, Conllu.fill(given(), given().annotated(0, 0)).toString());
  }

  @Test
  void namesStandInMisc() {
    Sentence plain = given().annotated(0, 0);
    List<Name> names = List.of(new Name(NameKind.PLACE, 4, 4));
    Sentence named = new Sentence(0, plain.span(), plain.tokens(), names, List.of());
    String written = Conllu.of("They don't visit Arvania.", named).toString();
    assertTrue(written.contains("\t4\tobj\t_\tNER=B-LOC|SpaceAfter=No\n"), written);
  }

  @Test
  void lineWithTooFewColumnsIsNamed() {
    InputException failure =
        assertThrows(InputException.class, () -> ConlluReader.read("a.conllu", "# text\n1\tThey"));
    assertEquals(
        "a.conllu:2: found 2 columns in \"1\tThey\"; expected CoNLL-U's ten, with tabs between them",
        failure.getMessage());
  }

  @Test
  void treeIsDrawnBelowItsRoot() {
    assertEquals(
        """
        visit  VERB  root
        ├─ They  PRON  nsubj
        ├─ do  AUX  aux
        ├─ n't  PART  advmod
        ├─ Arvania  PROPN  obj
        └─ .  PUNCT  punct
        """,
        TreeDrawing.of(given().annotated(0, 0)));
  }
}
