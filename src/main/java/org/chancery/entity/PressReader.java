package org.chancery.entity;

import java.util.List;
import java.util.Set;
import org.chancery.entity.Owners.Owner;
import org.chancery.text.Token;

/**
 * Reads papers and stations without a name: {@code Israeli media}, {@code a French newspaper}. They
 * do not speak for the state; {@code state television} does, and is left to it.
 */
final class PressReader implements DescriptionReader {
  private static final String OF_THE_STATE = "state";

  private final States states;
  private final Set<String> press;

  PressReader(Gazetteer gazetteer) {
    states = gazetteer.states;
    press = gazetteer.words.list("press");
  }

  @Override
  public void read(Descriptions descriptions) {
    for (Token noun : descriptions.free()) {
      if (press.contains(Descriptions.lower(noun)) && isAlone(descriptions, noun)) {
        descriptions
            .owners()
            .before(noun.index())
            .filter(owner -> owner.entity().kind() == EntityKind.STATE)
            .ifPresent(owner -> add(descriptions, noun, owner));
      }
    }
  }

  private static boolean isAlone(Descriptions descriptions, Token noun) {
    boolean named = descriptions.owners().at(noun.index() + 1).isPresent();
    return !named
        && descriptions.sentence().children(noun).stream()
            .map(Descriptions::lower)
            .noneMatch(OF_THE_STATE::equals);
  }

  private void add(Descriptions descriptions, Token noun, Owner owner) {
    String label = states.adjective(owner.entity()) + " " + Descriptions.lower(noun);
    Entity group = Entity.group(label, "");
    descriptions.add(noun.index(), noun.index(), List.of(owner), group);
  }
}
