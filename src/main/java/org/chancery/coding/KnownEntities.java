package org.chancery.coding;

import static java.util.Comparator.comparing;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chancery.InputException;
import org.chancery.article.Digest;
import org.chancery.entity.Entity;
import org.chancery.entity.EntityKind;
import org.chancery.entity.Gazetteer;
import org.chancery.graph.Iris;

/**
 * Who is meant by the entities of a coder: those of the gazetteer by their IRI or Wikidata item,
 * others as the coder describes them.
 */
public final class KnownEntities {
  private static final String WIKIDATA = "http://www.wikidata.org/entity/";

  private final String home;
  private final Map<String, Entity> byId;
  private final Map<String, Entity> byItem = new HashMap<>();

  /** Of an item that a state shares with its capital the state is meant. */
  public KnownEntities(Iris iris, Gazetteer gazetteer) {
    this.home = iris.base() + "id/";
    this.byId =
        gazetteer.entities().stream().collect(Collectors.toMap(Entity::id, Function.identity()));
    gazetteer.entities().stream()
        .filter(entity -> !entity.qid().isEmpty())
        .sorted(comparing(Entity::kind).thenComparing(Entity::id))
        .forEach(entity -> byItem.putIfAbsent(entity.qid(), entity));
  }

  Entity entity(Coded coded) {
    String iri = coded.required("id");
    Entity known = known(iri, coded.text("qid"));
    return known == null ? described(iri, coded) : known;
  }

  private Entity known(String iri, String qid) {
    Entity byIri = byId.get(localName(iri));
    if (byIri != null) {
      return byIri;
    }
    return byItem.get(iri.startsWith(WIKIDATA) ? iri.substring(WIKIDATA.length()) : qid);
  }

  private Entity described(String iri, Coded coded) {
    return new Entity(
        localName(iri),
        coded.required("label"),
        kind(coded.required("kind")),
        coded.text("state"),
        coded.text("qid"));
  }

  /** What follows our address; of IRIs of others, a name that no other IRI has. */
  private String localName(String iri) {
    if (iri.startsWith(home)) {
      return ownName(iri);
    }
    String last = iri.substring(iri.lastIndexOf('/') + 1).replaceAll("[^\\p{L}\\p{N}]+", "-");
    return iri.contains(":") ? last.toLowerCase(Locale.ROOT) + "-" + Digest.of(iri) : iri;
  }

  private String ownName(String iri) {
    String name = URLDecoder.decode(iri.substring(home.length()), StandardCharsets.UTF_8);
    if (name.isEmpty()) {
      throw new InputException("the IRI %s names no entity: add its name".formatted(iri));
    }
    return name;
  }

  private static EntityKind kind(String label) {
    return Arrays.stream(EntityKind.values())
        .filter(kind -> kind.label().equalsIgnoreCase(label))
        .findFirst()
        .orElseThrow(
            () ->
                new InputException(
                    "no kind of entity is called '%s'; expected one of %s"
                        .formatted(
                            label,
                            Arrays.stream(EntityKind.values())
                                .map(EntityKind::label)
                                .collect(Collectors.joining(", ")))));
  }
}
