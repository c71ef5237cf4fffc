package org.chancery.entity;

import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.InputException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A small gazetteer of an invented state. */
class GazetteerTest {
  private static final String OFFICES = "person\trole\tof\tat\tfrom\tto\tbasis\n";

  /** Ranks of which a state has one holder at a time. */
  private static final Set<Rank> OF_ONE =
      EnumSet.of(Rank.HEAD_OF_STATE, Rank.HEAD_OF_GOVERNMENT, Rank.FOREIGN_AFFAIRS, Rank.DEFENCE);

  /** Who acted for a head that ruled beside him. */
  private static final Set<String> BESIDE_ANOTHER = Set.of("myint-swe");

  @TempDir Path folder;

  @BeforeEach
  void writeFiles() throws IOException {
    write(
        "states.tsv",
        "id\tname\tiso3\tiso2\tqid\tkind\tof\tadjectives\tdemonyms\tcapital\tmetonyms\tnames\tfrom"
            + "\tto\tleader\tlat\tlon\n"
            + "arvania\tArvania\tARV\tAV\t\tstate\t\tArvanian\tArvanians\tArvagrad\t\t\t\t"
            + "\tpresident\t1\t2\n");
    write("organisations.tsv", "id\tname\tstate\tqid\tnames\n");
    write("groups.tsv", "id\tname\tstate\tqid\tnames\n");
    write("agencies.tsv", "id\tlabel\twords\tknown\n");
    write("places.tsv", "id\tname\tkind\tstate\tlat\tlon\tgeonames\tqid\tpopulation\tnames\n");
    write("roles.tsv", "id\trank\twords\npresident\thead-of-state\tpresident\n");
    write("words.tsv", "list\twords\n");
    write("people.tsv", "id\tname\tgender\tqid\tsurnames\tnames\nana-orlo\tAna Orlo\tf\t\t\t\n");
    write("offices.tsv", OFFICES + "ana-orlo\tpresident\tARV\t\t2001\t2004-06\t\n");
  }

  private void write(String file, String text) throws IOException {
    Files.writeString(folder.resolve(file), "# a comment\n" + text);
  }

  private String refusal() {
    return assertThrows(InputException.class, () -> Gazetteer.load(folder)).getMessage();
  }

  @Test
  void personActsForTheStateOfTheOffice() {
    assertEquals("ARV", Gazetteer.load(folder).entities.get("ana-orlo").state());
  }

  @Test
  void officeOfAnUnknownPersonIsRefusedWithItsLine() throws IOException {
    write("offices.tsv", OFFICES + "ana-orla\tpresident\tARV\t\t2001\t\t\n");
    assertEquals("offices.tsv:3: no person ana-orla; add the person to people.tsv", refusal());
  }

  @Test
  void dateThatIsNoneIsRefusedWithItsLine() throws IOException {
    write("offices.tsv", OFFICES + "ana-orlo\tpresident\tARV\t\t2001-13\t\t\n");
    assertEquals("offices.tsv:3: the date 2001-13; write 2024, 2024-06 or 2024-06-07", refusal());
  }

  @Test
  void officeThatEndsBeforeItBeginsIsRefusedWithItsLine() throws IOException {
    write("offices.tsv", OFFICES + "ana-orlo\tpresident\tARV\t\t2004-06\t2001\t\n");
    assertEquals(
        "offices.tsv:3: an office that begins on 2004-06-01 and ends on 2001-12-31;"
            + " write a line for each time",
        refusal());
  }

  @Test
  void rowWithTooFewCellsIsRefusedWithItsLine() throws IOException {
    write("roles.tsv", "id\trank\twords\npresident\thead-of-state\n");
    assertEquals(
        "roles.tsv:3: found 2 cells, expected 3 (id, rank, words); part them by tabs", refusal());
  }

  @Test
  void idThatIsTakenIsRefusedWithItsLine() throws IOException {
    write("groups.tsv", "id\tname\tstate\tqid\tnames\narvania\tArvania Front\t\t\t\n");
    assertEquals("groups.tsv:3: the id arvania a second time; choose another", refusal());
  }

  @Test
  void itemOfTwoEntitiesIsRefusedWithItsLine() throws IOException {
    write(
        "groups.tsv",
        "id\tname\tstate\tqid\tnames\n"
            + "the-orlans\tThe Orlans\t\tQ7\t\n"
            + "the-tamsins\tThe Tamsins\t\tQ7\t\n");
    assertEquals("groups.tsv:4: the item Q7 that the-orlans has; empty the wrong cell", refusal());
  }

  /** Who was seen as head of a state when another of the surname is known to have been it. */
  @Test
  void shippedGazetteerHoldsNoHeadOfStateOrGovernmentTwice() {
    Gazetteer gazetteer = Gazetteer.load();
    List<Office> heads =
        gazetteer.entities().stream()
            .flatMap(entity -> gazetteer.offices.of(entity).stream())
            .filter(office -> office.role().rank().isHead())
            .toList();
    List<String> twice =
        heads.stream()
            .filter(seen -> seen.basis() == Office.Basis.SEEN)
            .filter(seen -> heads.stream().anyMatch(held -> isOfNamesake(seen, held)))
            .map(seen -> seen.person().id())
            .distinct()
            .toList();
    assertEquals(List.of(), twice);
  }

  private static boolean isOfNamesake(Office seen, Office held) {
    return held.basis() != Office.Basis.SEEN
        && !held.person().equals(seen.person())
        && held.role().equals(seen.role())
        && held.of().equals(seen.of())
        && People.surname(held.person().label()).equals(People.surname(seen.person().label()))
        && (isWithin(seen.from(), held) || isWithin(seen.to(), held));
  }

  private static boolean isWithin(LocalDate day, Office office) {
    return !day.isBefore(office.from()) && !day.isAfter(office.to());
  }

  @Test
  void shippedGazetteerHasNobodyMoreThanAYearInTheOfficeOfAnother() {
    Gazetteer gazetteer = Gazetteer.load();
    Map<String, List<Office>> offices =
        gazetteer.entities().stream()
            .flatMap(entity -> gazetteer.offices.of(entity).stream())
            .filter(office -> OF_ONE.contains(office.role().rank()))
            .filter(office -> !BESIDE_ANOTHER.contains(office.person().id()))
            .sorted(Comparator.comparing(office -> office.person().id()))
            .collect(groupingBy(office -> office.role().id() + " of " + office.of()));
    List<String> shared =
        offices.values().stream().flatMap(GazetteerTest::heldTogether).sorted().toList();
    assertEquals(List.of(), shared);
  }

  private static Stream<String> heldTogether(List<Office> held) {
    return held.stream()
        .flatMap(
            one ->
                held.stream().filter(other -> isTogether(one, other)).map(o -> together(one, o)));
  }

  private static String together(Office one, Office other) {
    return one.role().id()
        + " of "
        + one.of()
        + ": "
        + one.person().id()
        + " and "
        + other.person().id();
  }

  private static boolean isTogether(Office one, Office other) {
    LocalDate from = one.from().isAfter(other.from()) ? one.from() : other.from();
    LocalDate to = one.to().isBefore(other.to()) ? one.to() : other.to();
    return one.person().id().compareTo(other.person().id()) < 0 && from.plusYears(1).isBefore(to);
  }

  @Test
  void shippedGazetteerKnowsTwoHundredAndFiftyOrganisations() {
    List<Entity> organisations =
        Gazetteer.load().entities().stream()
            .filter(entity -> entity.kind() == EntityKind.ORGANISATION)
            .toList();
    assertEquals(true, organisations.size() >= 250);
  }
}
