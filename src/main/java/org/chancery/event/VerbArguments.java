package org.chancery.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.text.PartOfSpeech;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/** Finds what fills the slots of a verb, or of an adjective that a copula makes a predicate. */
final class VerbArguments {
  private static final Slot OF = new Slot("of");
  private static final Slot BETWEEN = new Slot("between");
  private static final Set<String> OWNING = Set.of("of", "by", "from");

  private final Sentence sentence;
  private final Clause clause;
  private final Subjects subjects;

  VerbArguments(Sentence sentence) {
    this.sentence = sentence;
    this.clause = new Clause(sentence);
    this.subjects = new Subjects(sentence);
  }

  List<Argument> of(Token verb) {
    List<Argument> arguments = new ArrayList<>();
    subjects.of(verb).ifPresent(subject -> arguments.addAll(subject(verb, subject)));
    arguments.addAll(objects(verb));
    arguments.addAll(obliques(verb));
    clauseSubject(verb).ifPresent(arguments::add);
    if (verb.is("amod")) {
      arguments.addAll(compounded(verb));
    }
    return arguments;
  }

  /** "Was in Cordia": who was, where, and what else is told of it. */
  List<Argument> ofCopula(Token copula) {
    Token complement = sentence.token(copula.head());
    List<Argument> arguments = new ArrayList<>();
    subjects.of(complement).map(s -> s.after("cop^")).ifPresent(arguments::add);
    slot(complement).map(s -> new Argument(s, complement, "cop^")).ifPresent(arguments::add);
    obliques(complement).forEach(oblique -> arguments.add(oblique.after("cop^")));
    return arguments;
  }

  /** The subject; of what undergoes the act also whose it is and what it is about. */
  private List<Argument> subject(Token verb, Argument subject) {
    List<Argument> found = new ArrayList<>(List.of(subject.in(subjectSlot(verb))));
    if (clause.isPassive(verb) && subject.token().pos() == PartOfSpeech.NOUN) {
      modifiers(subject.token(), "nmod").forEach(m -> found.add(m.after(subject.path())));
      owners(verb, subject.token()).forEach(owner -> found.add(owner.after(subject.path())));
    }
    return found;
  }

  private Slot subjectSlot(Token verb) {
    if (!clause.isPassive(verb)) {
      return Slot.SUBJECT;
    }
    return sentence.child(verb, "obj").isPresent() ? Slot.INDIRECT_OBJECT : Slot.OBJECT;
  }

  private List<Argument> objects(Token verb) {
    List<Argument> objects = new ArrayList<>();
    Slot indirect = sentence.child(verb, "obj").isPresent() ? Slot.INDIRECT_OBJECT : Slot.OBJECT;
    sentence.children(verb, "iobj").forEach(o -> objects.add(new Argument(indirect, o, "iobj")));
    sentence.children(verb, "obj").forEach(o -> objects.addAll(object(verb, o)));
    if (objects.isEmpty()) {
      gap(verb).or(() -> shared(verb)).or(() -> displaced(verb)).ifPresent(objects::add);
    }
    return objects;
  }

  private List<Argument> object(Token verb, Token object) {
    List<Argument> found = new ArrayList<>();
    Optional<Token> antecedent = clause.antecedent(verb);
    if (Clause.isRelativePronoun(object) && antecedent.isPresent()) {
      found.add(new Argument(Slot.OBJECT, antecedent.get(), "obj relcl^"));
      return found;
    }
    found.add(new Argument(Slot.OBJECT, object, "obj"));
    if (Clause.isNoun(object)) {
      modifiers(object, "nmod").forEach(modifier -> found.add(modifier.after("obj")));
      owners(verb, object).forEach(owner -> found.add(owner.after("obj")));
    }
    return found;
  }

  private List<Argument> owners(Token verb, Token object) {
    List<Argument> owners = new ArrayList<>();
    sentence.children(object).stream()
        .filter(this::isOwner)
        .forEach(owner -> owners.add(new Argument(Slot.OWNER, owner, owner.relation())));
    makers(verb, object).forEach(owners::add);
    return owners;
  }

  /** "A plan proposed by Cordia", where proposing is not the act itself. */
  private Stream<Argument> makers(Token verb, Token object) {
    return sentence
        .children(object, "acl")
        .filter(participle -> participle.tag().equals("VBN") && !participle.equals(verb))
        .flatMap(participle -> sentence.children(participle, "obl"))
        .filter(maker -> clause.preposition(maker).filter("by"::equals).isPresent())
        .map(maker -> new Argument(Slot.OWNER, maker, "acl obl:by"));
  }

  private boolean isOwner(Token child) {
    return child.is("nmod:poss")
        || child.is("amod")
        || child.is("compound")
        || child.is("nmod") && clause.preposition(child).filter(OWNING::contains).isPresent();
  }

  /** "The plan that Cordia rejected": the noun that a relative clause leaves its object to. */
  private Optional<Argument> gap(Token verb) {
    boolean ownSubject =
        sentence.children(verb, "nsubj").anyMatch(subject -> !Clause.isRelativePronoun(subject));
    return verb.relation().equals("acl:relcl")
            && ownSubject
            && !clause.isPassive(verb)
            && !hasRelativePlace(verb)
        ? sentence.head(verb).map(noun -> new Argument(Slot.OBJECT, noun, "relcl^"))
        : Optional.empty();
  }

