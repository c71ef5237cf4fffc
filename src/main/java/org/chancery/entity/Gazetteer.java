package org.chancery.entity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.InputException;

/**
 * What is known of states, organisations, groups, places, people and their offices. Its files stand
 * in {@code ontology/gazetteer}; see {@code docs/gazetteer.md}.
 */
public final class Gazetteer {
  private static final String HOME = "/org/chancery/ontology/gazetteer/";

  /** People in the cities of a state. */
  private static final int GREAT = 3_000_000;

  private static Gazetteer shipped;

  final NameIndex names;
  final Map<String, Entity> entities;
  final Map<String, Integer> population;
  final Map<String, Coordinates> coordinates;
  private final Map<String, Integer> inCities;
  final States states;
  final People people;
  final Roles roles;
  final Offices offices;
  final Agencies agencies;
  final Words words;
  final Corrections corrections;

  private Gazetteer(GazetteerReader reader) {
    names = reader.names;
    entities = Map.copyOf(reader.entities);
    population = Map.copyOf(reader.population);
    coordinates = Map.copyOf(reader.coordinates);
    inCities = inCities();
    states = reader.states;
    people = reader.people;
    roles = reader.roles;
    offices = reader.offices;
    agencies = reader.agencies;
    words = reader.words;
    corrections = Corrections.NONE;
  }

  private Gazetteer(Gazetteer other, Corrections corrections) {
    names = other.names.with(corrections.namings());
    entities = other.entities;
    population = other.population;
    coordinates = other.coordinates;
    inCities = other.inCities;
    states = other.states;
    people = other.people;
    roles = other.roles;
    offices = other.offices;
    agencies = other.agencies;
    words = other.words;
    this.corrections = corrections;
  }

  /** The gazetteer that comes with Chancery, which is read once. */
  public static synchronized Gazetteer load() {
    if (shipped == null) {
      shipped = new Gazetteer(new GazetteerReader(Gazetteer::resource));
    }
    return shipped;
  }

  /** A gazetteer from the files of a folder. */
  public static Gazetteer load(Path folder) {
    return new Gazetteer(new GazetteerReader(file -> open(folder.resolve(file))));
  }

  /** The same under the corrections of a file. */
  public Gazetteer corrected(Path file) {
    return new Gazetteer(this, Corrections.read(file, entities));
  }

  /** The corrections that it obeys. */
  public Corrections corrections() {
    return corrections;
  }

  /** All that it knows, in no order. */
  public List<Entity> entities() {
    return List.copyOf(entities.values());
  }

  /** The offices of a person, in the order of the file; none of somebody whom it does not know. */
  public List<Office> offices(Entity person) {
    return offices.of(person);
  }

  /** The state or organisation of a code or id, as an {@link Office} gives one. */
  public Entity owner(String codeOrId) {
    return states.get(codeOrId).orElseGet(() -> entities.get(codeOrId));
  }

  /**
   * The three letters of the state that goes by the name, whatever its case: USA for {@code US} and
   * {@code the United States}. None if others go by it too, such as {@code Georgia}; its capital
   * may.
   */
  public Optional<String> stateCode(String name) {
    Set<Entity> named = named(name);
    Set<String> codes = named.stream().map(Entity::state).collect(Collectors.toSet());
    boolean isState = named.stream().anyMatch(one -> one.kind() == EntityKind.STATE);
    return isState && codes.size() == 1
        ? codes.stream().filter(code -> !code.isEmpty()).findFirst()
        : Optional.empty();
  }

  private Set<Entity> named(String name) {
    return Stream.of(name, name.replaceFirst("(?i)^\\s*the\\s+", ""))
        .flatMap(form -> names.of(form).stream())
        .filter(naming -> naming.use() == Naming.Use.NAME)
        .map(Naming::entity)
        .collect(Collectors.toSet());
  }

  /** Where a place or state lies. */
  public Optional<Coordinates> coordinates(Entity place) {
    return Optional.ofNullable(coordinates.get(place.id()));
  }

  private Map<String, Integer> inCities() {
    return entities.values().stream()
        .filter(entity -> entity.kind() == EntityKind.PLACE)
        .collect(
            groupingBy(Entity::state, summingInt(city -> population.getOrDefault(city.id(), 0))));
  }

  /** Whether so many live in the cities of the state that news calls its leaders by surname. */
  boolean isGreat(String state) {
    return inCities.getOrDefault(state, 0) >= GREAT;
  }

  /** Whether the entity is one of its own. */
  public boolean knows(Entity entity) {
    return entities.containsKey(entity.id());
  }

  private static BufferedReader resource(String file) {
    InputStream stream = Gazetteer.class.getResourceAsStream(HOME + file);
    if (stream == null) {
      throw new InputException(
          "the gazetteer's file " + file + " is not in the jar; build it again with mvn package");
    }
    return new BufferedReader(new InputStreamReader(stream, UTF_8));
  }

  private static BufferedReader open(Path file) {
    if (!Files.isReadable(file)) {
      throw new InputException(file + ": no such file; a gazetteer needs it");
    }
    try {
      return Files.newBufferedReader(file);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }
}
