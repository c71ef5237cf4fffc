package org.chancery.text;

/** What the model's names are names of. */
public enum NameKind {
  PERSON("PER"),
  ORGANISATION("ORG"),
  PLACE("LOC"),
  NATIONALITY("NAT"),
  TIME("TIME");

  private final String label;

  NameKind(String label) {
    this.label = label;
  }

  /** The label in the model's tag set and in CoNLL-U's MISC column. */
  public String label() {
    return label;
  }

  /** The kind with the given label. */
  public static NameKind of(String label) {
    for (NameKind kind : values()) {
      if (kind.label.equals(label)) {
        return kind;
      }
    }
    throw new IllegalArgumentException("no kind of name: " + label);
  }
}
