package org.chancery.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.article.Article;
import org.chancery.entity.Mention.Form;
import org.chancery.entity.Owners.Owner;
import org.chancery.entity.Resolution.Resolved;
import org.chancery.text.AnnotatedText;
import org.chancery.text.PartOfSpeech;
import org.chancery.text.Sentence;

/** The resolution of one article: first names, then people, then descriptions and pronouns. */
final class ArticleResolution {
  private final Gazetteer gazetteer;
  private final Article article;
  private final AnnotatedText text;
  private final Discourse discourse;
  private final Map<Sentence, Owners> owners = new IdentityHashMap<>();
  private final Map<Sentence, List<Mention>> named = new IdentityHashMap<>();
  private final Map<Sentence, List<PersonMention>> people = new IdentityHashMap<>();
  private final Map<Sentence, List<Phrase>> persons = new IdentityHashMap<>();
  private final Map<Person, Resolution> resolved = new HashMap<>();
  private final Titles titles;

  ArticleResolution(Gazetteer gazetteer, Article article, AnnotatedText text) {
    this.gazetteer = gazetteer;
    this.article = article;
    this.text = text;
    this.discourse = new Discourse(gazetteer, article, text);
    this.titles = new Titles(gazetteer);
  }

  List<Mention> read(NameFinder finder, List<DescriptionReader> readers) {
    Map<Sentence, List<NamePhrase>> names = new IdentityHashMap<>();
    text.sentences().forEach(sentence -> names.put(sentence, finder.find(sentence)));
    List<NamePhrase> all =
        text.sentences().stream().flatMap(sentence -> names.get(sentence).stream()).toList();
    Context context = new Context(all);
    NameReader reader = new NameReader(gazetteer, context, new Acronyms(text, all));
    text.sentences().forEach(sentence -> readNames(sentence, names.get(sentence), reader));
    readPeople(new PersonReader(gazetteer, context, article.date()));
    Quotations quotations = new Quotations(article, text, discourse, gazetteer);
    Pronouns pronouns = new Pronouns(discourse, quotations, gazetteer.words);
    for (Sentence sentence : text.sentences()) {
      Descriptions descriptions = descriptions(sentence);
      pronouns.readPossessors(sentence, owners.get(sentence), gazetteer.states);
      readers.forEach(one -> one.read(descriptions));
      pronouns.read(sentence);
    }
    return discourse.mentions();
  }

  /** States, organisations, groups and places. */
  private void readNames(Sentence sentence, List<NamePhrase> names, NameReader reader) {
    Owners known = new Owners(gazetteer.words, sentence);
    List<Mention> found = new ArrayList<>();
    for (NamePhrase name : names) {
      Optional<Resolution> resolution =
          isPerson(name, known) ? Optional.empty() : reader.read(name, placeBefore(name, known));
      if (resolution.isPresent()) {
        Mention mention = mention(name, resolution.get());
        found.add(mention);
        mention.entity().ifPresent(entity -> known.add(name.phrase(), entity));
      }
    }
    owners.put(sentence, known);
    named.put(sentence, found);
  }

  /** The place in an address that the name goes on with: Atlanta in "Atlanta, Georgia". */
  private static Optional<Entity> placeBefore(NamePhrase name, Owners known) {
    int comma = name.phrase().first() - 1;
    return comma > 0 && name.phrase().sentence().token(comma).form().equals(",")
        ? known.at(comma - 1).map(Owner::entity).filter(entity -> entity.kind() == EntityKind.PLACE)
        : Optional.empty();
  }

  /** Whether a person is named: Jordan without a title is the state, whatever the model says. */
  private boolean isPerson(NamePhrase name, Owners known) {
    boolean person =
        name.isPerson()
            && !name.isOfOrganisations()
            && (!name.mayBeState() || !titles.before(name.phrase(), known).isEmpty());
    if (person) {
      persons.computeIfAbsent(name.phrase().sentence(), s -> new ArrayList<>()).add(name.phrase());
    }
    return person;
  }

  private static Mention mention(NamePhrase name, Resolution resolution) {
    Phrase phrase = name.phrase();
    boolean adjective =
        name.namings().stream().anyMatch(naming -> naming.use() == Naming.Use.NATIONALITY)
            && phrase.top().pos() == PartOfSpeech.ADJ;
    return new Mention(
        phrase.sentence().index(),
        phrase.top().index(),
        phrase.span(),
        adjective ? Form.NATIONALITY : Form.NAME,
        resolution);
  }

  private void readPeople(PersonReader reader) {
    List<Phrase> phrases = new ArrayList<>();
    List<Title> before = new ArrayList<>();
    for (Sentence sentence : text.sentences()) {
      for (Phrase phrase : persons.getOrDefault(sentence, List.of())) {
        phrases.add(phrase);
        before.add(titles.before(phrase, owners.get(sentence)));
      }
    }
    List<PersonMention> mentions = new PersonGatherer(gazetteer).gather(phrases, before);
    Appositions appositions = new Appositions(gazetteer, titles);
    for (PersonMention mention : mentions) {
      Owners known = owners.get(mention.name().sentence());
      appositions.titles(mention.name(), known).forEach(mention.person()::add);
    }
    mentions.forEach(mention -> add(mention, reader));
  }

  private void add(PersonMention mention, PersonReader reader) {
    Resolution resolution = resolved.computeIfAbsent(mention.person(), reader::read);
    Phrase name = mention.name();
    Phrase whole = mention.whole();
    discourse.add(
        new Mention(
            name.sentence().index(),
            whole.top().index(),
            name.span(),
            whole.span(),
            Form.NAME,
            resolution));
    people.computeIfAbsent(name.sentence(), s -> new ArrayList<>()).add(mention);
    if (resolution instanceof Resolved one) {
      discourse.people().add(one.entity(), mention.person());
    }
  }

  private Descriptions descriptions(Sentence sentence) {
    Owners known = owners.get(sentence);
    List<PersonMention> here = people.getOrDefault(sentence, List.of());
    List<Phrase> taken = here.stream().map(PersonMention::whole).toList();
    here.forEach(person -> addPossessor(person, known));
    List<Mention> free =
        named.get(sentence).stream()
            .filter(m -> taken.stream().noneMatch(p -> p.span().contains(m.span())))
            .toList();
    return new Descriptions(sentence, known, discourse, free, taken);
  }

  /** Putin's foreign minister is that of his state. */
  private void addPossessor(PersonMention mention, Owners known) {
    Phrase name = mention.name();
    int next = name.last() + 1;
    boolean owns = next < name.sentence().size() && name.sentence().token(next).tag().equals("POS");
    if (owns && resolved.get(mention.person()) instanceof Resolved one) {
      gazetteer.states.actedForBy(one.entity()).ifPresent(state -> known.add(name, state));
    }
  }
}
