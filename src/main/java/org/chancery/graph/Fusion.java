package org.chancery.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
 *   <li>{@code dip:sameEventAs}: events of one type, with casts that are alike, at compatible
 *       places and times, whether planned or done;
 *   <li>{@code dip:outcome}: from the report of a plan to the first later report of what became of
 *       it;
 *   <li>{@code dip:resolvedStatus}: what the newest report says, completed over planned;
 *   <li>{@code dip:articleCount}, {@code dip:sourceCount}, {@code dip:wordingCount}: how many
 *       articles report the event, how many of them are not copies of others, and in how many
 *       different sentences.
 * </ul>
 *
 * What articles claim stays as it is, conflicts included.
 */
public final class Fusion {
  private final Graph articles;
  private final Ontology ontology;
  private final Graph fused = GraphFactory.createDefaultGraph();

  private Fusion(Graph articles, Ontology ontology) {
    this.articles = articles;
    this.ontology = ontology;
  }

  /** The graph that follows from all graphs of articles and entities together. */
  public static Graph of(Graph articles, Ontology ontology) {
    Fusion fusion = new Fusion(articles, ontology);
    ontology.eventTypes().forEach(fusion::fuse);
    return fusion.fused;
  }

  /** Events of different types are never the same: one type is in memory at a time. */
  private void fuse(Node type) {
    List<Occurrence> occurrences = new OccurrenceReader(articles, ontology).read(type);
    Neighbours neighbours = Neighbours.of(occurrences);
    for (Occurrence occurrence : occurrences) {
      List<Occurrence> similar = neighbours.of(occurrence);
      List<Occurrence> same = similar.stream().filter(o -> isSame(occurrence, o)).toList();
      same.forEach(other -> fused.add(occurrence.event(), Dip.SAME_EVENT_AS, other.event()));
      writeOutcomes(occurrence, similar);
      writeSummary(occurrence, same);
    }
  }

  /** Whether a report of the one and a report of the other can be about one event. */
  private static boolean isSame(Occurrence occurrence, Occurrence other) {
    boolean needsCloseness = occurrence.likeness(other) == Likeness.PARTIAL;
    return occurrence.tellings().stream()
        .anyMatch(
            mine ->
                other.tellings().stream()
                    .filter(mine::isCompatible)
                    .filter(theirs -> !needsCloseness || areClose(mine, theirs))
                    .anyMatch(theirs -> mine.agreesOnTime(theirs, occurrence.manner())));
  }

  private static boolean areClose(Telling mine, Telling theirs) {
    return mine.span().isClose() && theirs.span().isClose();
  }

  private void writeOutcomes(Occurrence planned, List<Occurrence> similar) {
    for (Telling plan : planned.tellings()) {
      if (plan.isPlan()) {
        writeOutcome(plan, planned.tellings().stream());
        for (Occurrence other : similar) {
          boolean needsCloseness = planned.likeness(other) == Likeness.PARTIAL;
          writeOutcome(
              plan,
              other.tellings().stream()
                  .filter(telling -> !telling.isIn(plan.article()))
                  .filter(telling -> !needsCloseness || areClose(plan, telling)));
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
        .filter(telling -> telling.span().touches(plan.span(), Telling.TOLERANCE))
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
    writeCount(occurrence, Dip.SOURCE_COUNT, Sources.of(tellings).stream());
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
