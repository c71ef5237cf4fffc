package org.chancery.entity;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.entity.Mention.Form;
import org.chancery.text.PartOfSpeech;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/** Resolves pronouns by rules, to nobody where they do not decide. */
final class Pronouns {
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
  private static final Set<String> SECOND =
      Set.of("you", "your", "yours", "yourself", "yourselves");
  private static final Set<String> RELATIVE = Set.of("who", "whom", "whose", "which", "that");

  private final Discourse discourse;
  private final Quotations quotations;
  private final Antecedents antecedents;
  private final Set<String> deeds;
  private final Rivals persons;
  private final Rivals bodies;
  private final Rivals many;

  Pronouns(Discourse discourse, Quotations quotations, Words words) {
    this.deeds = words.list("deeds");
    this.persons = Rivals.ofPerson(discourse, words.list("person-nouns"));
    this.bodies = Rivals.ofBody(discourse, words.list("rival-nouns"));
    this.many = Rivals.ofMany(discourse, words.list("time-nouns"));
    this.discourse = discourse;
    this.quotations = quotations;
    this.antecedents =
        new Antecedents(
            discourse,
            quotations,
            new Encounter(discourse, words.list("encounters")),
            new Answerers(discourse, words));
  }

  /** "Itself", "themselves". */
  static boolean isReflexive(Token token) {
    String word = Descriptions.lower(token);
    return word.endsWith("self") || word.endsWith("selves");
  }

  /** Adds the mentions of the sentence's pronouns. */
  void read(Sentence sentence) {
    for (Token token : sentence.tokens()) {
      boolean pronoun = token.pos() == PartOfSpeech.PRON || token.tag().equals("PRP$");
      if ((pronoun || isThere(token)) && discourse.at(sentence, token).isEmpty()) {
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
    if (isThere(token)) {
      return antecedents.place(sentence, token).stream().toList();
    }
    if (RELATIVE.contains(word)) {
      return relative(sentence, token);
    }
    if (isReflexive(token) && isEmphasis(sentence, token)) {
      return sentence.head(token).map(noun -> entities(discourse.at(sentence, noun))).orElseThrow();
    }
    if (SINGULAR.containsKey(word)) {
      Gender gender = SINGULAR.get(word);
      return antecedents.best(sentence, token, entity -> isPerson(entity, gender), persons);
    }
    if (NEUTER.contains(word)) {
      return word.equals("it") && !acts(sentence, token)
          ? List.of()
          : antecedents.best(sentence, token, Pronouns::isBody, bodies);
    }
    if (PLURAL.contains(word)) {
      return antecedents.plural(sentence, token, many);
    }
    if (FIRST.contains(word) || FIRST_PLURAL.contains(word)) {
      return quotations.voice(sentence, token, FIRST_PLURAL.contains(word));
    }
    if (SECOND.contains(word)) {
      return quotations.addressee(sentence, token).stream().toList();
    }
    return List.of();
  }

  /** The adverb of place, not that of "there is". */
  private static boolean isThere(Token token) {
    return token.is("advmod") && Descriptions.lower(token).equals("there");
  }

  /** Whether the word is one for whoever speaks. */
  static boolean isOfSpeaker(String word) {
    return FIRST.contains(word) || FIRST_PLURAL.contains(word);
  }

  /** Whether it stands beside a noun: the summit itself. */
  private static boolean isEmphasis(Sentence sentence, Token token) {
    return sentence.head(token).filter(head -> head.pos() == PartOfSpeech.NOUN).isPresent()
        && !token.is("nmod")
        && !token.is("obj")
        && !token.is("conj");
  }

  private boolean isPerson(Entity entity, Gender gender) {
    return entity.kind() == EntityKind.PERSON
        && gender.agreesWith(discourse.people().gender(entity));
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

  /** Whether "it" does what only a state or an organisation does; else it may be anything. */
  private boolean acts(Sentence sentence, Token token) {
    return token.relation().equals("nsubj")
        && sentence
            .head(token)
            .filter(head -> head.pos() == PartOfSpeech.VERB && deeds.contains(head.lemma()))
            .isPresent();
  }
}
