package org.chancery.evaluation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chancery.entity.Entity;
import org.chancery.entity.Mention;
import org.chancery.entity.Mention.Form;
import org.chancery.extraction.Extract;
import org.chancery.text.CodePoints;
import org.chancery.text.Span;

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
    for (JudgedMention meant : here) {
      Span words = new Span(meant.start(), meant.end());
      List<Mention> said =
          extract.reading().mentions().all().stream()
              .filter(mention -> mention.entity().isPresent())
              .filter(mention -> points.of(mention.span()).equals(words))
              .toList();
      if (!said.isEmpty()) {
        tallies.merge(said.get(0).form(), Tally.answer(isRight(said, meant)), Tally::plus);
      }
    }
  }

  /** Whether all that are meant are named, and nobody else. */
  private static boolean isRight(List<Mention> said, JudgedMention meant) {
    return of(said, Entity::id).equals(meant.entities())
        && of(said, entity -> entity.kind().label()).equals(meant.kinds());
  }

  private static Set<String> of(List<Mention> said, Function<Entity, String> name) {
    return said.stream()
        .map(mention -> name.apply(mention.entity().orElseThrow()))
        .collect(Collectors.toSet());
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
