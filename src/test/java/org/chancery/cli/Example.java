package org.chancery.cli;

import java.util.List;

/**
 * A command on a page, and what the page says that it prints.
 *
 * @param line number of the command's line, from 1
 * @param command as typed after the prompt; lines that end in a backslash are joined
 * @param input what a here-document hands to the command; empty if there is none
 * @param shown the lines of output that the page shows
 * @param begin index of the first of these lines in the page
 */
record Example(int line, String command, String input, List<String> shown, int begin) {
  Example {
    shown = List.copyOf(shown);
  }

  /** Index of the page's line after the output. */
  int end() {
    return begin + shown.size();
  }
}
