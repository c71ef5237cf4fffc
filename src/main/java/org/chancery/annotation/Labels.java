package org.chancery.annotation;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;

/** The labels that the model scores, in its order: the content of {@code model.json}. */
@JsonIgnoreProperties(ignoreUnknown = true)
record Labels(
    String version,
    List<String> upos,
    List<String> xpos,
    List<String> lemma,
    List<String> names,
    List<String> relations,
    List<String> types,
    List<String> status,
    List<String> roles,
    int maximumPieces,
    int maximumPiecesPerWord) {}
