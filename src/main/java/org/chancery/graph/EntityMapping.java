package org.chancery.graph;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDFS;
import org.chancery.entity.Coordinates;
import org.chancery.entity.Entity;
import org.chancery.entity.Gazetteer;
import org.chancery.entity.Office;

/** Writes what is known of an entity, whichever article mentions it. */
final class EntityMapping {
  private static final String WIKIDATA = "http://www.wikidata.org/entity/";

  private final Iris iris;
  private final Statements statements;
  private final Gazetteer gazetteer;

  EntityMapping(Iris iris, Statements statements, Gazetteer gazetteer) {
    this.iris = iris;
    this.statements = statements;
    this.gazetteer = gazetteer;
  }

  void write(Entity entity) {
    Node node = iris.entity(entity);
    statements.type(node, Dip.term(entity.kind().label()));
    statements.english(node, RDFS.Nodes.label, entity.label());
    statements.text(node, Dip.STATE_CODE, entity.state());
    if (!entity.qid().isEmpty()) {
      statements.add(node, OWL.sameAs.asNode(), NodeFactory.createURI(WIKIDATA + entity.qid()));
    }
    if (gazetteer.knows(entity)) {
      statements.add(node, RDFS.isDefinedBy.asNode(), iris.gazetteer());
    }
    gazetteer.coordinates(entity).ifPresent(point -> write(entity, point));
    gazetteer.offices(entity).forEach(this::write);
  }

  private void write(Office office) {
    Entity owner = gazetteer.owner(office.of());
    write(owner);
    OfficeMapping mapping = new OfficeMapping(iris, statements);
    Node membership = mapping.write(office, owner);
    if (!office.at().isEmpty()) {
      Entity host = gazetteer.owner(office.at());
      write(host);
      statements.add(membership, Dip.ACCREDITED_TO, iris.entity(host));
    }
  }

  private void write(Entity place, Coordinates point) {
    Node node = iris.entity(place);
    statements.decimal(node, Standards.WGS84_LATITUDE, point.latitude());
    statements.decimal(node, Standards.WGS84_LONGITUDE, point.longitude());
    Node geometry = iris.partOf(place, "point");
    statements.add(node, Standards.GEOSPARQL_GEOMETRY, geometry);
    statements.type(geometry, Standards.GEOSPARQL_GEOMETRY_CLASS);
    statements.add(geometry, Standards.GEOSPARQL_AS_WKT, wellKnownText(point));
  }

  private static Node wellKnownText(Coordinates point) {
    return NodeFactory.createLiteralDT(
        "POINT(%s %s)"
            .formatted(point.longitude().toPlainString(), point.latitude().toPlainString()),
        Standards.GEOSPARQL_WKT);
  }
}
