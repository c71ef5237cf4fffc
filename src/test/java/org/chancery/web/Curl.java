package org.chancery.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Base64;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;

/** A {@code curl} command with the few options that the documentation uses. */
record Curl(String command) {
  static final String USER = "editor";
  static final String PASSWORD = "quince";

  private static final String ADDRESS = "http://localhost:3030";
  private static final Pattern WORD = Pattern.compile("'([^']*)'|(\\S+)");

  /** The request that it makes, to another server. */
  HttpRequest.Builder request(Served served) {
    List<String> words = words();
    String address = words.stream().filter(word -> word.startsWith(ADDRESS)).findFirst().get();
    HttpRequest.Builder request = served.request(address.substring(ADDRESS.length()));
    Iterator<String> rest = words.iterator();
    while (rest.hasNext()) {
      apply(rest.next(), rest, request);
    }
    return request;
  }

  private static void apply(String word, Iterator<String> rest, HttpRequest.Builder request) {
    switch (word) {
      case "-H" -> header(rest.next(), request);
      case "-u" -> request.header("Authorization", "Basic " + credentials(rest.next()));
      case "--data" -> request.POST(BodyPublishers.ofString(rest.next()));
      case "--data-urlencode" -> form(rest.next(), request);
      default -> {
        if (word.startsWith("-")) {
          throw new IllegalArgumentException("curl option " + word + ": add it to this test");
        }
      }
    }
  }

  private static void header(String header, HttpRequest.Builder request) {
    String[] pair = header.split(": ", 2);
    request.header(pair[0], pair[1]);
  }

  private static void form(String field, HttpRequest.Builder request) {
    String[] pair = field.split("=", 2);
    request
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString(pair[0] + "=" + Served.encoded(pair[1])));
  }

  private static String credentials(String user) {
    return Base64.getEncoder().encodeToString((user + ":" + PASSWORD).getBytes(UTF_8));
  }

  private List<String> words() {
    return WORD.matcher(command)
        .results()
        .map(match -> match.group(1) == null ? match.group(2) : match.group(1))
        .skip(1)
        .toList();
  }
}
