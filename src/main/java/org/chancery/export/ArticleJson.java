package org.chancery.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.chancery.entity.Entity;
import org.chancery.entity.Mention;
import org.chancery.event.DiplomaticEvent;
import org.chancery.event.Proposal;
import org.chancery.event.Role;
import org.chancery.extraction.Extract;
import org.chancery.graph.Categories;
import org.chancery.graph.Category;
import org.chancery.graph.EventNames;
import org.chancery.graph.Iris;
import org.chancery.text.CodePoints;
import org.chancery.text.Span;

/** One line of the events-out contract. Offsets count code points. */
final class ArticleJson {
  private final Iris iris;
  private final Categories categories;
  private final Extract extract;
  private final JsonGenerator json;
  private final String text;
  private final CodePoints codePoints;

  ArticleJson(Iris iris, Categories categories, Extract extract, JsonGenerator json) {
    this.iris = iris;
    this.categories = categories;
    this.extract = extract;
    this.json = json;
    this.text = extract.reading().article().text();
    this.codePoints = CodePoints.of(text);
  }

  void write() throws IOException {
    json.writeStartObject();
    json.writeStringField("id", extract.reading().article().id());
    writeEntities();
    writeEvents();
    if (!extract.findings().proposals().isEmpty()) {
      writeProposals();
    }
    json.writeEndObject();
  }

  private void writeEntities() throws IOException {
    json.writeArrayFieldStart("entities");
    for (Map.Entry<Entity, List<Mention>> known : mentionsByEntity().entrySet()) {
      write(known.getKey(), known.getValue());
    }
    json.writeEndArray();
  }

  private Map<Entity, List<Mention>> mentionsByEntity() {
    Map<Entity, List<Mention>> mentions = new LinkedHashMap<>();
    extract.entities().forEach(entity -> mentions.put(entity, new ArrayList<>()));
    for (Mention mention : extract.reading().mentions().all()) {
      mention.entity().ifPresent(entity -> mentions.get(entity).add(mention));
    }
    return mentions;
  }

  private void write(Entity entity, List<Mention> mentions) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", iri(entity));
    json.writeStringField("label", entity.label());
    json.writeStringField("kind", entity.kind().label());
    writeOrNull("state", entity.state());
    writeOrNull("qid", entity.qid());
    json.writeArrayFieldStart("mentions");
    for (Mention mention : mentions) {
      json.writeStartObject();
      writeWords(mention.span());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void writeEvents() throws IOException {
    EventNames names = EventNames.in(extract);
    json.writeArrayFieldStart("events");
    for (DiplomaticEvent event : extract.findings().events()) {
      write(event, iris.event(names.of(event)).getURI());
    }
    json.writeEndArray();
  }

  private void write(DiplomaticEvent event, String id) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", id);
    json.writeStringField("type", event.type());
    writeWords("trigger", event.trigger());
    json.writeStringField("status", event.status().label());
    writeIris("agents", event.in(Role.AGENT));
    writeIris("recipients", event.in(Role.RECIPIENT));
    writeIris("places", event.in(Role.PLACE));
    writeOrNull("time", event.time().map(Object::toString).orElse(""));
    writeOrNull("attribution", event.attribution().map(this::iri).orElse(""));
    writeCategory(event);
    json.writeNumberField("confidence", rounded(event.confidence()));
    json.writeArrayFieldStart("evidence");
    for (String finder : event.evidence()) {
      json.writeString(finder);
    }
    json.writeEndArray();
    writeOffsets("sentence", event.sentenceSpan());
    writeRoles(event);
    if (event.proposal().isPresent()) {
      json.writeStringField("proposal", event.proposal().orElseThrow());
    }
    json.writeEndObject();
  }

  private void writeCategory(DiplomaticEvent event) throws IOException {
    Optional<Category> category = categories.of(event, text);
    writeOrNull("plover", category.map(Category::plover).orElse(""));
    writeOrNull("cameo", category.map(Category::cameo).orElse(""));
  }

  private void writeRoles(DiplomaticEvent event) throws IOException {
    List<Role> further =
        List.of(Role.values()).stream()
            .filter(role -> role.compareTo(Role.PLACE) > 0)
            .filter(role -> !event.in(role).isEmpty() || event.phrases().containsKey(role))
            .toList();
    if (further.isEmpty()) {
      return;
    }
    json.writeObjectFieldStart("roles");
    for (Role role : further) {
      if (role.isParticipant()) {
        writeIris(role.label(), event.in(role));
      } else {
        writeWords(role.label(), event.phrases().get(role));
      }
    }
    json.writeEndObject();
  }

  private void writeProposals() throws IOException {
    json.writeArrayFieldStart("proposals");
    for (Proposal proposal : extract.findings().proposals()) {
      json.writeStartObject();
      json.writeStringField("id", proposal.id());
      json.writeStringField("kind", lower(proposal.kind()));
      writeWords("text", proposal.span());
      writeIris("proposers", proposal.proposers());
      writeIris("addressees", proposal.addressees());
      json.writeArrayFieldStart("positions");
      for (Proposal.Position position : proposal.positions()) {
        write(position);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void write(Proposal.Position position) throws IOException {
    json.writeStartObject();
    json.writeStringField("party", iri(position.party()));
    json.writeStringField("stance", lower(position.stance()));
    writeOrNull("source", position.source().map(this::iri).orElse(""));
    writeOffsets("sentence", position.evidence());
    json.writeEndObject();
  }

  private void writeIris(String field, List<Entity> entities) throws IOException {
    json.writeArrayFieldStart(field);
    for (Entity entity : entities) {
      json.writeString(iri(entity));
    }
    json.writeEndArray();
  }

  private void writeWords(String field, Span span) throws IOException {
    json.writeObjectFieldStart(field);
    writeWords(span);
    json.writeEndObject();
  }

  private void writeWords(Span span) throws IOException {
    writeOffsets(span);
    json.writeStringField("text", span.in(text));
  }

  private void writeOffsets(String field, Span span) throws IOException {
    json.writeObjectFieldStart(field);
    writeOffsets(span);
    json.writeEndObject();
  }

  private void writeOffsets(Span span) throws IOException {
    Span offsets = codePoints.of(span);
    json.writeNumberField("start", offsets.start());
    json.writeNumberField("end", offsets.end());
  }

  private void writeOrNull(String field, String value) throws IOException {
    if (value.isEmpty()) {
      json.writeNullField(field);
    } else {
      json.writeStringField(field, value);
    }
  }

  private String iri(Entity entity) {
    return iris.entity(entity).getURI();
  }

  private static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static BigDecimal rounded(double confidence) {
    return BigDecimal.valueOf(confidence).setScale(3, RoundingMode.HALF_UP);
  }
}
