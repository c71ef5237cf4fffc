package org.chancery.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.chancery.annotation.ConlluReader;
import org.junit.jupiter.api.Test;

class ParseScoreTest {
  private static final String GOLD =
      """
      1	The	the	DET	DT	_	2	det	_	_
      2	envoy	envoy	NOUN	NN	_	3	nsubj:pass	_	_
      3	left	leave	VERB	VBD	_	0	root	_	_
      4	early	_	ADV	RB	_	3	advmod	_	_
      """;
  private static final String FOUND =
      """
      1	The	The	DET	DT	_	3	det	_	_
      2	envoy	envoy	PROPN	NN	_	3	nsubj	_	_
      3	left	leave	VERB	VBD	_	0	root	_	_
      4	early	early	ADV	RB	_	3	obl	_	_
      """;
  private static final ParseScore SCORE = ParseScore.of(read(GOLD), read(FOUND));

  private static List<org.chancery.text.Sentence> read(String conllu) {
    return GoldTreebank.of(ConlluReader.read("test", conllu)).sentences();
  }

  private static double f1(ParseMeasure measure) {
    return SCORE.measures().get(measure).f1();
  }

  @Test
  void wrongHeadCostsAttachment() {
    assertEquals(3 / 4.0, f1(ParseMeasure.UAS));
  }

  @Test
  void wrongLabelCostsLabelledAttachmentButSubtypesDoNot() {
    assertEquals(2 / 4.0, f1(ParseMeasure.LAS));
  }

  @Test
  void functionWordsDoNotCountInClas() {
    assertEquals(2 / 3.0, f1(ParseMeasure.CLAS));
  }

  @Test
  void lemmaCountsInAnyCaseAndOpenLemmaIsRight() {
    assertEquals(1, f1(ParseMeasure.LEMMA));
  }

  @Test
  void wordCutApartIsNotMatched() {
    String cut =
        """
        1	The	the	DET	DT	_	2	det	_	_
        2	en	en	NOUN	NN	_	4	nsubj	_	SpaceAfter=No
        3	voy	voy	NOUN	NN	_	2	flat	_	_
        4	left	leave	VERB	VBD	_	0	root	_	_
        5	early	early	ADV	RB	_	4	advmod	_	_
        """;
    Tally heads = ParseScore.of(read(GOLD), read(cut)).measures().get(ParseMeasure.UAS);
    assertEquals(Tally.of(2, 4, 5), heads);
  }
}
