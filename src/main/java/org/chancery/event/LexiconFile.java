package org.chancery.event;

import java.io.Reader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.InputException;
import org.chancery.entity.EntityKind;
import org.chancery.text.Nearest;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Reads a YAML file of the lexicon. Strict: a key, type, slot, role or status that is not known
 * stops the reading with file and line, what was found and the nearest right word.
 */
final class LexiconFile {
  private static final Set<String> KEYS =
      new TreeSet<>(
          Set.of(
              "id",
              "type",
              "verbs",
              "nouns",
              "adjectives",
              "objects",
              "roles",
              "needs",
              "mutual",
              "status",
              "confidence",
              "examples",
              "never"));
  private static final Set<String> PARTICIPANTS =
      new TreeSet<>(Stream.of(Role.AGENT, Role.RECIPIENT, Role.PLACE).map(Role::label).toList());

  /** Stands for a role where a slot names no participant. */
  private static final String NOBODY = "nobody";

  private static final Set<String> ROLES =
      new TreeSet<>(Stream.concat(PARTICIPANTS.stream(), Stream.of(NOBODY)).toList());

  private final String name;
  private final EventTypes types;

  /**
   * @param name how messages call the file
   */
  LexiconFile(String name, EventTypes types) {
    this.name = name;
    this.types = types;
  }

  List<Entry> read(Reader reader) {
    try {
      Node root = new Yaml(new LoaderOptions()).compose(reader);
      return root == null ? List.of() : list(root).stream().map(this::entry).toList();
    } catch (MarkedYAMLException failure) {
      throw new InputException(
          "%s:%d: not YAML: %s"
              .formatted(name, failure.getProblemMark().getLine() + 1, failure.getProblem()),
          failure);
    } catch (YAMLException failure) {
      throw new InputException("%s: not YAML: %s".formatted(name, failure.getMessage()), failure);
    }
  }

  private Entry entry(Node node) {
    Map<String, Node> fields = fields(node, KEYS);
    String type = text(required(fields, "type", node));
    return new Entry(
        place(node),
        text(required(fields, "id", node)),
        types.of(known(fields.get("type"), type, types.names(), "event type")),
        words(fields, node),
        Set.copyOf(texts(fields.get("objects"))),
        roles(required(fields, "roles", node)),
        unused(fields.get("roles")),
        fields.containsKey("needs") ? needs(fields.get("needs")) : Map.of(),
        fields.containsKey("mutual") && isYes(fields.get("mutual")),
        Optional.ofNullable(fields.get("status")).map(this::status),
        fields.containsKey("confidence") ? share(fields.get("confidence")) : 0,
        examples(required(fields, "examples", node)),
        texts(required(fields, "never", node)));
  }

  private List<Word> words(Map<String, Node> fields, Node node) {
    List<Word> words = new ArrayList<>();
    for (Word.Sort sort : Word.Sort.values()) {
      String key = sort.name().toLowerCase(Locale.ROOT) + "s";
      texts(fields.get(key)).forEach(written -> words.add(Word.of(sort, written)));
    }
    if (words.isEmpty()) {
      throw wrong(node, "no words", "give verbs, nouns or adjectives");
    }
    return words;
  }

  private Map<Slot, Role> roles(Node node) {
    Map<Slot, Role> roles = new HashMap<>();
    fields(node, Slot.names())
        .forEach(
            (slot, value) -> {
              String role = known(value, text(value), ROLES, "role");
              if (!role.equals(NOBODY)) {
                roles.put(Slot.of(slot).orElseThrow(), Role.of(role));
              }
            });
    return roles;
  }

  private Set<Slot> unused(Node node) {
    Set<Slot> unused = new HashSet<>();
    fields(node, Slot.names())
        .forEach(
            (slot, role) -> {
              if (text(role).equals(NOBODY)) {
                unused.add(Slot.of(slot).orElseThrow());
              }
            });
    return unused;
  }

  private Map<Role, Set<EntityKind>> needs(Node node) {
    Set<String> labels =
        new TreeSet<>(Stream.of(EntityKind.values()).map(EntityKind::label).toList());
    Map<Role, Set<EntityKind>> needs = new EnumMap<>(Role.class);
    fields(node, PARTICIPANTS)
        .forEach(
            (role, value) ->
                needs.put(
                    Role.of(role),
                    texts(value).stream()
                        .map(kind -> EntityKind.of(known(value, kind, labels, "kind")))
                        .collect(Collectors.toSet())));
    return needs;
  }

  private boolean isYes(Node node) {
    return known(node, text(node), List.of("yes", "no"), "answer").equals("yes");
  }

  private double share(Node node) {
    String text = text(node);
    if (text.matches("0(\\.\\d+)?|1")) {
      return Double.parseDouble(text);
    }
    throw wrong(node, "'" + text + "' is no share", "write a number from 0 to 1");
  }

  private Status status(Node node) {
    Set<String> labels = new TreeSet<>(Stream.of(Status.values()).map(Status::label).toList());
    return Status.of(known(node, text(node), labels, "status"));
  }

  private List<Entry.Example> examples(Node node) {
    List<Entry.Example> examples = new ArrayList<>();
    for (Node example : list(node)) {
      Set<String> keys = new TreeSet<>(PARTICIPANTS);
      keys.add("text");
      Map<String, Node> fields = fields(example, keys);
      String text = text(required(fields, "text", example));
      Map<Role, List<String>> expected = new EnumMap<>(Role.class);
      fields.remove("text");
      fields.forEach((role, names) -> expected.put(Role.of(role), texts(names)));
      examples.add(new Entry.Example(text, expected));
    }
    return examples;
  }

  private Map<String, Node> fields(Node node, Collection<String> keys) {
    if (!(node instanceof MappingNode mapping)) {
      throw wrong(node, "no keys", "expected " + keys);
    }
    Map<String, Node> fields = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      String key = known(tuple.getKeyNode(), text(tuple.getKeyNode()), keys, "key");
      if (fields.put(key, tuple.getValueNode()) != null) {
        throw wrong(tuple.getKeyNode(), "'" + key + "' stands twice", "remove one");
      }
    }
    return fields;
  }

  private Node required(Map<String, Node> fields, String key, Node node) {
    if (!fields.containsKey(key)) {
      throw wrong(node, "no '" + key + "'", "add it");
    }
    return fields.get(key);
  }

  private List<String> texts(Node node) {
    if (node == null) {
      return List.of();
    }
    return node instanceof ScalarNode
        ? List.of(text(node))
        : list(node).stream().map(this::text).toList();
  }

  private List<Node> list(Node node) {
    if (node instanceof SequenceNode sequence) {
      return sequence.getValue();
    }
    throw wrong(node, "not a list", "begin each item with '- '");
  }

  private String text(Node node) {
    if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
      return scalar.getValue().trim();
    }
    throw wrong(node, "not a text", "write one value");
  }

  private String known(Node node, String found, Collection<String> known, String what) {
    if (known.contains(found)) {
      return found;
    }
    throw wrong(
        node,
        "no %s is called '%s'".formatted(what, found),
        "did you mean '%s'?".formatted(Nearest.to(found, known)));
  }

  private InputException wrong(Node node, String found, String remedy) {
    return new InputException("%s: %s; %s".formatted(place(node), found, remedy));
  }

  private String place(Node node) {
    return name + ":" + (node.getStartMark().getLine() + 1);
  }
}
