package org.chancery.evaluation;

import java.util.ArrayList;
import java.util.List;

/**
 * One of the pairs that an act states: (agent, recipient).
 *
 * @param number of the act among those it is compared with
 * @param weight 1/n where the act states n pairs, so that one summit of twenty does not outweigh
 *     the rest
 */
record Claim(int number, Act act, Act.Pair pair, double weight) {

  static List<Claim> of(List<Act> acts) {
    List<Claim> claims = new ArrayList<>();
    for (int number = 0; number < acts.size(); number++) {
      Act act = acts.get(number);
      List<Act.Pair> pairs = act.pairs();
      for (Act.Pair pair : pairs) {
        claims.add(new Claim(number, act, pair, 1.0 / pairs.size()));
      }
    }
    return claims;
  }
}
