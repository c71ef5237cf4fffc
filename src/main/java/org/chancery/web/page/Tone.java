package org.chancery.web.page;

import java.util.Locale;
import org.apache.jena.graph.Node;
import org.chancery.graph.Dip;
import org.chancery.graph.Ontology;

/** Whether an event brings its parties together or sets them apart. */
public enum Tone {
  COOPERATION,
  CONFLICT,
  NEITHER;

  private static final Node COOPERATIVE = Dip.term("CooperativeEvent");
  private static final Node CONFLICTUAL = Dip.term("ConflictualEvent");

  /** The tone of events of that class. */
  static Tone of(Node type, Ontology ontology) {
    if (ontology.superclasses(type).contains(COOPERATIVE)) {
      return COOPERATION;
    }
    return ontology.superclasses(type).contains(CONFLICTUAL) ? CONFLICT : NEITHER;
  }

  /** As style sheets and diagrams name it: {@code cooperation}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
