package org.chancery.event;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.chancery.entity.Entity;
import org.chancery.entity.EntityKind;
import org.chancery.entity.Mention;
import org.chancery.entity.Resolution;
import org.chancery.text.Sentence;
import org.chancery.text.Span;
import org.junit.jupiter.api.Test;

/**
 * The features of roles and casts are those that the weights are fitted on: of the same sentence,
 * {@code training/test_features.py} expects of the Python code what is expected here.
 */
class FeaturesTest {
  private static final JsonNode EXPECTED = read();
  private static final Sentence SENTENCE =
      Trees.of(
          elements(EXPECTED.get("tree")).map(JsonNode::asText).reduce("", (a, b) -> a + b + "\n"));

  private static JsonNode read() {
    try (InputStream file = FeaturesTest.class.getResourceAsStream("features.json")) {
      return new ObjectMapper().readTree(file);
    } catch (IOException unreadable) {
      throw new AssertionError(unreadable);
    }
  }

  @Test
  void featuresOfRolesAreThoseFittedOn() {
    List<Opinion> opinions = mentions().map(FeaturesTest::opinion).toList();
    for (JsonNode each : EXPECTED.get("cases")) {
      EventType type = EventTypes.standard().of(each.get("type").asText());
      for (int i = 0; i < opinions.size(); i++) {
        assertEquals(
            numbers(each.get("roles").get(i)),
            rounded(RoleModel.features(type, opinions.get(i), opinions)));
      }
    }
  }

  @Test
  void featuresOfCastsAreThoseFittedOn() {
    List<JsonNode> members = mentions().filter(mention -> mention.has("role")).toList();
    List<Candidate> candidates = members.stream().map(FeaturesTest::candidate).toList();
    List<Optional<Role>> roles = members.stream().map(FeaturesTest::role).toList();
    for (JsonNode each : EXPECTED.get("cases")) {
      Trigger trigger =
          new Trigger(
              SENTENCE.token(1),
              EventTypes.standard().of(each.get("type").asText()),
              Optional.empty(),
              Optional.empty(),
              false);
      Cast cast = new Cast(candidates, roles, each.get("likelihood").asDouble());
      assertEquals(
          numbers(each.get("cast")),
          rounded(new CastFeatures(SENTENCE, trigger, candidates).of(cast)));
    }
  }

  @Test
  void listsBeginWhereTheFileSaysThatTheyDo() {
    mentions()
        .forEach(
            mention ->
                assertEquals(
                    mention.get("list").asInt(),
                    SENTENCE.firstOfList(SENTENCE.token(mention.get("head").asInt())).index()));
  }

  private static Stream<JsonNode> mentions() {
    return elements(EXPECTED.get("mentions"));
  }

  private static Stream<JsonNode> elements(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  private static Opinion opinion(JsonNode row) {
    Set<Role> lexicon =
        elements(row.get("lexicon")).map(role -> Role.of(role.asText())).collect(toSet());
    List<String> circumstances = elements(row.get("circumstances")).map(JsonNode::asText).toList();
    return new Opinion(
        mention(row),
        numbers(row.get("grammar")),
        numbers(row.get("arcs")),
        lexicon,
        circumstances,
        row.get("beyond").asBoolean());
  }

  private static Candidate candidate(JsonNode row) {
    return new Candidate(mention(row), numbers(row.get("arcs")), Map.of(), "");
  }

  private static Optional<Role> role(JsonNode row) {
    String role = row.get("role").asText();
    return role.equals("none") ? Optional.empty() : Optional.of(Role.of(role));
  }

  private static Mention mention(JsonNode row) {
    List<Integer> words = elements(row.get("words")).map(JsonNode::asInt).toList();
    Span span =
        new Span(
            SENTENCE.token(words.get(0)).span().start(),
            SENTENCE.token(words.get(words.size() - 1)).span().end());
    String id = row.get("entity").asText();
    Entity entity = new Entity(id, id, EntityKind.STATE, row.get("state").asText(), "");
    return new Mention(
        0,
        row.get("head").asInt(),
        span,
        Mention.Form.valueOf(row.get("form").asText()),
        new Resolution.Resolved(entity));
  }

  private static Map<String, Double> numbers(JsonNode object) {
    return object.properties().stream()
        .collect(toMap(Map.Entry::getKey, entry -> entry.getValue().asDouble()));
  }

  private static Map<String, Double> rounded(Map<String, Double> features) {
    return features.entrySet().stream()
        .collect(toMap(Map.Entry::getKey, e -> Math.round(1e6 * e.getValue()) / 1e6));
  }
}
