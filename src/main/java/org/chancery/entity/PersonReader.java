package org.chancery.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.entity.Resolution.Ambiguous;
import org.chancery.entity.Resolution.Resolved;
import org.chancery.text.EditDistance;

/**
 * Decides who a person of an article is, as of the article's date. What the text and the date say
 * for and against somebody who is known counts in points; they were set by hand on the names of
 * {@code ambiguous.tsv} and {@code travels.tsv}, which hold the figures of docs/accuracy.md.
 */
final class PersonReader {
  /** A bare surname must speak this clearly for somebody known. */
  private static final double ENOUGH = 4;

  /** A surname that so many share must speak more clearly. */
  private static final int COMMON = 5;

  /** By how much the best must lead to be meant. */
  private static final double MARGIN = 1.5;

  private static final double OTHER_GENDER = -6;
  private static final double FULL_NAME = 3;
  private static final double SAME_ROLE = 6;
  private static final double LIKE_ROLE = 2;
  private static final double OTHER_ROLE = -3;
  private static final double SAME_OWNER = 3;
  private static final double OTHER_OWNER = -5;

  /** Where the text names no owner: how much it speaks of the person's state, at most. */
  private static final int MOST_OF_STATE = 2;

  /** The worst that is said of the only bearer of a full name. */
  private static final double FITTING = -2;

  /** Of an office that the person holds at the date; half as much soon after. */
  private static final double LEADING = 4;

  private static final double PROMINENT = 3;
  private static final double OTHER_OFFICE = 1.5;

  /** Of who holds no office near the date. */
  private static final double OBSCURE = -3;

  private static final int YEAR = 365;

  /** Years after which an envoy or junior minister may be anybody of that name. */
  private static final int OBSCURE_AFTER = 4;

  private final Gazetteer gazetteer;
  private final Context context;
  private final LocalDate date;

  PersonReader(Gazetteer gazetteer, Context context, LocalDate date) {
    this.gazetteer = gazetteer;
    this.context = context;
    this.date = date;
  }

  /** Somebody of the gazetteer, several between whom the text does not decide, or somebody new. */
  Resolution read(Person person) {
    Optional<Resolution> read = Optional.of(uncorrected(person));
    return gazetteer.corrections.corrected(person.label(), read).orElseThrow();
  }

  private Resolution uncorrected(Person person) {
    List<Entity> named = named(person);
    if (named.size() == 1 && fits(named.get(0), person)) {
      return new Resolved(named.get(0));
    }
    List<Entity> candidates = named.isEmpty() ? similar(person) : named;
    return decided(candidates, person);
  }

  /**
   * What the best of these must reach: more where people of several states share the name, save who
   * leads a great one.
   */
  private double enough(List<Entity> candidates, Entity best) {
    long states = candidates.stream().map(Entity::state).distinct().count();
    boolean common = candidates.size() > COMMON && states > 1;
    boolean famous = isLeading(best) && gazetteer.isGreat(best.state());
    return common && !famous ? ENOUGH + 1 : ENOUGH;
  }

  /** Whether the person is head of a state or government or foreign minister at the date. */
  private boolean isLeading(Entity person) {
    return gazetteer.offices.of(person).stream()
        .anyMatch(office -> office.role().rank().isLeading() && office.isHeldAt(date));
  }

  private Resolution decided(List<Entity> candidates, Person person) {
    List<Entity> sorted = new ArrayList<>(candidates);
    sorted.sort(Comparator.comparingDouble((Entity e) -> score(e, person)).reversed());
    if (sorted.isEmpty() || score(sorted.get(0), person) < enough(candidates, sorted.get(0))) {
      return new Resolved(stranger(person));
    }
    double best = score(sorted.get(0), person);
    List<Entity> close = sorted.stream().filter(e -> score(e, person) > best - MARGIN).toList();
    return close.size() == 1 ? new Resolved(close.get(0)) : new Ambiguous(close);
  }

  /** The people of the gazetteer with exactly the full name. */
  private List<Entity> named(Person person) {
    if (!person.hasFullName()) {
      return List.of();
    }
    return gazetteer.names.of(person.label()).stream()
        .map(Naming::entity)
        .filter(entity -> entity.kind() == EntityKind.PERSON)
        .filter(entity -> !gazetteer.corrections.forbid(person.label(), entity))
        .distinct()
        .toList();
  }

  /** The people with the surname, and a like first name if the text gives one. */
  private List<Entity> similar(Person person) {
    List<String> name = person.fullName();
    Set<Entity> found = new LinkedHashSet<>(gazetteer.people.called(name));
    if (name.size() > 1) {
      List<String> last = name.subList(name.size() - 1, name.size());
      gazetteer.people.called(last).stream()
          .filter(e -> alike(e, name) || isWithin(e, name))
          .forEach(found::add);
      gazetteer.people.called(name.subList(0, 1)).stream()
          .filter(e -> Spelling.atoms(e.label()).containsAll(name))
          .forEach(found::add);
    }
    found.removeIf(entity -> gazetteer.corrections.forbid(person.label(), entity));
    return List.copyOf(found);
  }

