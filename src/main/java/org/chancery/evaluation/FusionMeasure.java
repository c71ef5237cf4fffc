package org.chancery.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.graph.GraphFactory;
import org.chancery.event.DiplomaticEvent;
import org.chancery.extraction.Extract;
import org.chancery.graph.ArticleGraph;
import org.chancery.graph.ArticleGrapher;
import org.chancery.graph.Dip;
import org.chancery.graph.EventNames;
import org.chancery.graph.Fusion;
import org.chancery.graph.Iris;
import org.chancery.graph.Ontology;
import org.chancery.text.CodePoints;

/** How well events of different articles are told to be one, against pairs judged by hand. */
public final class FusionMeasure {
  private final ArticleGrapher grapher;
  private final Graph articles = GraphFactory.createDefaultGraph();
  private final Map<String, Node> events = new HashMap<>();

  /** Measures the graphs that the grapher writes with the default base. */
  public FusionMeasure(ArticleGrapher grapher) {
    this.grapher = grapher;
  }

  /** Takes in what was understood of an article of the pairs. */
  public void add(Extract extract) {
    ArticleGraph graph = grapher.graph(extract);
    GraphUtil.addInto(articles, graph.triples());
    GraphUtil.addInto(articles, graph.entities());
    EventNames names = EventNames.in(extract);
    CodePoints offsets = CodePoints.of(extract.reading().article().text());
    for (DiplomaticEvent event : extract.findings().events()) {
      EventPair.Place place =
          new EventPair.Place(
              extract.reading().article().id(), offsets.before(event.trigger().start()));
      events.put(key(event.type(), place), Iris.DEFAULT.event(names.of(event)));
    }
  }

  private static String key(String type, EventPair.Place place) {
    return type + " " + place.start() + " " + place.article();
  }

  /** The result for the pairs. */
  public Result of(List<EventPair> pairs) {
    Graph fused = Fusion.of(articles, Ontology.standard());
    List<EventPair> wrong = new ArrayList<>();
    int unread = 0;
    int joined = 0;
    for (EventPair pair : pairs) {
      Optional<Boolean> said = isJoined(pair, fused);
      unread += said.isEmpty() ? 1 : 0;
      joined += said.orElse(false) && pair.isSame() ? 1 : 0;
      if (said.isPresent() && said.get() != pair.isSame()) {
        wrong.add(pair);
      }
    }
    return new Result(pairs.size(), unread, joined, wrong);
  }

  /** Whether both events are one; empty unless both were read. */
  private Optional<Boolean> isJoined(EventPair pair, Graph fused) {
    Node first = events.get(key(pair.type(), pair.first()));
    Node second = events.get(key(pair.type(), pair.second()));
    return first == null || second == null
        ? Optional.empty()
        : Optional.of(first.equals(second) || fused.contains(first, Dip.SAME_EVENT_AS, second));
  }

  /**
   * The figures.
   *
   * @param unread pairs of which an event was not read from its article: fusion is not asked
   * @param joined pairs rightly told to be one event
   * @param wrong pairs wrongly told to be one, or two
   */
  public record Result(int pairs, int unread, int joined, List<EventPair> wrong) {
    public double precision() {
      long falsely = wrong.stream().filter(pair -> !pair.isSame()).count();
      return share(joined, joined + falsely);
    }

    public double recall() {
      long missed = wrong.stream().filter(EventPair::isSame).count();
      return share(joined, joined + missed);
    }

    private static double share(long part, long whole) {
      return whole == 0 ? 0 : 100.0 * part / whole;
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "pairs %d, read %d, precision %.1f, recall %.1f",
          pairs,
          pairs - unread,
          precision(),
          recall());
    }
  }
}
