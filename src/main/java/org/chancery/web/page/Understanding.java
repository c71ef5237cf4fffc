package org.chancery.web.page;

import java.util.List;
import java.util.function.Function;
import org.chancery.annotation.LanguageDetector;
import org.chancery.annotation.SentenceReader;
import org.chancery.article.Article;
import org.chancery.entity.Entity;
import org.chancery.event.DiplomaticEvent;
import org.chancery.event.EventFinder;
import org.chancery.event.EventReader;
import org.chancery.event.Explanation;
import org.chancery.event.FinderSettings;
import org.chancery.event.Lexicon;
import org.chancery.event.Role;
import org.chancery.extraction.Extract;
import org.chancery.extraction.Extraction;
import org.chancery.extraction.Extractions;
import org.chancery.graph.Dip;
import org.chancery.graph.Iris;
import org.chancery.graph.Ontology;
import org.chancery.text.Span;

/** Reads a text as a build would, and says why. Loading what it needs takes seconds. */
final class Understanding implements Function<Article, Understanding.Understood> {
  private static final int THREADS = 2;

  /**
   * What was understood of a text.
   *
   * @param why tree, mentions, entries, scores, sentence by sentence
   */
  public record Understood(boolean english, List<Report> reports, String why) {
    public Understood {
      reports = List.copyOf(reports);
    }
  }

  private final Iris iris;
  private final Lexicon lexicon = Lexicon.standard();
  private final Ontology ontology = Ontology.standard();
  private final LanguageDetector languages = new LanguageDetector();
  private final EventFinder finder;
  private final Extraction extraction;

  Understanding(FinderSettings settings, Iris iris) {
    SentenceReader reader = SentenceReader.load(settings.finder().readsTwice());
    this.iris = iris;
    this.finder = settings.finder().finder(lexicon, reader.version());
    this.extraction =
        Extractions.with(reader, THREADS, new EventReader(finder, settings.minimumConfidence()));
  }

  @Override
  public Understood apply(Article article) {
    if (!languages.detect(article.text()).passesAsEnglish()) {
      return new Understood(false, List.of(), "");
    }
    Extract extract = extraction.extract(article);
    String why = new Explanation(extract.reading(), lexicon, finder).of(extract.findings());
    List<Report> reports =
        extract.findings().events().stream().map(event -> report(event, article)).toList();
    return new Understood(true, reports, why);
  }

  private Report report(DiplomaticEvent event, Article article) {
    return new Report(
        "",
        happening(event),
        event.status(),
        new Publication(article.id(), article.date().toString(), article.title(), ""),
        event.time().map(time -> time.first().toString()).orElse(""),
        event.time().map(time -> time.last().toString()).orElse(""),
        event.attribution().map(Entity::label).orElse(""),
        List.of(quote(article.text(), event.sentenceSpan(), event.trigger())));
  }

  private Happening happening(DiplomaticEvent event) {
    return new Happening(
        "",
        event.type(),
        Tone.of(Dip.term(event.type()), ontology),
        actors(event, Role.AGENT),
        actors(event, Role.RECIPIENT),
        actors(event, Role.PLACE),
        actors(event, Role.MEDIATOR));
  }

  private List<Actor> actors(DiplomaticEvent event, Role role) {
    return event.in(role).stream()
        .map(e -> new Actor(iris.entity(e).getURI(), e.label(), e.kind().label(), e.state()))
        .toList();
  }

  private static Quote quote(String text, Span sentence, Span word) {
    return new Quote(
        text.substring(sentence.start(), word.start()),
        text.substring(word.start(), word.end()),
        text.substring(word.end(), sentence.end()));
  }
}
