package org.chancery.article;

/** What became of something that was handed in as an article. */
public sealed interface Submission {
  /** An article that can be read. */
  record Accepted(String where, Article article) implements Submission {}

  /**
   * An article that cannot be read.
   *
   * @param where its file, and its line where the file holds several; e.g. {@code news.jsonl:37}
   * @param found what is wrong with it, the particulars in parentheses at its end
   * @param remedy what the user can do
   */
  record Refusal(String where, String found, String remedy) implements Submission {
    /**
     * What is wrong without the particulars, e.g. {@code broken JSON}: refusals are counted by it.
     */
    public String reason() {
      return found.replaceFirst("(?s) \\(.*", "");
    }

    @Override
    public String toString() {
      return where + ": " + found + ": " + remedy;
    }
  }

  /** A file inside a folder that does not look like articles. */
  record Ignored(String where) implements Submission {}
}
