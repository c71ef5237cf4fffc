package org.chancery.store;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.chancery.article.Submission;
import org.chancery.entity.Entity;
import org.chancery.event.DiplomaticEvent;
import org.chancery.event.Status;
import org.chancery.extraction.Extract;

/** What a load has done so far. */
public final class LoadTally {
  private final Map<Standing, Integer> articles = new EnumMap<>(Standing.class);
  private final Map<String, Integer> refusals = new TreeMap<>();
  private final Map<String, Map<Status, Integer>> events = new TreeMap<>();
  private final Set<String> entities = new HashSet<>();
  private int ignoredFiles;
  private int setAside;
  private int replaced;
  private boolean isEndedEarly;

  void unchanged() {
    articles.merge(Standing.UNCHANGED, 1, Integer::sum);
  }

  void stored(Standing standing, Extract extract, boolean isFaulty) {
    articles.merge(standing, 1, Integer::sum);
    setAside += isFaulty ? 1 : 0;
    extract.reading().mentions().entities().stream().map(Entity::id).forEach(entities::add);
    extract.findings().events().forEach(this::count);
  }

  void refused(Submission.Refusal refusal) {
    refusals.merge(refusal.reason(), 1, Integer::sum);
  }

  void ignored() {
    ignoredFiles++;
  }

  void replaced() {
    replaced++;
  }

  void endedEarly() {
    isEndedEarly = true;
  }

  private void count(DiplomaticEvent event) {
    events
        .computeIfAbsent(event.type(), type -> new EnumMap<>(Status.class))
        .merge(event.status(), 1, Integer::sum);
  }

  /** Articles of the given standing. */
  public int articles(Standing standing) {
    return articles.getOrDefault(standing, 0);
  }

  /** Articles that the store has, now or from before. */
  public int articles() {
    return sum(articles);
  }

  /** Whether articles were written. */
  public boolean isStoreChanged() {
    return articles(Standing.NEW) + articles(Standing.CHANGED) > 0;
  }

  /** Articles that could not be read, by reason. */
  public Map<String, Integer> refusals() {
    return refusals;
  }

  /** Articles that could not be read. */
  public int refused() {
    return sum(refusals);
  }

  /** Files in folders that do not look like articles. */
  public int ignoredFiles() {
    return ignoredFiles;
  }

  /** Articles whose graph breaks a shape, so that it is kept apart. */
  public int articlesSetAside() {
    return setAside;
  }

  /** Articles whose place others of the same load and id took. */
  public int articlesReplaced() {
    return replaced;
  }

  /** Whether the load was asked to end, and did, before it had read all. */
  public boolean isEndedEarly() {
    return isEndedEarly;
  }

  /** Whether there is something that the user may want to mend. */
  public boolean hasFindings() {
    return refused() + setAside + replaced > 0;
  }

  /** Entities mentioned in the articles that were written. */
  public int entities() {
    return entities.size();
  }

  /** Events of the articles that were written, by type and status. */
  public Map<String, Map<Status, Integer>> eventsByType() {
    return events;
  }

  /** Events of the articles that were written. */
  public int events() {
    return events.values().stream().mapToInt(LoadTally::sum).sum();
  }

  private static int sum(Map<?, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }
}
