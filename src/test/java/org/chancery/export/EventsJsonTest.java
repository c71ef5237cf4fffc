package org.chancery.export;

import static org.chancery.graph.Told.ADA;
import static org.chancery.graph.Told.ARVANIA;
import static org.chancery.graph.Told.BELMORA;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.event.Proposal;
import org.chancery.event.Role;
import org.chancery.event.Status;
import org.chancery.extraction.Extract;
import org.chancery.graph.Categories;
import org.chancery.graph.Iris;
import org.chancery.graph.Told;
import org.junit.jupiter.api.Test;

class EventsJsonTest {
  @Test
  void anEventIsOneObjectByTheContract() throws IOException {
    Extract extract =
        Told.in("a1", "Ada Arno will travel to Belmora on Monday for talks, Arvania said.")
            .mention(ADA, "Ada Arno")
            .mention(BELMORA, "Belmora")
            .mention(ARVANIA, "Arvania")
            .event("Visit", "travel", Status.PLANNED)
            .with(Role.AGENT, ADA)
            .with(Role.PLACE, BELMORA)
            .phrase(Role.PURPOSE, "for talks")
            .on(LocalDate.of(2024, 6, 10))
            .accordingTo(ARVANIA)
            .told()
            .extract();
    assertEquals(
        json(
            """
            {"id": "a1",
             "entities": [
               {"id": "https://w3id.org/chancery/id/ada-arno", "label": "Ada Arno",
                "kind": "Person", "state": "ARV", "qid": null,
                "mentions": [{"start": 0, "end": 8, "text": "Ada Arno"}]},
               {"id": "https://w3id.org/chancery/id/belmora", "label": "Belmora",
                "kind": "State", "state": "BEL", "qid": null,
                "mentions": [{"start": 24, "end": 31, "text": "Belmora"}]},
               {"id": "https://w3id.org/chancery/id/arvania", "label": "Arvania",
                "kind": "State", "state": "ARV", "qid": null,
                "mentions": [{"start": 53, "end": 60, "text": "Arvania"}]}],
             "events": [
               {"id": "https://w3id.org/chancery/event/visit-2024-06-10-57d1fae2f4a9045a",
                "type": "Visit", "trigger": {"start": 14, "end": 20, "text": "travel"},
                "status": "planned",
                "agents": ["https://w3id.org/chancery/id/ada-arno"], "recipients": [],
                "places": ["https://w3id.org/chancery/id/belmora"], "time": "2024-06-10",
                "attribution": "https://w3id.org/chancery/id/arvania",
                "plover": "AGREE", "cameo": "036", "confidence": 0.900,
                "evidence": ["lexicon:test"], "sentence": {"start": 0, "end": 66},
                "roles": {"purpose": {"start": 42, "end": 51, "text": "for talks"}}}]}
            """),
        json(written(extract)));
  }

  @Test
  void offsetsCountCodePoints() throws IOException {
    Extract extract =
        Told.in("a1", "\uD83D\uDD4A Ada Arno rested.").mention(ADA, "Ada Arno").extract();
    assertEquals(2, json(written(extract)).at("/entities/0/mentions/0/start").asInt());
  }

  @Test
  void aProposalListsThePositionsOfTheParties() throws IOException {
    Told told = Told.in("a1", "Belmora rejected the plan.");
    Extract extract =
        told.proposal(
                new Proposal(
                    "proposal-1",
                    Proposal.Kind.PROPOSAL,
                    told.span("plan"),
                    List.of(),
                    List.of(),
                    List.of(
                        new Proposal.Position(
                            BELMORA, Proposal.Stance.REJECTED, Optional.empty(), told.sentence()))))
            .extract();
    assertEquals(
        json(
            """
            [{"id": "proposal-1", "kind": "proposal",
              "text": {"start": 21, "end": 25, "text": "plan"},
              "proposers": [], "addressees": [],
              "positions": [{"party": "https://w3id.org/chancery/id/belmora",
                "stance": "rejected", "source": null, "sentence": {"start": 0, "end": 26}}]}]
            """),
        json(written(extract)).get("proposals"));
  }

  @Test
  void everyArticleIsALine() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (EventsJson events = new EventsJson(Iris.DEFAULT, Categories.standard(), out)) {
      events.write(Told.in("a1", "Nothing.").extract());
      events.write(Told.in("a2", "Nothing.").extract());
    }
    assertEquals(
        "{\"id\":\"a1\",\"entities\":[],\"events\":[]}\n"
            + "{\"id\":\"a2\",\"entities\":[],\"events\":[]}\n",
        out.toString(StandardCharsets.UTF_8));
  }

  private static String written(Extract extract) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (EventsJson events = new EventsJson(Iris.DEFAULT, Categories.standard(), out)) {
      events.write(extract);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private static JsonNode json(String text) throws IOException {
    return new ObjectMapper().readTree(text);
  }
}
