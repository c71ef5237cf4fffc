package org.chancery.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chancery.InputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvaluationTest {
  private static final Path FILES = Path.of("src/test/resources/evaluation");

  private static Evaluation small() {
    List<Gold> golds = GoldReader.read(FILES.resolve("small-gold.jsonl"));
    return Evaluation.of(
        golds, PredictionReader.read(FILES.resolve("small-predictions.jsonl"), golds));
  }

  @Test
  void figuresAreThoseOfTheReferenceScorer() throws IOException {
    JsonNode expected = new JsonMapper().readTree(FILES.resolve("small-figures.json").toFile());
    assertEquals(expected, new JsonMapper().readTree(new Report(small()).json()));
  }

  @Test
  void theFirstMistakeIsTheFirstPairMissed() {
    assertEquals(
        "MISSED envoy[0] Visit(Ilse Marén, Cordia) <travel>  |  🕊 Foreign Minister Ilse Marén of"
            + " Arvania will travel to Belmora and Cordia next week.",
        new Report(small()).mistakes(1).get(0));
  }

  @Test
  void theSameDocumentsGiveTheSameIntervals() {
    assertEquals(new Report(small()).summary(), new Report(small()).summary());
  }

  @Test
  void intervalOfDocumentsThatAreAllAlikeIsAPoint() {
    Score score = small().documents().get(0);
    Bootstrap bootstrap = new Bootstrap(List.of(score, score, score));
    double f1 = score.triple().f1();
    assertEquals(new Interval(f1, f1), bootstrap.interval(sample -> sample.triple().f1()));
  }

  @Test
  void documentThatStandsTwiceInGoldIsRefusedWithItsLine(@TempDir Path folder) throws IOException {
    String line = Files.readString(FILES.resolve("small-gold.jsonl")).lines().toList().get(0);
    Path file = Files.write(folder.resolve("gold.jsonl"), List.of(line, line));
    String message = assertThrows(InputException.class, () -> GoldReader.read(file)).getMessage();
    assertTrue(message.contains("gold.jsonl:2: found \"id\": \"envoy\" again"), message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0, \"end\": 9999 | \"E1\" | prediction:1: found [0, 9999], expected start and end",
        "0, \"end\": 5    | 7      | prediction:1: found 7 where \"agents\": a list of texts is"
      })
  void faultyPredictionIsRefusedWithItsLine(String trigger, String agent, String words) {
    List<Gold> golds = GoldReader.read(FILES.resolve("small-gold.jsonl"));
    String line =
        """
        {"id":"envoy","entities":[],"events":[{"type":"Visit","status":"planned",\
        "trigger":{"start":%s},"agents":[%s]}]}"""
            .formatted(trigger, agent);
    String message =
        assertThrows(InputException.class, () -> PredictionReader.read(List.of(line), golds))
            .getMessage();
    assertTrue(message.startsWith(words), message);
  }

  @Test
  void unknownParticipantInGoldIsRefusedWithItsLine(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("gold.jsonl");
    Files.writeString(
        file,
        """

        {"id":"a","date":"2024-06-07","text":"Arvania left.","sentences":[[0,13]],"entities":[],\
        "events":[{"sentence":0,"type":"Withdrawal","trigger":"left","status":"completed",\
        "agents":["E1"],"recipients":[],"places":[],"time":null}]}
        """);
    String message = assertThrows(InputException.class, () -> GoldReader.read(file)).getMessage();
    assertTrue(
        message.contains("gold.jsonl:2: found \"E1\" in \"agents\", expected the id of an entity"),
        message);
  }
}