  /** Whether the text only says more names: Mohammad Ashraf Ghani of Ashraf Ghani. */
  private static boolean isWithin(Entity entity, List<String> name) {
    List<String> atoms = Spelling.atoms(entity.label());
    return atoms.size() > 1 && name.containsAll(atoms);
  }

  /** Whether the first names may be one: Mahmud and Mahmoud, George and George W. */
  private static boolean alike(Entity entity, List<String> name) {
    String first = Spelling.atoms(entity.label()).get(0);
    String given = name.get(0);
    return first.equals(given)
        || first.startsWith(given)
        || given.startsWith(first)
        || first.length() > 3 && EditDistance.between(first, given) <= 2;
  }

  /** Whether nothing in the text speaks against the only bearer of the full name. */
  private boolean fits(Entity entity, Person person) {
    return (person.owner().isEmpty() || score(entity, person) > FITTING)
        && isInTheNews(entity, person);
  }

  /** Those who hold no prominent office are meant only near their time, or by a title of theirs. */
  private boolean isInTheNews(Entity entity, Person person) {
    List<Office> offices = gazetteer.offices.of(entity);
    return offices.isEmpty()
        || byRole(offices, person.titles()) > 0
        || offices.stream()
            .anyMatch(
                o -> o.role().rank().isProminent() || o.distance(date) < OBSCURE_AFTER * YEAR);
  }

  private double score(Entity entity, Person person) {
    List<Office> offices = gazetteer.offices.of(entity);
    double score = person.gender().agreesWith(gazetteer.people.gender(entity)) ? 0 : OTHER_GENDER;
    score += byRole(offices, person.titles()) + byOwner(offices, entity, person);
    score += presence(offices) + (person.hasFullName() ? FULL_NAME : 0);
    return score;
  }

  private double byRole(List<Office> offices, List<Title> titles) {
    double best = 0;
    for (Title title : titles) {
      if (title.role().isPresent()) {
        double told = byRole(offices, title.role().get(), title.past());
        best = best == 0 ? told : Math.max(best, told);
      }
    }
    return best;
  }

  private double byRole(List<Office> offices, Role role, boolean past) {
    double best = role.rank().isVague() || role.id().equals(Role.LEADER) ? 0 : OTHER_ROLE;
    for (Office office : offices) {
      if (office.role().isCounterpartOf(role)) {
        double most = office.role().equals(role) ? SAME_ROLE : LIKE_ROLE;
        boolean before = past && office.from().isBefore(date);
        best = Math.max(best, before ? most : near(office, most));
      }
    }
    return best;
  }

  /** The points of a role that was held so near the date. */
  private double near(Office office, double most) {
    long days = office.distance(date);
    if (days == 0) {
      return most;
    }
    return days < 2 * YEAR ? Math.max(1, most - 1.5) : days < 6 * YEAR ? 1 : 0;
  }

  private double byOwner(List<Office> offices, Entity entity, Person person) {
    Optional<Entity> owner = person.owner();
    if (owner.isEmpty()) {
      return entity.state().isEmpty() ? 0 : Math.min(MOST_OF_STATE, context.weight(entity.state()));
    }
    boolean holds = offices.stream().anyMatch(office -> isOwner(owner.get(), office.of()));
    return holds || owner.get().state().equals(entity.state()) ? SAME_OWNER : OTHER_OWNER;
  }

  private static boolean isOwner(Entity owner, String of) {
    return owner.id().equals(of) || owner.state().equals(of);
  }

  /** How much the person was in the news at the date. */
  private double presence(List<Office> offices) {
    return offices.stream().mapToDouble(this::presence).max().orElse(OBSCURE);
  }

  private double presence(Office office) {
    Rank rank = office.role().rank();
    double weight = rank.isLeading() ? LEADING : rank.isProminent() ? PROMINENT : OTHER_OFFICE;
    long days = office.distance(date);
    if (days == 0) {
      return weight;
    }
    return days < 3 * YEAR ? weight / 2 : days < 12 * YEAR ? 0 : OBSCURE;
  }

  /** Somebody whom the gazetteer does not know, the same in every article. */
  private Entity stranger(Person person) {
    String state = person.owner().map(Entity::state).orElse("");
    String slug = Spelling.slug(person.label());
    String id = state.isEmpty() ? slug : slug + "-" + Spelling.fold(state);
    boolean taken = gazetteer.entities.containsKey(id);
    return new Entity(taken ? id + "-person" : id, person.label(), EntityKind.PERSON, state, "");
  }
}
