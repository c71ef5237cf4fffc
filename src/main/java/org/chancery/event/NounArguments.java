package org.chancery.event;

import java.util.ArrayList;
import java.util.List;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/**
 * Finds what fills the slots of a noun: its possessor, its modifiers, and the arguments of the verb
 * that carries it ("held talks with Cordia", "sanctions imposed on Cordia by Belmora").
 */
final class NounArguments {
  private final Sentence sentence;
  private final Clause clause;
  private final Subjects subjects;
  private final VerbArguments verbs;

  NounArguments(Sentence sentence) {
    this.sentence = sentence;
    this.clause = new Clause(sentence);
    this.subjects = new Subjects(sentence);
    this.verbs = new VerbArguments(sentence);
  }

  List<Argument> of(Token noun) {
    List<Argument> arguments = new ArrayList<>(own(noun));
    arguments.addAll(carried(noun));
    arguments.addAll(described(noun));
    for (String relation : List.of("conj", "appos")) {
      sentence
          .children(noun, relation)
          .filter(Clause::isNoun)
          .forEach(other -> prepositional(other).forEach(a -> arguments.add(a.after(relation))));
    }
    return arguments;
  }

  private List<Argument> own(Token noun) {
    List<Argument> arguments = new ArrayList<>();
    for (Token child : sentence.children(noun)) {
      if (child.is("nmod:poss")) {
        arguments.add(new Argument(Slot.SUBJECT, child, "nmod:poss"));
      } else if (child.is("nsubj")) {
        arguments.add(new Argument(Slot.SUBJECT, child, "nsubj"));
      } else if (isModifier(child)) {
        arguments.addAll(modifier(child));
      }
    }
    arguments.addAll(prepositional(noun));
    return arguments;
  }

  private boolean isModifier(Token child) {
    return child.is("amod")
        || child.is("compound")
        || child.is("nmod") && clause.preposition(child).isEmpty();
  }

  /** "Arvania-Belmora talks": each name in the compound. */
  private List<Argument> modifier(Token child) {
    List<Argument> arguments = new ArrayList<>();
    for (Token token : sentence.subtree(child)) {
      arguments.add(new Argument(Slot.MODIFIER, token, child.relation()));
    }
    return arguments;
  }

  private List<Argument> prepositional(Token noun) {
    return verbs.modifiers(noun, "nmod").stream()
        .map(a -> a.slot().equals(new Slot("by")) ? a.in(Slot.SUBJECT) : a)
        .toList();
  }

  /** From the verb that the noun depends on: who holds the talks, and with whom. */
  private List<Argument> carried(Token noun) {
    List<Argument> arguments = new ArrayList<>();
    Token top = topOfConjuncts(noun);
    subjects.ofHolder(top).map(a -> holder(top, a)).ifPresent(arguments::add);
    if (top.is("obj") || top.is("nsubj") || top.is("obl")) {
      Token verb = sentence.token(top.head());
      for (Argument argument : verbs.of(verb)) {
        if (isPrepositional(argument) && !argument.token().equals(top)) {
          arguments.add(argument.after(top.relation() + "^"));
        } else if (top.is("nsubj:pass") && argument.slot().equals(Slot.SUBJECT)) {
          arguments.add(argument.in(Slot.HOLDER).after(top.relation() + "^"));
        }
      }
    }
    return arguments;
  }

  private Argument holder(Token noun, Argument subject) {
    return sentence.head(noun).filter(clause::isPassive).isPresent() && noun.is("obj")
        ? subject.in(Slot.INDIRECT_OBJECT)
        : subject.in(Slot.HOLDER);
  }

  private Token topOfConjuncts(Token noun) {
    Token top = noun;
    while (top.is("conj") && Clause.isNoun(sentence.token(top.head()))) {
      top = sentence.token(top.head());
    }
    return top;
  }

  private static boolean isPrepositional(Argument argument) {
    return argument.path().startsWith("obl:") || argument.path().startsWith("obj nmod:");
  }

  /**
   * From clauses that describe the noun: "sanctions imposed by Arvania", "that Arvania imposed".
   */
  private List<Argument> described(Token noun) {
    List<Argument> arguments = new ArrayList<>();
    for (Token verb : sentence.children(noun, "acl").filter(Clause::isVerbal).toList()) {
      for (Argument argument : verbs.of(verb)) {
        if (argument.slot().equals(Slot.SUBJECT) && !argument.token().equals(noun)) {
          arguments.add(argument.in(Slot.HOLDER).after("acl"));
        } else if (isPrepositional(argument)) {
          arguments.add(argument.after("acl"));
        }
      }
    }
    return arguments;
  }
}
