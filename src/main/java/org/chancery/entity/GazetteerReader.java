package org.chancery.entity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.chancery.entity.Naming.Use;

/** Reads the gazetteer's files and refuses what does not fit together. */
final class GazetteerReader {
  private static final String NAMED = "id name state qid names";

  final NameIndex names = new NameIndex();
  final Map<String, Entity> entities = new HashMap<>(1 << 14);
  final Map<String, Integer> population = new HashMap<>(1 << 13);
  final States states = new States();
  final People people = new People();
  final Offices offices = new Offices();
  final Roles roles;
  final Agencies agencies;
  final Words words;

  private final Function<String, BufferedReader> files;
  private final Map<String, Entity> capitals = new HashMap<>();

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
      row.list("adjectives").forEach(word -> name(word, state, Use.NATIONALITY));
      row.list("demonyms").forEach(word -> name(word, state, Use.PEOPLE));
      row.list("metonyms").forEach(word -> name(word, state, Use.METONYM));
      states.add(state, row.get("iso3"), row.get("leader"));
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
      String people = row.get("population");
      population.put(place.id(), people.isEmpty() ? 0 : Integer.parseInt(people));
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

  private static String capitalKey(String capital, String code) {
    return Spelling.key(capital) + "/" + code;
  }

  /**
   * The state that each person acts for: by the last office in the file that is held for a state;
   * none for those who last head an international organisation.
   */
  private Map<String, String> statesOf(Table held) {
    Map<String, String> found = new HashMap<>();
    for (Table.Row row : held.rows()) {
      String state = stateOf(row.need("of"));
      boolean heads = roles.get(row.need("role"), row).rank().equals("head-of-organisation");
      if (heads || !state.isEmpty()) {
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
    for (Table.Row row : held.rows()) {
      Entity person = entities.get(row.need("person"));
      if (person == null) {
        throw row.error("no person " + row.get("person"), "add the person to people.tsv");
      }
      offices.add(office(row, person));
    }
  }

  private Office office(Table.Row row, Entity person) {
    String owner = row.need("of");
    if (states.get(owner).isEmpty() && !entities.containsKey(owner)) {
      throw row.error(
          "no state or organisation " + owner, "write a code of states.tsv or an id of another");
    }
    return new Office(
        person,
        roles.get(row.need("role"), row),
        owner,
        row.get("at"),
        day(row, "from", false),
        day(row, "to", true),
        row.get("basis").equals("seen"));
  }

  /** A year, a month or a day, as its first or its last day. */
  private static LocalDate day(Table.Row row, String column, boolean last) {
    String text = row.get(column);
    if (text.isEmpty()) {
      return last ? LocalDate.MAX : LocalDate.MIN;
    }
    try {
      int year = Integer.parseInt(text, 0, 4, 10);
      int month = text.length() > 4 ? Integer.parseInt(text, 5, 7, 10) : last ? 12 : 1;
      LocalDate first = LocalDate.of(year, month, 1);
      return switch (text.length()) {
        case 4, 7 -> last ? first.withDayOfMonth(first.lengthOfMonth()) : first;
        case 10 -> first.withDayOfMonth(Integer.parseInt(text, 8, 10, 10));
        default -> throw new DateTimeException(text);
      };
    } catch (DateTimeException | IndexOutOfBoundsException | NumberFormatException e) {
      throw row.error("the date " + text, "write 2024, 2024-06 or 2024-06-07");
    }
  }

  private Entity added(Table.Row row, EntityKind kind, String state) {
    Entity entity = new Entity(row.need("id"), row.need("name"), kind, state, row.get("qid"));
    if (entities.put(entity.id(), entity) != null) {
      throw row.error("the id " + entity.id() + " a second time", "choose another");
    }
    name(entity.label(), entity, Use.NAME);
    row.list("names").forEach(name -> name(name, entity, Use.NAME));
    return entity;
  }

  private void name(String form, Entity entity, Use use) {
    names.add(new Naming(form, entity, use));
  }
}
