package org.chancery.event;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A place beside a predicate that a participant can fill, seen through passive, control, relative
 * clauses and nominalisation: the {@code subject} of "Cordia was visited by Arvania", of "Arvania's
 * visit to Cordia" and of "Arvania wants to visit Cordia" is Arvania each time.
 *
 * @param name {@code subject}, {@code object}, {@code indirect object}, {@code modifier} (Arvanian
 *     troops), {@code clause subject} (demands that Arvania leave), {@code owner} (rejected
 *     Arvania's plan), {@code holder} (Arvania holds talks), or a preposition
 */
public record Slot(String name) {
  public static final Slot SUBJECT = new Slot("subject");
  public static final Slot OBJECT = new Slot("object");
  public static final Slot INDIRECT_OBJECT = new Slot("indirect object");
  public static final Slot MODIFIER = new Slot("modifier");
  public static final Slot CLAUSE_SUBJECT = new Slot("clause subject");

  /** Whose the object is: "rejected Cordia's plan". */
  public static final Slot OWNER = new Slot("owner");

  /** The subject of the verb on which a noun depends: who holds talks. */
  public static final Slot HOLDER = new Slot("holder");

  private static final Set<Slot> CORE =
      Set.of(SUBJECT, OBJECT, INDIRECT_OBJECT, MODIFIER, CLAUSE_SUBJECT, OWNER, HOLDER);

  private static final Set<String> PREPOSITIONS =
      Set.of(
          "about",
          "across",
          "after",
          "against",
          "alongside",
          "among",
          "as",
          "at",
          "before",
          "between",
          "by",
          "for",
          "from",
          "in",
          "inside",
          "into",
          "near",
          "of",
          "off",
          "on",
          "onto",
          "out",
          "over",
          "through",
          "throughout",
          "to",
          "toward",
          "towards",
          "under",
          "upon",
          "via",
          "with",
          "within",
          "without");

  /** The slot of the given name, if there is one. */
  public static Optional<Slot> of(String name) {
    Slot slot = new Slot(name);
    return CORE.contains(slot) || PREPOSITIONS.contains(name)
        ? Optional.of(slot)
        : Optional.empty();
  }

  /** Every name that {@link #of} knows, in order. */
  public static Set<String> names() {
    Set<String> names = new LinkedHashSet<>();
    CORE.stream().map(Slot::name).sorted().forEach(names::add);
    names.addAll(new TreeSet<>(PREPOSITIONS));
    return names;
  }

  @Override
  public String toString() {
    return name;
  }
}
