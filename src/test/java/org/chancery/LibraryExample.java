package org.chancery;

import java.time.LocalDate;
import org.chancery.article.Article;
import org.chancery.entity.Entity;
import org.chancery.event.DiplomaticEvent;
import org.chancery.event.FinderSettings;
import org.chancery.event.Role;
import org.chancery.extraction.Extraction;
import org.chancery.extraction.Extractions;

final class LibraryExample {
  public static void main(String[] arguments) {
    Extraction extraction = Extractions.standard(2, FinderSettings.BEST);
    String text = "President Macron will visit Egypt on Monday, his office said.";
    Article article = Article.of("a1", LocalDate.of(2024, 6, 7), text);

    for (DiplomaticEvent event : extraction.extract(article).findings().events()) {
      System.out.println(event.type() + ", " + event.status().label());
      event.time().ifPresent(time -> System.out.println("  when   " + time));
      for (Entity visitor : event.in(Role.AGENT)) {
        System.out.println("  who    " + visitor.label());
      }
      for (Entity place : event.in(Role.PLACE)) {
        System.out.println("  where  " + place.label());
      }
    }
  }
}
