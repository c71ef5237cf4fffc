package org.chancery.graph;

import org.apache.jena.graph.Node;

/** Who says what events an article tells. */
public sealed interface Coder {
  /** Its IRI. */
  Node agent(Iris iris);

  /** The class of agents that it belongs to. */
  Node kind();

  String label();

  /** The local name of a thing of the given name that it speaks of within an article. */
  String part(String name);

  /**
   * This program.
   *
   * @param version which software, model and knowledge
   */
  record Program(String version) implements Coder {
    @Override
    public Node agent(Iris iris) {
      return iris.software(version);
    }

    @Override
    public Node kind() {
      return Standards.PROV_SOFTWARE;
    }

    @Override
    public String label() {
      return "Chancery";
    }

    @Override
    public String part(String name) {
      return name;
    }
  }

  /** Somebody else, a person or a program, whose events are imported. */
  record Other(String name) implements Coder {
    @Override
    public Node agent(Iris iris) {
      return iris.coder(name);
    }

    @Override
    public Node kind() {
      return Standards.PROV_AGENT;
    }

    @Override
    public String label() {
      return name;
    }

    @Override
    public String part(String part) {
      return name + "-" + part;
    }
  }
}
