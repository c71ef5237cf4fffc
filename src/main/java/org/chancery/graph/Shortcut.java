package org.chancery.graph;

import java.util.Set;
import org.apache.jena.graph.Node;

/**
 * How a direct relation follows from an event: {@code dip:visited} leads from whoever is {@code
 * dip:visitor} to whatever is {@code dip:destination}.
 */
public record Shortcut(Node relation, Set<Node> subjectRoles, Set<Node> objectRoles) {
  public Shortcut {
    subjectRoles = Set.copyOf(subjectRoles);
    objectRoles = Set.copyOf(objectRoles);
  }
}
