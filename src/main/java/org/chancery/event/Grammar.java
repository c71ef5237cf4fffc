package org.chancery.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.text.Sentence;
import org.chancery.text.Token;

/** Finds what fills the slots of a predicate in a Universal Dependencies tree. */
final class Grammar {
  private final Sentence sentence;
  private final Clause clause;

  Grammar(Sentence sentence) {
    this.sentence = sentence;
    this.clause = new Clause(sentence);
  }

  /** The arguments, each word once in each slot, members of a conjunction each by itself. */
  List<Argument> arguments(Token predicate) {
    List<Argument> direct = new ArrayList<>();
    if (predicate.is("cop")) {
      direct.addAll(new VerbArguments(sentence).ofCopula(predicate));
    } else if (Clause.isNoun(predicate) || isVerbalNoun(predicate)) {
      direct.addAll(new NounArguments(sentence).of(predicate));
    } else {
      direct.addAll(new VerbArguments(sentence).of(predicate));
    }
    Map<String, Argument> arguments = new LinkedHashMap<>();
    for (Argument argument : direct) {
      for (Argument member : members(argument)) {
        arguments.putIfAbsent(member.slot() + "@" + member.token().index(), member);
      }
    }
    return List.copyOf(arguments.values());
  }

  /** The words that fill any of the slots. */
  Stream<Token> fillers(Token predicate, Set<Slot> slots) {
    return arguments(predicate).stream()
        .filter(argument -> slots.contains(argument.slot()))
        .map(Argument::token);
  }

  /** The form of a verb that is built like a noun: "fighting between Arvania and Belmora". */
  private boolean isVerbalNoun(Token word) {
    return word.tag().equals("VBG") && sentence.child(word, "nmod").isPresent();
  }

  /** The argument and what is joined to it: "Arvania, Belmora and, along with them, Cordia". */
  private List<Argument> members(Argument argument) {
    List<Argument> members = new ArrayList<>();
    members.add(argument);
    for (Token child : sentence.children(argument.token())) {
      if (child.is("conj") || child.is("nmod") && clause.isCompany(child)) {
        Argument joined =
            new Argument(argument.slot(), child, argument.path() + " " + child.relation());
        members.addAll(members(joined));
      }
    }
    return members;
  }
}
