package org.chancery.entity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chancery.article.Article;
import org.chancery.text.AnnotatedText;
import org.chancery.text.PartOfSpeech;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/**
 * Whose words a text is as a whole: of the person who signs it, of several who release it together,
 * of the state whose organ publishes it, or of whoever is first to act in it.
 */
final class Statement {
  /** How a statement of several governments begins, whose "we" is none of them alone. */
  private static final Pattern JOINT =
      Pattern.compile(
          "^.{0,300}(joint statement|released by the governments)",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final Set<String> STATEMENTS = Set.of("statement", "text", "declaration");

  private static final Set<String> PEOPLE = Set.of("people", "citizen");

  /** Sentences in which a text says at its head who signs or releases it. */
  private static final int HEAD = 4;

  /** Words of a line that holds but a name and an office. */
  private static final int LINE = 25;

  private final AnnotatedText text;
  private final Discourse discourse;
  private final States states;
  private final boolean joint;

  Statement(Article article, AnnotatedText text, Discourse discourse, States states) {
    this.text = text;
    this.discourse = discourse;
    this.states = states;
    this.joint = JOINT.matcher(article.title() + "\n" + article.text()).find();
  }

  /** Whom "I" means: the person whose name and office are the first line. */
  Optional<Entity> signer() {
    Sentence line = text.sentences().get(0);
    return isLineOfName(line)
        ? discourse
            .in(line)
            .filter(mention -> mention.span().start() == line.span().start())
            .flatMap(mention -> mention.entity().stream())
            .filter(entity -> entity.kind() == EntityKind.PERSON)
            .findFirst()
        : Optional.empty();
  }

  private static boolean isLineOfName(Sentence line) {
    return line.size() <= LINE
        && line.tokens().stream()
            .noneMatch(word -> word.pos() == PartOfSpeech.VERB || word.is("nsubj"));
  }

  /** Whom "you" means there: the people of Georgia, if the statement has spoken of them first. */
  Optional<Entity> addressee(Sentence sentence) {
    List<Entity> issuers = issuers();
    return text.sentences().stream()
        .limit(sentence.index() + 1L)
        .flatMap(discourse::in)
        .filter(mention -> PEOPLE.contains(discourse.head(mention).lemma()))
        .flatMap(mention -> mention.entity().stream())
        .filter(one -> !issuers.contains(one))
        .findFirst();
  }

  /** Whom "we" means: those who release it together, else the one whose statement it is. */
  List<Entity> issuers() {
    List<Entity> together = releasers();
    return together.isEmpty() && !joint ? issuer().stream().toList() : together;
  }

  private Optional<Entity> issuer() {
    return discourse
        .publisher()
        .or(() -> signer().flatMap(discourse.people()::spokenFor))
        .or(this::announcer);
  }

  /** Whose statement the text is, if it says so first: the Arvanian foreign ministry regrets. */
  private Optional<Entity> announcer() {
    Sentence first = text.sentences().get(0);
    return first.tokens().stream()
        .filter(word -> word.is("nsubj"))
        .filter(word -> first.head(word).filter(Token::isRoot).isPresent())
        .flatMap(word -> named(first, word))
        .filter(one -> one.kind() == EntityKind.STATE || one.kind() == EntityKind.ORGANISATION)
        .map(one -> states.get(one.state()).orElse(one))
        .findFirst();
  }

  /** Several by whom the head says that it is released; their state, if it is one. */
  private List<Entity> releasers() {
    List<Entity> all =
        text.sentences().stream()
            .limit(HEAD)
            .map(this::releasers)
            .filter(found -> found.size() > 1)
            .findFirst()
            .orElse(List.of());
    List<Entity> sides =
        all.stream().flatMap(one -> states.actedForBy(one).stream()).distinct().toList();
    return sides.size() == 1 ? sides : all;
  }

  private List<Entity> releasers(Sentence sentence) {
    return sentence.tokens().stream()
        .filter(word -> isReleaser(sentence, word) || Descriptions.lower(word).equals("we"))
        .flatMap(word -> listed(sentence, word))
        .distinct()
        .toList();
  }

  private static boolean isReleaser(Sentence sentence, Token word) {
    return word.is("obl:agent")
        && sentence.head(word).stream()
            .flatMap(verb -> sentence.children(verb, "nsubj:pass"))
            .anyMatch(released -> STATEMENTS.contains(released.lemma()));
  }

  /** Whom the word and those listed with it or set beside it mean: the governments of A and B. */
  private Stream<Entity> listed(Sentence sentence, Token word) {
    List<Entity> meant = named(sentence, word).toList();
    boolean person = meant.stream().anyMatch(one -> one.kind() == EntityKind.PERSON);
    return Stream.concat(
        meant.stream(),
        sentence.children(word).stream()
            .filter(next -> next.is("conj") || !person && (next.is("appos") || next.is("nmod")))
            .flatMap(next -> listed(sentence, next)));
  }

  private Stream<Entity> named(Sentence sentence, Token word) {
    return discourse.at(sentence, word).stream().flatMap(mention -> mention.entity().stream());
  }
}
