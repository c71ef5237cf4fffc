package org.chancery.graph;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * The terms of Chancery's ontology that the program itself speaks of. Event types, their roles and
 * direct relations are not among them: they are read from the ontology.
 */
public final class Dip {
  /** Namespace of the ontology, whatever the base of the data. */
  public static final String NAMESPACE = "https://w3id.org/chancery/ontology#";

  /** The ontology itself, and the graph that holds it. */
  public static final Node ONTOLOGY = NodeFactory.createURI("https://w3id.org/chancery/ontology");

  public static final Node ENTITY = term("Entity");
  static final Node PERSON = term("Person");
  static final Node STATE = term("State");
  public static final Node STATE_CODE = term("stateCode");

  static final Node HELD_FROM = term("heldFrom");
  static final Node HELD_UNTIL = term("heldUntil");
  static final Node SEEN_FROM = term("seenFrom");
  static final Node SEEN_UNTIL = term("seenUntil");
  static final Node OPEN_ON = term("openOn");
  static final Node ACCREDITED_TO = term("accreditedTo");

  public static final Node DIPLOMATIC_EVENT = term("DiplomaticEvent");
  static final Node SPEECH_ACT = term("SpeechAct");
  static final Node ENCOUNTER = term("Encounter");
  public static final Node AGENT = term("agent");
  public static final Node RECIPIENT = term("recipient");
  public static final Node CONCERNS = term("concerns");

  public static final Node ARTICLE = term("Article");
  static final Node SKETCH = term("sketch");
  public static final Node EARLIER_VERSION = term("EarlierVersion");
  public static final Node FORMERLY_REPORTED = term("formerlyReported");
  public static final Node FINGERPRINT = term("fingerprint");
  public static final Node EXTRACTOR_VERSION = term("extractorVersion");
  public static final Node CORRECTED_BY = term("correctedBy");

  public static final Node REPORT = term("Report");
  public static final Node REPORTS = term("reports");
  public static final Node STATUS = term("status");
  public static final Node ACCORDING_TO = term("accordingTo");
  public static final Node EVIDENCE = term("evidence");
  public static final Node CONFIDENCE = term("confidence");
  public static final Node FOUND_BY = term("foundBy");
  public static final Node TIME_TEXT = term("timeText");
  public static final Node PLOVER = term("plover");
  public static final Node CAMEO = term("cameo");

  public static final Node TERMS = term("Terms");
  public static final Node PROPOSED_TERMS = term("ProposedTerms");
  public static final Node AGREED_TERMS = term("AgreedTerms");
  public static final Node PROPOSER = term("proposer");
  public static final Node ADDRESSEE = term("addressee");
  public static final Node TEXT = term("text");
  public static final Node POSITION = term("Position");
  public static final Node POSITION_ON = term("positionOn");
  public static final Node POSITION_OF = term("positionOf");
  public static final Node STANCE = term("stance");
  public static final Node ACCEPTED = term("AcceptedStance");
  public static final Node REJECTED = term("RejectedStance");
  public static final Node PENDING = term("PendingStance");
  static final Node IMPLIES_RELATION = term("impliesRelation");

  public static final Node CORRECTION = term("Correction");
  public static final Node CORRECTS = term("corrects");
  public static final Node REVISED_BY = term("revisedBy");
  public static final Node VERDICT = term("verdict");
  public static final Node CONFIRMED_VERDICT = term("ConfirmedVerdict");
  public static final Node REJECTED_VERDICT = term("RejectedVerdict");
  public static final Node CHANGED_VERDICT = term("ChangedVerdict");
  public static final Node REASON = term("reason");
  public static final Node CHANGED_ASPECT = term("changedAspect");
  public static final Node CHANGED_TO = term("changedTo");

  public static final Node SAME_EVENT_AS = term("sameEventAs");
  public static final Node OUTCOME = term("outcome");
  public static final Node RESOLVED_STATUS = term("resolvedStatus");
  public static final Node ARTICLE_COUNT = term("articleCount");
  public static final Node SOURCE_COUNT = term("sourceCount");
  public static final Node WORDING_COUNT = term("wordingCount");

  static final Node SHORTCUT_OF = term("shortcutOf");
  static final Node FOR_STATUS = term("forStatus");
  static final Node SUBJECT_ROLE = term("subjectRole");
  static final Node OBJECT_ROLE = term("objectRole");

  private Dip() {}

  /** The term of the given local name. */
  public static Node term(String localName) {
    return NodeFactory.createURI(NAMESPACE + localName);
  }
}
