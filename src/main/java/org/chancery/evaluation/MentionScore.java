package org.chancery.evaluation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.chancery.entity.Entity;
import org.chancery.entity.Mention;
import org.chancery.entity.Mention.Form;
import org.chancery.extraction.Extract;
import org.chancery.text.CodePoints;

/** How often what mentions are resolved to is what a person says, by form of the mention. */
public final class MentionScore {
  private final List<JudgedMention> judged;
  private final Map<Form, Tally> tallies = new EnumMap<>(Form.class);

  public MentionScore(List<JudgedMention> judged) {
    this.judged = List.copyOf(judged);
  }

  /** Whether a mention of the article was judged. */
  public boolean concerns(String article) {
    return judged.stream().anyMatch(mention -> mention.article().equals(article));
  }

  /** Compares what was resolved in an article with the judgements. */
  public void add(Extract extract) {
    String article = extract.reading().article().id();
    CodePoints points = CodePoints.of(extract.reading().article().text());
    List<JudgedMention> here = judged.stream().filter(j -> j.article().equals(article)).toList();
    for (Mention mention : extract.reading().mentions().all()) {
      int start = points.before(mention.span().start());
      int end = points.before(mention.span().end());
      here.stream()
          .filter(one -> one.start() == start && one.end() == end)
          .forEach(one -> mention.entity().ifPresent(said -> add(mention.form(), said, one)));
    }
  }

  private void add(Form form, Entity said, JudgedMention meant) {
    boolean right = said.id().equals(meant.entity()) && said.kind().label().equals(meant.kind());
    tallies.merge(form, Tally.answer(right), Tally::plus);
  }

  /** A table for people: precision by form, and of all. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add("%-14s%10s%10s%10s".formatted("", "precision", "right", "said"));
    tallies.forEach((form, tally) -> lines.add(line(form.name().toLowerCase(Locale.ROOT), tally)));
    lines.add(line("all", all()));
    return lines;
  }

  /** Of all forms together. */
  public Tally all() {
    return tallies.values().stream().reduce(Tally.NONE, Tally::plus);
  }

  private static String line(String name, Tally tally) {
    return "%-14s%10.1f%10.0f%10.0f"
        .formatted(name, 100 * tally.precision(), tally.right(), tally.said());
  }
}
