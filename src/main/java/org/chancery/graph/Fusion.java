package org.chancery.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * What follows from several articles together, made anew whenever it is wanted:
 *
 * <ul>
 *   <li>{@code dip:sameEventAs}: events of one type and cast, at compatible places and times;
 *   <li>{@code dip:outcome}: from the report of a plan to the first later report of what became of
 *       it;
 *   <li>{@code dip:resolvedStatus}: what the newest report says, completed over planned;
 *   <li>{@code dip:articleCount}, {@code dip:wordingCount}: how many articles report the event, and
 *       in how many different sentences.
 * </ul>
 *
 * What articles claim stays as it is, conflicts included.
 */
public final class Fusion {
  private final Graph articles;
  private final Graph fused = GraphFactory.createDefaultGraph();

  private Fusion(Graph articles) {
    this.articles = articles;
  }

  /** The graph that follows from all graphs of articles and entities together. */
  public static Graph of(Graph articles, Ontology ontology) {
    Fusion fusion = new Fusion(articles);
    ontology.eventTypes().forEach(fusion::fuse);
    return fusion.fused;
  }

  /** Events of different types are never the same: one type is in memory at a time. */
  private void fuse(Node type) {
    List<Occurrence> occurrences = new OccurrenceReader(articles).read(type);
    Map<Node, List<Occurrence>> byActor = byActor(occurrences);
    for (Occurrence occurrence : occurrences) {
      List<Occurrence> similar = similar(occurrence, byActor);
      List<Occurrence> same = similar.stream().filter(o -> isSameTime(occurrence, o)).toList();
      same.forEach(other -> fused.add(occurrence.event(), Dip.SAME_EVENT_AS, other.event()));
      writeOutcomes(occurrence, similar);
      writeSummary(occurrence, same);
    }
  }

  private static Map<Node, List<Occurrence>> byActor(List<Occurrence> occurrences) {
    Map<Node, List<Occurrence>> byActor = new HashMap<>();
    for (Occurrence occurrence : occurrences) {
      for (Node agent : occurrence.agents()) {
        byActor.computeIfAbsent(agent, a -> new ArrayList<>()).add(occurrence);
      }
      if (occurrence.isSymmetric()) {
        for (Node target : occurrence.targets()) {
          byActor.computeIfAbsent(target, t -> new ArrayList<>()).add(occurrence);
        }
      }
    }
    return byActor;
  }

  private static List<Occurrence> similar(
      Occurrence occurrence, Map<Node, List<Occurrence>> byActor) {
    Set<Node> actors = new HashSet<>(occurrence.agents());
    if (occurrence.isSymmetric()) {
      actors.addAll(occurrence.targets());
    }
    return actors.stream()
        .flatMap(actor -> byActor.get(actor).stream())
        .distinct()
        .filter(other -> other != occurrence && occurrence.resembles(other))
        .toList();
  }

  /** Whether reports that say when something happened, or will, agree on it. */
  private static boolean isSameTime(Occurrence occurrence, Occurrence other) {
    return occurrence.tellings().stream()
        .filter(Telling::isOutcome)
        .anyMatch(
            mine ->
                other.tellings().stream()
                    .filter(Telling::isOutcome)
                    .anyMatch(theirs -> mine.span().touches(theirs.span())));
  }

  private void writeOutcomes(Occurrence planned, List<Occurrence> similar) {
    for (Telling plan : planned.tellings()) {
      if (plan.isPlan()) {
        writeOutcome(plan, planned.tellings().stream());
        for (Occurrence other : similar) {
          writeOutcome(
              plan, other.tellings().stream().filter(telling -> !telling.isIn(plan.article())));
        }
      }
    }
  }

  /**
   * Links the plan to the first report, not older, of what became of it. What one article tells of
   * two events is not the outcome of one of them.
   */
  private void writeOutcome(Telling plan, Stream<Telling> tellings) {
    tellings
        .filter(Telling::isOutcome)
        .filter(telling -> !telling.published().isBefore(plan.published()))
        .filter(telling -> telling.span().touches(plan.span()))
        .min(Comparator.comparing(Telling::published).thenComparing(t -> t.report().getURI()))
        .ifPresent(outcome -> fused.add(plan.report(), Dip.OUTCOME, outcome.report()));
  }

  private void writeSummary(Occurrence occurrence, List<Occurrence> same) {
    List<Telling> tellings = new ArrayList<>(occurrence.tellings());
    same.forEach(other -> tellings.addAll(other.tellings()));
    tellings.stream()
        .max(Telling.BY_WEIGHT)
        .ifPresent(last -> fused.add(occurrence.event(), Dip.RESOLVED_STATUS, last.status()));
    writeCount(occurrence, Dip.ARTICLE_COUNT, tellings.stream().map(Telling::article));
    writeCount(occurrence, Dip.WORDING_COUNT, tellings.stream().map(Telling::sentence));
  }

  private void writeCount(Occurrence occurrence, Node property, Stream<?> counted) {
    fused.add(
        occurrence.event(),
        property,
        NodeFactory.createLiteralDT(
            Long.toString(counted.distinct().count()), XSDDatatype.XSDinteger));
  }
}
