package org.chancery.entity;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.chancery.entity.Mention.Form;
import org.chancery.text.PartOfSpeech;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/**
 * Resolves pronouns by rules, to nobody where they do not decide. Candidates are the mentions of
 * the sentence and the two before it; near ones and subjects come first; what the pronoun's own
 * verb already takes cannot be meant, and "he" in a quotation is not its speaker.
 */
final class Pronouns {
  private static final int REACH = 2;
  private static final Map<String, Gender> SINGULAR =
      Map.of(
          "he",
          Gender.MALE,
          "him",
          Gender.MALE,
          "his",
          Gender.MALE,
          "himself",
          Gender.MALE,
          "she",
          Gender.FEMALE,
          "her",
          Gender.FEMALE,
          "hers",
          Gender.FEMALE,
          "herself",
          Gender.FEMALE);
  private static final Set<String> NEUTER = Set.of("it", "its", "itself");
  private static final Set<String> PLURAL = Set.of("they", "them", "their", "themselves");
  private static final Set<String> FIRST = Set.of("i", "me", "my", "myself");
  private static final Set<String> FIRST_PLURAL = Set.of("we", "us", "our", "ours", "ourselves");
  private static final Set<String> RELATIVE = Set.of("who", "whom", "whose", "which", "that");

  private final Discourse discourse;
  private final Quotations quotations;

  Pronouns(Discourse discourse, Quotations quotations) {
    this.discourse = discourse;
    this.quotations = quotations;
  }

  /** Adds the mentions of the sentence's pronouns. */
  void read(Sentence sentence) {
    for (Token token : sentence.tokens()) {
      boolean pronoun = token.pos() == PartOfSpeech.PRON || token.tag().equals("PRP$");
      if (pronoun && discourse.at(sentence, token).isEmpty()) {
        read(sentence, token);
      }
    }
  }

  /** Adds those that own something, as far as they mean one entity: his country. */
  void readPossessors(Sentence sentence, Owners owners, States states) {
    for (Token token : sentence.tokens()) {
      if (token.tag().equals("PRP$") && owners.at(token.index()).isEmpty()) {
        List<Entity> meant = read(sentence, token);
        if (meant.size() == 1) {
          Phrase phrase = new Phrase(sentence, token.index(), token.index());
          states.actedForBy(meant.get(0)).ifPresent(owner -> owners.add(phrase, owner));
        }
      }
    }
  }

  private List<Entity> read(Sentence sentence, Token token) {
    List<Entity> meant = meant(sentence, token);
    Phrase phrase = new Phrase(sentence, token.index(), token.index());
    for (Entity entity : meant) {
      discourse.add(Discourse.mention(phrase, token.index(), Form.PRONOUN, entity));
    }
    return meant;
  }

  private List<Entity> meant(Sentence sentence, Token token) {
    String word = Descriptions.lower(token);
    if (RELATIVE.contains(word)) {
      return relative(sentence, token);
    }
    if (SINGULAR.containsKey(word)) {
      return best(sentence, token, entity -> isPerson(entity, SINGULAR.get(word)));
    }
    if (NEUTER.contains(word)) {
      return expletive(sentence, token) ? List.of() : best(sentence, token, Pronouns::isBody);
    }
    if (PLURAL.contains(word)) {
      return plural(sentence, token);
    }
    if (FIRST.contains(word) || FIRST_PLURAL.contains(word)) {
      return quotations
          .voice(sentence, token, FIRST_PLURAL.contains(word))
          .map(List::of)
          .orElse(List.of());
    }
    return List.of();
  }

  private boolean isPerson(Entity entity, Gender gender) {
    return entity.kind() == EntityKind.PERSON && gender.agreesWith(discourse.gender(entity));
  }

  private static boolean isBody(Entity entity) {
    return entity.kind() != EntityKind.PERSON && entity.kind() != EntityKind.PLACE;
  }

  /** What the noun before a relative clause refers to. */
  private List<Entity> relative(Sentence sentence, Token token) {
    return sentence.ancestors(token).stream()
        .filter(up -> up.relation().equals("acl:relcl"))
        .findFirst()
        .flatMap(sentence::head)
        .map(noun -> entities(discourse.at(sentence, noun)))
        .orElse(List.of());
  }

  private static List<Entity> entities(List<Mention> mentions) {
    return mentions.stream().flatMap(m -> m.entity().stream()).distinct().toList();
  }

