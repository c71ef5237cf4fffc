package org.chancery.graph;

import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.chancery.entity.Entity;
import org.chancery.entity.Office;

/** Writes an office of a person as a membership of the W3C's Organization Ontology. */
record OfficeMapping(Iris iris, Statements statements) {

  /** The membership that was written: of the owner's people, in a role, for a time. */
  Node write(Office office, Entity owner) {
    Node membership = iris.partOf(office.person(), name(office));
    Node person = iris.entity(office.person());
    Node role = iris.role(office.role().id());
    statements.type(membership, Standards.ORG_MEMBERSHIP);
    statements.add(person, Standards.ORG_HAS_MEMBERSHIP, membership);
    statements.add(membership, Standards.ORG_MEMBER, person);
    statements.add(membership, Standards.ORG_ORGANIZATION, iris.entity(owner));
    statements.add(membership, Standards.ORG_ROLE, role);
    statements.type(role, Standards.ORG_ROLE_CLASS);
    statements.english(role, RDFS.Nodes.label, office.role().label());
    writeDates(membership, office);
    return membership;
  }

  private static String name(Office office) {
    String first = office.hasBeginning() ? office.from().toString() : "";
    return String.join("-", office.role().id(), office.of(), office.at(), first)
        .replaceAll("-+", "-")
        .replaceAll("-$", "");
  }

  private void writeDates(Node membership, Office office) {
    boolean seen = office.basis() == Office.Basis.SEEN;
    if (office.hasBeginning()) {
      statements.date(membership, seen ? Dip.SEEN_FROM : Dip.HELD_FROM, office.from());
    }
    if (office.hasEnd()) {
      Node property =
          switch (office.basis()) {
            case DATED -> Dip.HELD_UNTIL;
            case SEEN -> Dip.SEEN_UNTIL;
            case OPEN -> Dip.OPEN_ON;
          };
      statements.date(membership, property, office.to());
    }
  }
}
