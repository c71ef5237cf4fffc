package org.chancery.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.text.Name;
import org.chancery.text.NameKind;
import org.chancery.text.PartOfSpeech;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/** Brings the model's names into shape: without titles, and whole where a hyphen cut them. */
final class ModelNames {
  private static final Set<String> LETTERS =
      Set.of("MP", "MPs", "MEP", "MSP", "TD", "QC", "KC", "PhD", "MD", "OBE", "CBE");

  private static final Set<String> QUOTES = Set.of("\"", "“", "”", "``", "''");

  private final NameIndex index;
  private final Set<String> titles;
  private final Set<String> things;
  private final Set<String> undertakings;
  private final Set<String> works;
  private final Set<String> governments;
  private final Set<String> media;
  private final Roles roles;
  private final People people;
  private final Portfolios portfolios;

  ModelNames(Gazetteer gazetteer) {
    index = gazetteer.names;
    titles = gazetteer.words.list("titles");
    things = gazetteer.words.list("things");
    undertakings = gazetteer.words.list("undertakings");
    works = gazetteer.words.list("works");
    governments = gazetteer.words.list("government-nouns");
    media = gazetteer.words.list("media");
    roles = gazetteer.roles;
    people = gazetteer.people;
    portfolios = new Portfolios(gazetteer);
  }