  /** Whether "it" only fills the subject's place: it is known that, it is time. */
  private static boolean expletive(Sentence sentence, Token token) {
    if (!token.is("nsubj")) {
      return token.is("expl");
    }
    Optional<Token> head = sentence.head(token);
    boolean noun = head.filter(h -> h.pos() == PartOfSpeech.ADJ || h.pos().isNominal()).isPresent();
    boolean clause =
        head.filter(h -> sentence.children(h).stream().anyMatch(Pronouns::isClause)).isPresent();
    return noun || token.relation().equals("nsubj:pass") && clause;
  }

  private static boolean isClause(Token token) {
    return token.is("ccomp") || token.is("csubj");
  }

  private List<Entity> best(Sentence sentence, Token token, Predicate<Entity> wanted) {
    return candidates(sentence, token, wanted).stream()
        .max(Comparator.comparing((Mention m) -> salience(sentence, token, m)))
        .flatMap(Mention::entity)
        .map(List::of)
        .orElse(List.of());
  }

  private List<Mention> candidates(Sentence sentence, Token token, Predicate<Entity> wanted) {
    Optional<Entity> speaker = quotations.speaker(sentence, token);
    return discourse
        .before(sentence, token.index())
        .takeWhile(m -> sentence.index() - m.sentence() <= REACH)
        .filter(m -> m.entity().filter(wanted).isPresent())
        .filter(m -> speaker.isEmpty() || !m.entity().equals(speaker))
        .filter(m -> !bound(sentence, token, m))
        .toList();
  }

  /**
   * Whether both are taken by one verb, so that only a reflexive could mean the other: also where
   * the verb has its subject from the clause above, as in "A left, accusing it".
   */
  private boolean bound(Sentence sentence, Token token, Mention mention) {
    boolean free = token.is("nmod:poss") || Descriptions.lower(token).endsWith("self");
    if (mention.sentence() != sentence.index() || free || token.isRoot()) {
      return false;
    }
    Token head = discourse.head(mention);
    Token verb = sentence.token(token.head());
    return head.head() == verb.index()
        || head.is("nsubj") && head.head() == governor(sentence, verb).index();
  }

  /** The verb whose subject the given one shares. */
  private static Token governor(Sentence sentence, Token verb) {
    boolean shares =
        verb.is("advcl") || verb.is("xcomp") || verb.is("conj") || verb.relation().equals("acl");
    boolean own = sentence.child(verb, "nsubj").isPresent();
    return shares && !own && !verb.isRoot()
        ? governor(sentence, sentence.token(verb.head()))
        : verb;
  }

  private int salience(Sentence sentence, Token token, Mention mention) {
    Token head = discourse.head(mention);
    int salience = -40 * (sentence.index() - mention.sentence());
    salience += head.is("nsubj") ? 50 : 0;
    boolean inside = head.is("nmod:poss") || head.is("compound") || head.is("amod");
    salience += inside || mention.form() == Form.NATIONALITY ? -25 : 0;
    salience += head.is("obl") || head.is("nmod") ? -15 : 0;
    return salience - (mention.sentence() == sentence.index() ? 0 : head.index());
  }

  /** Those named together last, or a body of many: the rebels, a government. */
  private List<Entity> plural(Sentence sentence, Token token) {
    for (Mention mention : candidates(sentence, token, entity -> true)) {
      List<Entity> together = together(mention);
      if (together.size() > 1) {
        return together;
      }
      if (isPlural(mention)) {
        return entities(List.of(mention));
      }
    }
    return List.of();
  }

  private boolean isPlural(Mention mention) {
    Token head = discourse.head(mention);
    boolean group = mention.entity().filter(e -> e.kind() == EntityKind.GROUP).isPresent();
    return group || head.tag().equals("NNS");
  }

  /** The subject that the mention is part of: A, B and C. */
  private List<Entity> together(Mention mention) {
    Sentence sentence = discourse.sentence(mention);
    Token head = discourse.head(mention);
    Token first = head.is("conj") ? sentence.head(head).orElse(head) : head;
    if (!first.is("nsubj")) {
      return List.of();
    }
    return Stream.concat(Stream.of(first), sentence.children(first, "conj"))
        .flatMap(token -> entities(discourse.at(sentence, token)).stream())
        .distinct()
        .toList();
  }
}
