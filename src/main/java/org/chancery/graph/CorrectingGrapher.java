package org.chancery.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.chancery.InputException;
import org.chancery.entity.Entity;
import org.chancery.event.DiplomaticEvent;
import org.chancery.event.Findings;
import org.chancery.extraction.Extract;
import org.chancery.text.CodePoints;

/**
 * Writes articles as somebody has corrected them, and who did so and why. Corrections of events
 * that an article is not read to tell are kept for {@link #unused}.
 */
public final class CorrectingGrapher implements ArticleGrapher {
  private final OntologyGrapher grapher;
  private final String version;
  private final EventCorrections corrections;
  private final Supplier<Map<String, Entity>> gazetteer;
  private final Set<EventCorrection> unused = ConcurrentHashMap.newKeySet();

  /**
   * @param version which software, model and knowledge make the extracts
   * @param gazetteer the entities that a correction may name beside those of the article
   */
  public CorrectingGrapher(
      OntologyGrapher grapher,
      String version,
      EventCorrections corrections,
      Supplier<Collection<Entity>> gazetteer) {
    this.grapher = grapher;
    this.version = version;
    this.corrections = corrections;
    this.gazetteer = () -> byId(gazetteer.get().stream());
  }

  private static Map<String, Entity> byId(Stream<Entity> entities) {
    return entities.collect(Collectors.toMap(Entity::id, Function.identity(), (one, other) -> one));
  }

  @Override
  public ArticleGraph graph(Extract extract) {
    String articleId = extract.reading().article().id();
    List<EventCorrection> wanted = corrections.of(articleId);
    OntologyGrapher plain = grapher.by(new Coder.Program(corrections.version(version, articleId)));
    return wanted.isEmpty() ? plain.graph(extract) : corrected(extract, wanted, plain);
  }

  /** Corrections that met no event. */
  public Set<EventCorrection> unused() {
    return Set.copyOf(unused);
  }

  private ArticleGraph corrected(
      Extract extract, List<EventCorrection> wanted, OntologyGrapher plain) {
    Aspect.Naming naming = naming(extract);
    Map<EventCorrection, CorrectedEvents> used = new LinkedHashMap<>();
    List<DiplomaticEvent> events = new ArrayList<>();
    EventNames names = EventNames.in(extract);
    CodePoints offsets = CodePoints.of(extract.reading().article().text());
    for (DiplomaticEvent event : extract.findings().events()) {
      String name = names.of(event);
      String position = event.type() + "@" + offsets.before(event.trigger().start());
      List<EventCorrection> mine = wanted.stream().filter(c -> c.isOf(name, position)).toList();
      Optional<DiplomaticEvent> result = applied(event, mine, naming);
      result.ifPresent(events::add);
      mine.forEach(c -> used.computeIfAbsent(c, k -> new CorrectedEvents()).add(name, result));
    }
    wanted.stream().filter(c -> !used.containsKey(c)).forEach(unused::add);
    Extract mended =
        new Extract(extract.reading(), new Findings(events, extract.findings().proposals()));
    return withProvenance(mended, used, plain);
  }

  private static Optional<DiplomaticEvent> applied(
      DiplomaticEvent event, List<EventCorrection> corrections, Aspect.Naming naming) {
    DiplomaticEvent result = event;
    for (EventCorrection correction : corrections) {
      if (correction.verdict() == Verdict.REJECT) {
        return Optional.empty();
      }
      result = correction.applied(result, naming);
    }
    return Optional.of(result);
  }

  private Aspect.Naming naming(Extract extract) {
    Map<String, Entity> present = byId(extract.entities().stream());
    return id -> {
      Entity entity = present.containsKey(id) ? present.get(id) : gazetteer.get().get(id);
      if (entity == null) {
        throw new InputException(
            "nobody is called '" + id + "': give the last part of an entity's IRI");
      }
      return entity;
    };
  }

  private ArticleGraph withProvenance(
      Extract mended, Map<EventCorrection, CorrectedEvents> used, OntologyGrapher plain) {
    ArticleGraph graph = plain.graph(mended);
    Graph triples = graph.triples();
    CorrectionMapping mapping = new CorrectionMapping(plain, mended, triples);
    used.forEach(mapping::write);
    GraphUtil.addInto(triples, mapping.graph());
    return new ArticleGraph(
        graph.document(),
        triples,
        graph.entities(),
        plain.shapes().faults(triples, graph.entities()));
  }
}