  /** The names of a sentence that may name entities, in order. */
  List<NamePhrase> find(Sentence sentence) {
    List<NamePhrase> found = new ArrayList<>();
    for (Name name : parted(sentence, joined(sentence))) {
      if (name.kind() != NameKind.TIME && isEntity(sentence, name)) {
        bare(sentence, name)
            .map(phrase -> name.kind() == NameKind.PERSON ? withoutLetters(phrase) : phrase)
            .filter(phrase -> name.kind() != NameKind.PERSON || !isTitleOnly(phrase))
            .filter(phrase -> !isWork(phrase, name.kind()))
            .flatMap(phrase -> portfolios.without(phrase, name.kind()))
            .map(phrase -> new NamePhrase(phrase, Optional.of(kind(phrase, name)), List.of()))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  /** A person's name without the letters after it: Aron Bel MP. */
  private static Phrase withoutLetters(Phrase phrase) {
    String last = phrase.sentence().token(phrase.last()).form().replace(".", "");
    return phrase.size() > 1 && LETTERS.contains(last)
        ? new Phrase(phrase.sentence(), phrase.first(), phrase.last() - 1)
        : phrase;
  }

  /** What is named; by its last word a newspaper or station is no person and no place. */
  private NameKind kind(Phrase phrase, Name name) {
    boolean medium =
        phrase.size() > 1
            && media.contains(Descriptions.lower(phrase.sentence().token(phrase.last())));
    return medium && name.kind() != NameKind.NATIONALITY ? NameKind.ORGANISATION : name.kind();
  }

  /** The model's names; parts of a person's or a border's name that a hyphen joins are one. */
  private static List<Name> joined(Sentence sentence) {
    List<Name> names = new ArrayList<>();
    for (Name name : sentence.names()) {
      Name before = names.isEmpty() ? null : names.get(names.size() - 1);
      if (before != null && joins(sentence, before, name)) {
        names.set(names.size() - 1, new Name(name.kind(), before.first(), name.last()));
      } else {
        names.add(name);
      }
    }
    return names;
  }

  /** The two people of "the Obama-Biden administration" apart. */
  private List<Name> parted(Sentence sentence, List<Name> names) {
    return names.stream().flatMap(name -> parted(sentence, name)).toList();
  }

  private Stream<Name> parted(Sentence sentence, Name name) {
    int next = name.last() + 1;
    boolean pair =
        name.kind() == NameKind.PERSON
            && name.last() == name.first() + 2
            && sentence.token(name.first() + 1).isHyphen()
            && (areSurnames(sentence, name)
                || next < sentence.size()
                    && governments.contains(Descriptions.lower(sentence.token(next))));
    return pair
        ? Stream.of(
            new Name(name.kind(), name.first(), name.first()),
            new Name(name.kind(), name.last(), name.last()))
        : Stream.of(name);
  }

  /** Whether either part is the surname of somebody known, and the whole of nobody. */
  private boolean areSurnames(Sentence sentence, Name name) {
    List<String> first = Spelling.atoms(sentence.token(name.first()).form());
    List<String> last = Spelling.atoms(sentence.token(name.last()).form());
    return !people.called(first).isEmpty()
        && !people.called(last).isEmpty()
        && people.called(Stream.concat(first.stream(), last.stream()).toList()).isEmpty();
  }

  private static boolean joins(Sentence sentence, Name before, Name name) {
    boolean border =
        name.kind() == NameKind.PLACE
            && bordering(sentence, before.first(), name.last()) > name.last();
    return before.kind() == name.kind()
        && (border || name.kind() == NameKind.PERSON)
        && name.first() == before.last() + 2
        && sentence.token(before.last()).span().end()
            == sentence.token(name.first()).span().start() - 1
        && sentence.token(before.last() + 1).isHyphen();
  }

  /** Whether an organisation is named and not a treaty, a war or an illness; nor an operation. */
  private boolean isEntity(Sentence sentence, Name name) {
    String first = Descriptions.lower(sentence.token(name.first()));
    boolean undertaking = name.last() > name.first() && undertakings.contains(first);
    return !undertaking
        && (name.kind() != NameKind.ORGANISATION
            || !things.contains(Descriptions.lower(sentence.token(name.last())))
                && !things.contains(first));
  }

  /** Whether an unknown name is that of a product or programme: the Unha of "an Unha rocket". */
  private boolean isWork(Phrase phrase, NameKind kind) {
    Sentence sentence = phrase.sentence();
    return kind == NameKind.ORGANISATION
        && phrase.size() == 1
        && phrase.last() + 1 < sentence.size()
        && phrase.top().is("compound")
        && works.contains(Descriptions.lower(sentence.token(phrase.last() + 1)))
        && index.of(phrase.words()).isEmpty();
  }

  /** Whether a title was taken for a person: the King of "King Mswati", the Amir of Kuwait. */
  private boolean isTitleOnly(Phrase phrase) {
    Sentence sentence = phrase.sentence();
    int next = phrase.last() + 1;
    boolean goesOn =
        next < sentence.size()
            && (sentence.token(next).form().equals("of")
                || sentence.names().stream()
                    .anyMatch(n -> n.kind() == NameKind.PERSON && n.first() == next));
    return goesOn && isHonorific(phrase.sentence(), phrase.last());
  }

  private boolean isHonorific(Sentence sentence, int token) {
    return titles.contains(Descriptions.lower(sentence.token(token)).replace(".", ""))
        || roles.endingAt(sentence, token).isPresent();
  }

  /** The model's name without titles before it and the possessive after it. */
  private Optional<Phrase> bare(Sentence sentence, Name name) {
    int first = name.first();
    int last = Math.min(name.last(), sentence.size() - 1);
    while (last > first && isLoose(sentence.token(last))) {
      last--;
    }
    if (name.kind() == NameKind.ORGANISATION) {
      first = compounded(sentence, first);
    }
    if (name.kind() == NameKind.PERSON) {
      while (first < last && (isTitle(sentence.token(first)) || isOwner(sentence, first))) {
        first++;
      }
      first = nicknamed(sentence, first, last);
      last = numbered(sentence, hyphenated(sentence, last));
    }
    if (name.kind() == NameKind.PLACE) {
      last = bordering(sentence, first, last);
    }
    boolean capital =
        sentence.tokens().subList(first, last + 1).stream()
            .anyMatch(token -> token.form().chars().anyMatch(Character::isUpperCase));
    return capital ? Optional.of(new Phrase(sentence, first, last)) : Optional.empty();
  }

  /** Whether the word cannot end a name: a possessive, "and" or "&". */
  private static boolean isLoose(Token token) {
    return token.tag().equals("POS")
        || token.pos() == PartOfSpeech.CCONJ
        || token.pos() == PartOfSpeech.ADP
        || token.form().equals("&");
  }

  /** The beginning of a name of which a hyphen cut off a part: German-American Commission. */
  private static int compounded(Sentence sentence, int first) {
    boolean cut =
        first > 1
            && sentence.token(first - 1).isHyphen()
            && sentence.isGlued(first - 1)
            && sentence.isGlued(first)
            && Character.isUpperCase(sentence.token(first - 2).form().charAt(0));
    return cut ? first - 2 : first;
  }

  /** The beginning of a name that begins in quotation marks: "Buzz" Aldrin. */
  private static int nicknamed(Sentence sentence, int first, int last) {
    boolean marked =
        first > 0
            && first < last
            && QUOTES.contains(sentence.token(first - 1).form())
            && QUOTES.contains(sentence.token(first + 1).form());
    return marked ? first - 1 : first;
  }

  /** The end of a name that a hyphen carries on: Kim Jong-nam. */
  private static int hyphenated(Sentence sentence, int last) {
    boolean goesOn =
        last + 2 < sentence.size()
            && sentence.token(last + 1).isHyphen()
            && sentence.isGlued(last + 1)
            && sentence.isGlued(last + 2)
            && sentence.token(last + 2).pos() == PartOfSpeech.PROPN;
    return goesOn ? hyphenated(sentence, last + 2) : last;
  }

  /** Whether the word is the Guinea of "President of Guinea Lansana Conté". */
  private boolean isOwner(Sentence sentence, int token) {
    return token > 0
        && sentence.token(token - 1).form().equals("of")
        && index.of(sentence.token(token).form()).stream()
            .map(naming -> naming.entity().kind())
            .anyMatch(EntityKind::isPlace);
  }

  /** The end of a ruler's name with its number: Abdullah II. */
  private static int numbered(Sentence sentence, int last) {
    boolean number =
        last + 1 < sentence.size() && sentence.token(last + 1).form().matches("[IVX]{2,4}");
    return number ? last + 1 : last;
  }

  /** The end of a border's name: Israel-Lebanon border. */
  private static int bordering(Sentence sentence, int first, int last) {
    boolean border =
        last > first + 1
            && last + 1 < sentence.size()
            && sentence.token(last - 1).isHyphen()
            && sentence.token(last + 1).lemma().equals("border");
    return border ? last + 1 : last;
  }

  private boolean isTitle(Token token) {
    String word = token.form().toLowerCase(Locale.ROOT).replace(".", "");
    return titles.contains(word)
        || token.pos() == PartOfSpeech.ADP
        || token.pos() == PartOfSpeech.DET
        || index.of(token.form()).stream()
            .anyMatch(naming -> naming.use() == Naming.Use.NATIONALITY);
  }
}