  /** "Cordia, where Arvania is fighting", "the talks to which Arvania sent Orlan". */
  private boolean hasRelativePlace(Token verb) {
    return sentence.children(verb).stream()
        .anyMatch(
            child ->
                child.is("advmod") && child.tag().equals("WRB")
                    || child.is("obl") && Clause.isRelativePronoun(child));
  }

  /** "Condemned and rejected the plan": the object of the verb that is joined to this one. */
  private Optional<Argument> shared(Token verb) {
    if (sentence.child(verb, "ccomp").isPresent()
        || sentence.child(verb, "obl").isPresent()
        || clause.isPassive(verb)) {
      return Optional.empty();
    }
    return sentence
        .children(verb, "conj")
        .filter(other -> Clause.isVerbal(other) && sentence.child(other, "nsubj").isEmpty())
        .flatMap(other -> sentence.children(other, "obj"))
        .map(object -> new Argument(Slot.OBJECT, object, "conj obj"))
        .findFirst();
  }

  /** "Outlined for the first time a plan": a noun without preposition that stands far off. */
  private Optional<Argument> displaced(Token verb) {
    return sentence
        .children(verb, "obl")
        .filter(noun -> noun.relation().equals("obl") && Clause.isNoun(noun))
        .filter(noun -> noun.index() > verb.index() && clause.preposition(noun).isEmpty())
        .findFirst()
        .map(noun -> new Argument(Slot.OBJECT, noun, "obl"));
  }

  private List<Argument> obliques(Token verb) {
    List<Argument> obliques = new ArrayList<>(modifiers(verb, "obl"));
    for (Token noun : sentence.children(verb, "obl").filter(this::isThing).toList()) {
      owners(verb, noun).forEach(owner -> obliques.add(owner.after(path(noun))));
      modifiers(noun, "nmod").stream()
          .filter(modifier -> modifier.slot().equals(BETWEEN))
          .forEach(modifier -> obliques.add(modifier.after(path(noun))));
    }
    return obliques.stream()
        .map(
            o -> o.slot().equals(new Slot("by")) && clause.isPassive(verb) ? o.in(Slot.SUBJECT) : o)
        .toList();
  }

  private boolean isThing(Token nominal) {
    return nominal.pos() == PartOfSpeech.NOUN && clause.preposition(nominal).isPresent();
  }

  /** What depends on the head by the relation and has a preposition, in its slot. */
  List<Argument> modifiers(Token head, String relation) {
    List<Argument> modifiers = new ArrayList<>();
    for (Token token : sentence.children(head, relation).toList()) {
      Optional<Slot> slot = clause.isCompany(token) ? company(head, relation) : slot(token);
      slot.ifPresent(s -> modifiers.add(new Argument(s, target(head, token), path(token))));
      modifiers.addAll(misattached(token));
    }
    return modifiers;
  }

  /** "The withdrawal of Arvania from Cordia": a name has no modifiers, so they are its head's. */
  private List<Argument> misattached(Token name) {
    return name.pos() == PartOfSpeech.PROPN
        ? modifiers(name, "nmod").stream()
            .filter(modifier -> !modifier.slot().equals(OF))
            .map(m -> m.after(path(name)))
            .toList()
        : List.of();
  }

  private Optional<Slot> company(Token head, String relation) {
    return relation.equals("obl")
        ? Optional.of(clause.isPassive(head) ? Slot.OBJECT : Slot.SUBJECT)
        : Optional.empty();
  }

  private Optional<Slot> slot(Token nominal) {
    return clause.preposition(nominal).flatMap(Slot::of);
  }

  private Token target(Token head, Token nominal) {
    return Clause.isRelativePronoun(nominal) ? clause.antecedent(head).orElse(nominal) : nominal;
  }

  private String path(Token nominal) {
    return Subjects.plain(nominal.relation()) + ":" + clause.preposition(nominal).orElse("");
  }

  private Optional<Argument> clauseSubject(Token verb) {
    for (String relation : List.of("ccomp", "xcomp")) {
      Optional<Argument> subject =
          sentence
              .child(verb, relation)
              .flatMap(content -> sentence.child(content, "nsubj"))
              .map(token -> new Argument(Slot.CLAUSE_SUBJECT, token, relation + " nsubj"));
      if (subject.isPresent()) {
        return subject;
      }
    }
    return Optional.empty();
  }

  /** "Cordia-brokered talks": who does what the participle says, and to what. */
  private List<Argument> compounded(Token participle) {
    List<Argument> arguments = new ArrayList<>();
    for (Token child : sentence.children(participle)) {
      if (Clause.isNoun(child) && clause.preposition(child).isEmpty()) {
        arguments.add(new Argument(Slot.SUBJECT, child, child.relation()));
      }
    }
    sentence
        .head(participle)
        .ifPresent(noun -> arguments.add(new Argument(Slot.OBJECT, noun, "amod^")));
    return arguments;
  }
}
