package org.chancery.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.article.Submission;
import org.chancery.entity.Entity;
import org.chancery.entity.EntityKind;
import org.chancery.entity.Mention;
import org.chancery.entity.Mentions;
import org.chancery.entity.Resolution;
import org.chancery.event.DiplomaticEvent;
import org.chancery.event.Findings;
import org.chancery.event.Reading;
import org.chancery.event.Role;
import org.chancery.event.Status;
import org.chancery.extraction.ArticleExtractor;
import org.chancery.extraction.Extract;
import org.chancery.extraction.Outcome;
import org.chancery.text.AnnotatedText;
import org.chancery.text.Span;

/** Knows two states and one sentence: "Arvania rejects …" is a rejection of Belmora. */
final class PlainExtractor implements ArticleExtractor {
  private static final Entity ARVANIA = state("arvania", "Arvania", "ARV");
  private static final Entity BELMORA = state("belmora", "Belmora", "BLM");

  private static Entity state(String id, String label, String code) {
    return new Entity(id, label, EntityKind.STATE, code, "");
  }

  @Override
  public Outcome extract(Submission.Accepted accepted) {
    String text = accepted.article().text();
    if (!text.contains("rejects")) {
      return new Outcome.Refused(
          new Submission.Refusal(accepted.where(), "no rejection", "write one"));
    }
    Span sentence = new Span(0, text.length());
    Mention mention =
        new Mention(0, 0, new Span(0, 7), Mention.Form.NAME, new Resolution.Resolved(ARVANIA));
    AnnotatedText annotated = new AnnotatedText(text, List.of());
    Reading reading =
        new Reading(accepted.article(), annotated, new Mentions(List.of(mention)), List.of());
    return new Outcome.Extracted(
        new Extract(reading, new Findings(List.of(rejection(sentence)), List.of())));
  }

  private static DiplomaticEvent rejection(Span sentence) {
    return new DiplomaticEvent(
        "Rejection",
        0,
        sentence,
        new Span(8, 15),
        Status.COMPLETED,
        Map.of(Role.AGENT, List.of(ARVANIA), Role.RECIPIENT, List.of(BELMORA)),
        Map.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        0.9,
        List.of("lexicon:reject"));
  }
}
