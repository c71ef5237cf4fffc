package org.chancery.entity;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;
import org.chancery.article.Article;
import org.chancery.text.AnnotatedText;

/** Resolves mentions by the gazetteer and by rules over the trees. */
public final class GazetteerResolver implements EntityResolver {
  private final Gazetteer gazetteer;
  private final NameFinder names;
  private final List<DescriptionReader> descriptions;

  public GazetteerResolver(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    this.names = new NameFinder(gazetteer);
    this.descriptions =
        List.of(
            new AgencyReader(gazetteer.agencies),
            new PressReader(gazetteer),
            new AnaphorReader(gazetteer),
            new PluralReader(gazetteer),
            new ActorReader(gazetteer),
            new BandReader(gazetteer),
            new RoleReader(gazetteer));
  }

  /** With the gazetteer that comes with Chancery. */
  public static GazetteerResolver load() {
    return new GazetteerResolver(Gazetteer.load());
  }

  /** What it knows beforehand. */
  public Gazetteer gazetteer() {
    return gazetteer;
  }

  @Override
  public Mentions resolve(Article article, AnnotatedText text) {
    List<Mention> found = new ArticleResolution(gazetteer, article, text).read(names, descriptions);
    Set<String> ids =
        found.stream().flatMap(m -> m.entity().stream()).map(Entity::id).collect(toSet());
    return new Mentions(found, gazetteer.corrections.inForce(article.text(), ids));
  }
}
