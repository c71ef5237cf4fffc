package org.chancery.graph;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.article.Digest;
import org.chancery.entity.Entity;
import org.chancery.event.DiplomaticEvent;
import org.chancery.event.EventTypes;
import org.chancery.event.Role;
import org.chancery.extraction.Extract;
import org.chancery.time.TimeInterval;

/**
 * The local names of an article's events, the same in every article that reports the same event:
 * {@code visit-2024-W24-0f3a1b2c3d4e5f60} from type, time, and a hash of who and where.
 *
 * <p>The time is the day; if vaguer, the ISO week or the interval; if there is none, the article. A
 * mention without a time joins the article's only event of the same kind, people and place that has
 * one.
 */
public final class EventNames {
  private final String articleId;
  private final Map<String, Set<String>> timesByCast = new HashMap<>();

  private EventNames(String articleId, List<DiplomaticEvent> events) {
    this.articleId = articleId;
    for (DiplomaticEvent event : events) {
      event
          .time()
          .map(EventNames::time)
          .ifPresent(t -> timesByCast.computeIfAbsent(cast(event), c -> new HashSet<>()).add(t));
    }
  }

  /** The names of the events of an article. */
  public static EventNames in(Extract extract) {
    return new EventNames(extract.reading().article().id(), extract.findings().events());
  }

  /** The local name of one of the article's events. */
  public String of(DiplomaticEvent event) {
    String cast = cast(event);
    String time = event.time().map(EventNames::time).orElseGet(() -> onlyTime(cast));
    String key = time.isEmpty() ? cast + "@" + articleId : cast + "@" + time;
    return Stream.of(event.type().toLowerCase(Locale.ROOT), time, Digest.of(key))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("-"));
  }

  private String onlyTime(String cast) {
    Set<String> times = timesByCast.getOrDefault(cast, Set.of());
    return times.size() == 1 ? times.iterator().next() : "";
  }

  /** The day, else the ISO week, else the interval with {@code --} between its ends. */
  private static String time(TimeInterval interval) {
    LocalDate first = interval.first();
    if (first.equals(interval.last())) {
      return first.toString();
    }
    return week(first).equals(week(interval.last()))
        ? week(first)
        : interval.toString().replace("/", "--");
  }

  private static String week(LocalDate day) {
    return "%04d-W%02d"
        .formatted(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  /** Type, participants and places, whatever the order in which they are named. */
  private static String cast(DiplomaticEvent event) {
    List<Entity> agents = event.in(Role.AGENT);
    List<Entity> recipients = event.in(Role.RECIPIENT);
    String participants =
        EventTypes.standard().of(event.type()).symmetric()
            ? ids(Stream.concat(agents.stream(), recipients.stream()).toList())
            : ids(agents) + ">" + ids(recipients);
    return event.type() + ":" + participants + "@" + ids(event.in(Role.PLACE));
  }

  private static String ids(Collection<Entity> entities) {
    return entities.stream().map(Entity::id).distinct().sorted().collect(Collectors.joining(","));
  }
}
