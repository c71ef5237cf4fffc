package org.chancery.entity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.chancery.entity.Naming.Use;

/** Reads the gazetteer's files and refuses what does not fit together. */
final class GazetteerReader {
  private static final String NAMED = "id name state qid names";

  final NameIndex names = new NameIndex();
  final Map<String, Entity> entities = new HashMap<>(1 << 14);
  final Map<String, Integer> population = new HashMap<>(1 << 13);
  final Map<String, Coordinates> coordinates = new HashMap<>(1 << 13);
  final States states = new States();
  final People people = new People();
  final Offices offices = new Offices();
  final Roles roles;
  final Agencies agencies;
  final Words words;

  private final Function<String, BufferedReader> files;
  private final Map<String, Entity> capitals = new HashMap<>();
  private final Map<String, Entity> items = new HashMap<>(1 << 14);

  GazetteerReader(Function<String, BufferedReader> files) {
    this.files = files;
    roles = new Roles(table("roles.tsv", "id rank words"));
    words = new Words(table("words.tsv", "list words"));
    readStates();
    readNamed("organisations.tsv", EntityKind.ORGANISATION);
    readNamed("groups.tsv", EntityKind.GROUP);
    agencies = new Agencies(table("agencies.tsv", "id label words known"), entities);
    readPlaces();
    Table held = table("offices.tsv", "person role of at from to basis");
    readPeople(statesOf(held));
    readOffices(held);
  }

  private Table table(String file, String columns) {
    try (BufferedReader lines = files.apply(file)) {
      return Table.read(file, lines, columns);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  private void readStates() {
    String columns =
        "id name iso3 iso2 qid kind of adjectives demonyms capital metonyms names from to leader"
            + " lat lon";
    for (Table.Row row : table("states.tsv", columns).rows()) {
      boolean territory = row.need("kind").equals("territory");
      Entity state =
          added(
              row,
              territory ? EntityKind.PLACE : EntityKind.STATE,
              row.get(territory ? "of" : "iso3"));
      for (String word : row.list("adjectives")) {
        name(word, state, Use.NATIONALITY);
        states.addAdjective(state, word);
      }
      row.list("demonyms").forEach(word -> name(word, state, Use.PEOPLE));
      row.list("metonyms").forEach(word -> name(word, state, Use.METONYM));
      states.add(state, row.get("iso3"), row.get("leader"));
      locate(row, state);
      if (!territory) {
        capitals.putIfAbsent(capitalKey(row.get("capital"), row.get("iso3")), state);
      }
    }
  }

  private void readNamed(String file, EntityKind kind) {
    for (Table.Row row : table(file, NAMED).rows()) {
      added(row, kind, row.get("state"));
    }
  }

  private void readPlaces() {
    String columns = "id name kind state lat lon geonames qid population names";
    for (Table.Row row : table("places.tsv", columns).rows()) {
      Entity place = added(row, EntityKind.PLACE, row.get("state"));
      locate(row, place);
      population.put(place.id(), people(row));
      List<String> all = new ArrayList<>(row.list("names"));
      all.add(row.get("name"));
      for (String name : all) {
        Entity state = capitals.get(capitalKey(name, row.get("state")));
        if (state != null) {
          states.addCapital(place, state);
        }
      }
    }
  }

  private static int people(Table.Row row) {
    String people = row.get("population");
    try {
      return people.isEmpty() ? 0 : Integer.parseInt(people);
    } catch (NumberFormatException malformed) {
      throw row.error("a population of \"" + people + "\"", "write a whole number, or nothing");
    }
  }

  private static String capitalKey(String capital, String code) {
    return Spelling.key(capital) + "/" + code;
  }

  /**
   * The state that each person acts for: by the last office in the file that is held for a state,
   * of a monarch of several by the first; none for those who last head an international
   * organisation.
   */
  private Map<String, String> statesOf(Table held) {
    Map<String, String> found = new HashMap<>();
    for (Table.Row row : held.rows()) {
      String state = stateOf(row.need("of"));
      boolean heads = roles.get(row.need("role"), row).rank() == Rank.HEAD_OF_ORGANISATION;
      boolean crowned = row.get("role").equals("monarch") && found.containsKey(row.get("person"));
      if ((heads || !state.isEmpty()) && !crowned) {
        found.put(row.need("person"), state);
      }
    }
    return found;
  }

  private String stateOf(String owner) {
    Entity organisation = entities.get(owner);
    return organisation == null
        ? states.get(owner).map(Entity::state).orElse("")
        : organisation.state();
  }

  private void readPeople(Map<String, String> acting) {
    for (Table.Row row : table("people.tsv", "id name gender qid surnames names").rows()) {
      Entity person = added(row, EntityKind.PERSON, acting.getOrDefault(row.get("id"), ""));
      people.add(person, Gender.of(row.get("gender"), row), surnames(row));
    }
  }

  private static List<String> surnames(Table.Row row) {
    List<String> surnames = new ArrayList<>(row.list("surnames"));
    if (surnames.isEmpty()) {
      surnames.add(People.surname(row.get("name")));
      row.list("names").forEach(name -> surnames.add(People.surname(name)));
    }
    return surnames;
  }

  private void readOffices(Table held) {
    OfficeReader reader = new OfficeReader(entities, states, roles);
    held.rows().forEach(row -> offices.add(reader.read(row)));
  }

  private void locate(Table.Row row, Entity entity) {
    if (row.get("lat").isEmpty()) {
      return;
    }
    try {
      BigDecimal latitude = new BigDecimal(row.get("lat"));
      coordinates.put(entity.id(), new Coordinates(latitude, new BigDecimal(row.need("lon"))));
    } catch (IllegalArgumentException e) {
      throw row.error(
          "the coordinates " + row.get("lat") + " and " + row.get("lon"),
          "write degrees, such as 30.06263 and 31.24967");
    }
  }

  private Entity added(Table.Row row, EntityKind kind, String state) {
    Entity entity = new Entity(row.need("id"), row.need("name"), kind, state, row.get("qid"));
    if (entities.put(entity.id(), entity) != null) {
      throw row.error("the id " + entity.id() + " a second time", "choose another");
    }
    checkItem(row, entity);
    name(entity.label(), entity, Use.NAME);
    row.list("names").forEach(name -> name(name, entity, Use.NAME));
    return entity;
  }

  /** What shares an item of Wikidata is one; only a state may be one with its capital: Monaco. */
  private void checkItem(Table.Row row, Entity entity) {
    Entity first = entity.qid().isEmpty() ? null : items.putIfAbsent(entity.qid(), entity);
    if (first != null && !states.get(entity.state()).equals(Optional.of(first))) {
      throw row.error(
          "the item " + entity.qid() + " that " + first.id() + " has", "empty the wrong cell");
    }
  }

  private void name(String form, Entity entity, Use use) {
    names.add(new Naming(form, entity, use));
  }
}
