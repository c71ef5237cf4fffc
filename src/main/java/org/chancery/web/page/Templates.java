package org.chancery.web.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The HTML of the pages, in files of {@code web/templates/}. Whatever enters it is escaped. */
final class Templates {
  private static final String FOLDER = "/org/chancery/web/templates/";

  private final Mustache.Compiler compiler =
      Mustache.compiler().nullValue("").emptyStringIsFalse(true).withLoader(Templates::open);
  private final Map<String, Template> templates = new ConcurrentHashMap<>();

  /** The template filled in. */
  String fill(String name, Map<String, Object> facts) {
    return templates
        .computeIfAbsent(name, n -> compiler.compile(open(n)))
        .execute(new HashMap<>(facts));
  }

  private static Reader open(String name) {
    InputStream file = Templates.class.getResourceAsStream(FOLDER + name + ".mustache");
    if (file == null) {
      throw new IllegalStateException("no template is called " + name);
    }
    return new InputStreamReader(file, UTF_8);
  }
}
