package org.chancery.entity;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.entity.Resolution.Ambiguous;
import org.chancery.entity.Resolution.Resolved;

/**
 * A user's corrections, which win over all that the gazetteer and the rules say. An article's graph
 * tells which of them it obeys, so that only those articles are read again that a change touches.
 */
public final class Corrections {
  /** None at all. */
  public static final Corrections NONE = new Corrections(List.of(), Map.of());

  private final List<Correction> corrections;
  private final Map<String, Entity> known;
  private final Set<String> notations = new HashSet<>();
  private final Map<String, Set<String>> notationsOfWords = new HashMap<>();
  private final Map<String, String> namedBy = new HashMap<>();
  private final Map<String, String> labels = new HashMap<>();
  private final Map<String, Set<String>> forbidden = new HashMap<>();
  private final Map<String, String> merged = new HashMap<>();

  private Corrections(List<Correction> corrections, Map<String, Entity> known) {
    this.corrections = List.copyOf(corrections);
    this.known = known;
    corrections.forEach(this::add);
  }

  /** Those of a file, about the entities of the gazetteer and others. */
  static Corrections read(Path file, Map<String, Entity> known) {
    return new Corrections(CorrectionsReader.read(file, known), known);
  }

  private void add(Correction correction) {
    String words = Spelling.key(correction.subject());
    notations.add(correction.notation());
    if (correction.isOfWords()) {
      notationsOfWords.computeIfAbsent(words, key -> new TreeSet<>()).add(correction.notation());
    }
    switch (correction.kind()) {
      case NAME -> {
        namedBy.put(words, correction.entity());
        labels.putIfAbsent(correction.entity(), correction.subject());
      }
      case NOT_SAME_AS ->
          forbidden.computeIfAbsent(words, key -> new HashSet<>()).add(correction.entity());
      case SAME_AS -> merged.put(correction.subject(), correction.entity());
    }
  }

  /** The names that they give to entities of the gazetteer. */
  List<Naming> namings() {
    return corrections.stream()
        .filter(one -> one.kind() == Correction.Kind.NAME && known.containsKey(one.entity()))
        .map(one -> new Naming(one.subject(), known.get(one.entity()), Naming.Use.NAME))
        .toList();
  }

  /** Whether the words have been given to somebody. */
  boolean decide(String words) {
    return !namedBy.isEmpty() && namedBy.containsKey(Spelling.key(words));
  }

  /** Whether the words do not mean the entity. */
  boolean forbid(String words, Entity entity) {
    return !forbidden.isEmpty()
        && forbidden.getOrDefault(Spelling.key(words), Set.of()).contains(entity.id());
  }

  /** What the words mean, if without corrections they would mean the given. */
  Optional<Resolution> corrected(String words, Optional<Resolution> read) {
    Optional<Entity> named =
        decide(words) ? entity(namedBy.get(Spelling.key(words)), read) : Optional.empty();
    return named.<Resolution>map(Resolved::new).or(() -> read).map(this::merged);
  }

  /** Of somebody new the corrections tell the id and a name; the text tells the rest. */
  private Optional<Entity> entity(String id, Optional<Resolution> read) {
    return Optional.ofNullable(known.get(id))
        .or(() -> read.flatMap(Corrections::first).map(entity -> renamed(entity, id)));
  }

  private static Optional<Entity> first(Resolution read) {
    return read instanceof Resolved resolved
        ? Optional.of(resolved.entity())
        : ((Ambiguous) read).candidates().stream().findFirst();
  }

  /** The same with entities that are one made one. */
  Resolution merged(Resolution read) {
    if (merged.isEmpty()) {
      return read;
    }
    if (read instanceof Resolved resolved) {
      return new Resolved(merged(resolved.entity()));
    }
    List<Entity> left =
        ((Ambiguous) read).candidates().stream().map(this::merged).distinct().toList();
    return left.size() == 1 ? new Resolved(left.get(0)) : new Ambiguous(left);
  }

  private Entity merged(Entity entity) {
    String id = last(entity.id());
    return id.equals(entity.id()) ? entity : known.getOrDefault(id, renamed(entity, id));
  }

  /** Whom the entity is made in the end: one that is made another may be made a third. */
  private String last(String id) {
    return merged.containsKey(id) ? last(merged.get(id)) : id;
  }

  private Entity renamed(Entity entity, String id) {
    String label = labels.getOrDefault(id, entity.label());
    return new Entity(id, label, entity.kind(), entity.state(), "");
  }

  /** Those that bear on a text that mentions the entities (ids), each in one line. */
  Set<String> inForce(String text, Set<String> mentioned) {
    Set<String> inForce = ofWordsIn(text);
    merged.forEach(
        (id, other) -> {
          if (mentioned.contains(last(other))) {
            inForce.add(new Correction(Correction.Kind.SAME_AS, id, other).notation());
          }
        });
    return inForce;
  }

  /**
   * Whether a text that was read under some corrections would be read otherwise now.
   *
   * @param mentioned ids of the entities that it was found to mention
   * @param obeyed the corrections that bore on it then, each in one line
   */
  public boolean isOutdated(String text, Set<String> mentioned, Set<String> obeyed) {
    return !notations.containsAll(obeyed)
        || merged.keySet().stream().anyMatch(mentioned::contains)
        || !obeyed.containsAll(ofWordsIn(text));
  }

  private Set<String> ofWordsIn(String text) {
    Set<String> found = new TreeSet<>();
    if (!notationsOfWords.isEmpty()) {
      String words = " " + Spelling.key(text) + " ";
      notationsOfWords.forEach(
          (name, of) -> {
            if (words.contains(" " + name + " ")) {
              found.addAll(of);
            }
          });
    }
    return found;
  }
}
