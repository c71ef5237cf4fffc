package org.chancery.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.article.Article;
import org.chancery.article.Digest;
import org.chancery.article.Submission;
import org.chancery.graph.Fingerprint;

/**
 * Where the articles of a load stand, so that two of them with one id are noticed. It takes about
 * 100 bytes an article.
 */
final class ArticlePlaces {
  private static final Pattern LINE = Pattern.compile("(.*):(\\d+)", Pattern.DOTALL);
  private static final int NO_LINE = -1;

  /**
   * @param article fingerprint of what stands there
   * @param file which of the files, in the order in which they came
   * @param line from 1; {@link #NO_LINE} where the file holds one article
   */
  private record Place(long article, int file, int line) {}

  private final Map<Long, Place> places = new HashMap<>();
  private final List<String> files = new ArrayList<>();

  /** Notes an article; gives the one whose place it takes, if there was another of its id. */
  Optional<Replacement> note(Submission.Accepted accepted) {
    Article article = accepted.article();
    Place place = place(accepted.where(), number(Fingerprint.of(article)));
    Place before = places.put(number(Digest.of(article.id())), place);
    return before == null || before.article() == place.article()
        ? Optional.empty()
        : Optional.of(new Replacement(article.id(), accepted.where(), words(before)));
  }

  private Place place(String where, long article) {
    Matcher line = LINE.matcher(where);
    return line.matches()
        ? new Place(article, file(line.group(1)), Integer.parseInt(line.group(2)))
        : new Place(article, file(where), NO_LINE);
  }

  /** Articles come file by file. */
  private int file(String name) {
    int last = files.size() - 1;
    if (last < 0 || !files.get(last).equals(name)) {
      files.add(name);
    }
    return files.size() - 1;
  }

  private String words(Place place) {
    String file = files.get(place.file());
    return place.line() == NO_LINE ? file : file + ":" + place.line();
  }

  private static long number(String digest) {
    return Long.parseUnsignedLong(digest, 16);
  }
}
