package org.chancery.web.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.event.Parties;

/**
 * Who deals with whom: nodes and edges, drawn from reports.
 *
 * @param all how many edges there would be if none were left out
 */
public record Network(List<Node> nodes, List<Edge> edges, int all) {

  /**
   * Somebody who deals with others.
   *
   * @param reports articles, summed over the edges drawn to and from them
   */
  public record Node(String id, String label, String kind, int reports) {}

  /**
   * All that is reported between two in one tone.
   *
   * @param articles that report it
   * @param status the firmest of what they say: completed before planned before negated
   * @param types of the events in words, the most frequent first
   * @param mutual whether both take part alike in all of them
   */
  public record Edge(
      Actor source,
      Actor target,
      Tone tone,
      int articles,
      String status,
      List<String> types,
      boolean mutual) {}

  /** Of an event in which all take part alike, the same whichever of the two is told first. */
  private record Line(Actor source, Actor target, Tone tone) {
    static Line of(Actor one, Actor other, Happening event) {
      boolean swaps = event.isSymmetric() && one.iri().compareTo(other.iri()) > 0;
      return new Line(swaps ? other : one, swaps ? one : other, event.tone());
    }
  }

  public Network {
    nodes = List.copyOf(nodes);
    edges = List.copyOf(edges);
  }

  /**
   * The network of the reports.
   *
   * @param casting who stands for somebody: the actor, or the state
   * @param most edges to draw; the most reported are
   */
  static Network of(Collection<Report> reports, Casting casting, int most) {
    Map<Line, List<Report>> lines = lines(reports, casting);
    List<Edge> edges =
        lines.entrySet().stream()
            .map(line -> edge(line.getKey(), line.getValue()))
            .sorted(Comparator.comparing(Edge::articles).reversed())
            .toList();
    List<Edge> drawn = edges.subList(0, Math.min(most, edges.size()));
    return new Network(nodes(drawn), drawn, edges.size());
  }

  /** The reports of one edge. */
  static List<Report> between(
      Collection<Report> reports, Casting casting, String source, String target, String tone) {
    Set<Report> found = new LinkedHashSet<>();
    lines(reports, casting)
        .forEach(
            (line, told) -> {
              if (line.source().iri().equals(source)
                  && line.target().iri().equals(target)
                  && line.tone().label().equals(tone)) {
                found.addAll(told);
              }
            });
    return List.copyOf(found);
  }

  private static Map<Line, List<Report>> lines(Collection<Report> reports, Casting casting) {
    Map<Line, List<Report>> lines = new LinkedHashMap<>();
    for (Report report : reports) {
      for (Line line : lines(report.event(), casting)) {
        lines.computeIfAbsent(line, l -> new ArrayList<>()).add(report);
      }
    }
    return lines;
  }

  /** The lines of one event: each once, however many act for its ends. */
  private static Set<Line> lines(Happening event, Casting casting) {
    Set<Line> lines = new LinkedHashSet<>();
    for (Parties.Pair<Actor> pair : event.pairs()) {
      Actor source = casting.of(pair.source());
      Actor target = casting.of(pair.target());
      if (!source.equals(target)) {
        lines.add(Line.of(source, target, event));
      }
    }
    return lines;
  }

  private static Edge edge(Line line, List<Report> reports) {
    int articles = (int) reports.stream().map(Report::article).distinct().count();
    String status =
        reports.stream().map(Report::status).min(Comparator.naturalOrder()).orElseThrow().label();
    return new Edge(
        line.source(),
        line.target(),
        line.tone(),
        articles,
        status,
        types(reports),
        isMutual(reports));
  }

  /** Whether both ends take part alike in all that is reported. */
  static boolean isMutual(List<Report> reports) {
    return reports.stream().allMatch(report -> report.event().isSymmetric());
  }

  private static List<String> types(List<Report> reports) {
    Map<String, Long> counts =
        reports.stream()
            .collect(Collectors.groupingBy(r -> r.event().typeWords(), Collectors.counting()));
    return counts.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .map(Map.Entry::getKey)
        .toList();
  }

  private static List<Node> nodes(List<Edge> edges) {
    Map<Actor, Integer> weights = new HashMap<>();
    for (Edge edge : edges) {
      weights.merge(edge.source(), edge.articles(), Integer::sum);
      weights.merge(edge.target(), edge.articles(), Integer::sum);
    }
    return weights.entrySet().stream()
        .map(e -> new Node(e.getKey().iri(), e.getKey().label(), e.getKey().kind(), e.getValue()))
        .sorted(Comparator.comparing(Node::label))
        .toList();
  }
}
