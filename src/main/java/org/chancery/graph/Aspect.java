package org.chancery.graph;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.chancery.entity.Entity;
import org.chancery.event.EventTypes;
import org.chancery.event.Role;
import org.chancery.event.Status;
import org.chancery.time.TimeInterval;

/** What of an event a correction can change. Several entities stand with a semicolon between. */
public enum Aspect {
  /** No aspect: of corrections that change nothing. */
  NONE {
    @Override
    void change(Revision event, String value, Naming names) {
      throw new IllegalStateException("nothing to change");
    }
  },
  TYPE {
    @Override
    void change(Revision event, String value, Naming names) {
      event.type = EventTypes.standard().of(value).name();
    }
  },
  STATUS {
    @Override
    void change(Revision event, String value, Naming names) {
      event.status = Status.of(value);
    }
  },
  AGENTS {
    @Override
    void change(Revision event, String value, Naming names) {
      event.participants.put(Role.AGENT, entities(value, names));
    }
  },
  RECIPIENTS {
    @Override
    void change(Revision event, String value, Naming names) {
      event.participants.put(Role.RECIPIENT, entities(value, names));
    }
  },
  PLACES {
    @Override
    void change(Revision event, String value, Naming names) {
      event.participants.put(Role.PLACE, entities(value, names));
    }
  },
  TIME {
    @Override
    void change(Revision event, String value, Naming names) {
      event.time = value.isEmpty() ? Optional.empty() : Optional.of(TimeInterval.parse(value));
    }
  },
  ATTRIBUTION {
    @Override
    void change(Revision event, String value, Naming names) {
      event.attribution = value.isEmpty() ? Optional.empty() : Optional.of(names.entity(value));
    }
  };

  /** Who is meant by the local name of an IRI. */
  interface Naming {
    Entity entity(String id);
  }

  /** Gives the event the value; refuses one that makes no sense with an input exception. */
  abstract void change(Revision event, String value, Naming names);

  private static List<Entity> entities(String value, Naming names) {
    return Arrays.stream(value.split(";"))
        .map(String::strip)
        .filter(id -> !id.isEmpty())
        .map(names::entity)
        .toList();
  }
}
