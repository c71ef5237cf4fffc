package org.chancery.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;

/** Tells articles that are copies of each other: one agency report in many newspapers. */
final class Sources {
  private Sources() {}

  /** Of the articles that tell something, those that are not copies of one before. */
  static List<Node> of(List<Telling> tellings) {
    Map<Node, String> sketches = new LinkedHashMap<>();
    tellings.forEach(telling -> sketches.putIfAbsent(telling.article(), telling.sketch()));
    List<Node> sources = new ArrayList<>();
    List<Sketch> known = new ArrayList<>();
    sketches.forEach(
        (article, written) -> {
          if (written.isEmpty()) {
            sources.add(article);
            return;
          }
          Sketch sketch = Sketch.parse(written);
          if (known.stream().noneMatch(sketch::isCopyOf)) {
            sources.add(article);
            known.add(sketch);
          }
        });
    return sources;
  }
}
