package org.chancery.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.text.Sentence;

/**
 * Chooses who takes part in an event and in which role: of the ways to give the roles that are
 * likely if each candidate chooses by itself, the one whose cast fits together. Members of a list
 * play one role, and a criticism has somebody to criticise. Fitted on training documents that the
 * neural model has not seen.
 */
final class CastModel {
  /** How many ways are compared. */
  private static final int MOST = 16;

  /** How much less likely than the likeliest, as logarithm, they may be. */
  private static final double FARTHEST = 4;

  private static final double LEAST_CHANCE = 0.02;
  private static final String FITS = "fits";

  private final LinearModel model = LinearModel.read("casts.tsv");

  /** The best cast of candidates of the sentence, each of another entity. */
  Cast best(Sentence sentence, Trigger trigger, List<Candidate> candidates) {
    CastFeatures features = new CastFeatures(sentence, trigger, candidates);
    return likely(candidates).stream()
        .map(cast -> Map.entry(cast, score(cast, features)))
        .max(Map.Entry.comparingByValue())
        .orElseThrow()
        .getKey();
  }

  private double score(Cast cast, CastFeatures features) {
    return cast.likelihood() + model.scores(features.of(cast)).get(FITS);
  }

  /** The likeliest casts, the likeliest first. */
  private static List<Cast> likely(List<Candidate> candidates) {
    List<Cast> casts = List.of(Cast.NOBODY);
    for (Candidate candidate : candidates) {
      casts =
          casts.stream()
              .flatMap(cast -> extended(cast, candidate).stream())
              .sorted(Comparator.comparingDouble(Cast::likelihood).reversed())
              .limit(MOST)
              .toList();
    }
    double lowest = casts.get(0).likelihood() - FARTHEST;
    return casts.stream().filter(cast -> cast.likelihood() >= lowest).toList();
  }

  private static List<Cast> extended(Cast cast, Candidate candidate) {
    List<Cast> casts = new ArrayList<>();
    double none = candidate.chanceOfNone();
    if (none > LEAST_CHANCE) {
      casts.add(cast.with(candidate, Optional.empty(), none));
    }
    for (Role role : RoleModel.ROLES) {
      if (candidate.chance(role) > LEAST_CHANCE) {
        casts.add(cast.with(candidate, Optional.of(role), candidate.chance(role)));
      }
    }
    return casts;
  }
}
