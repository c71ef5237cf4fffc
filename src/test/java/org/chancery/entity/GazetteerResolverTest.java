package org.chancery.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.chancery.article.Article;
import org.chancery.text.AnnotatedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GazetteerResolverTest {
  private static final GazetteerResolver RESOLVER = GazetteerResolver.load();

  private static Mentions read(String date, String... sentences) {
    AnnotatedText text = Trees.of(sentences);
    return RESOLVER.resolve(Article.of("a", LocalDate.parse(date), text.text()), text);
  }

  /** The ids of what the words mean, in the order of the text; a bar where they do not decide. */
  private static List<String> ids(Mentions mentions) {
    return mentions.all().stream().map(m -> m.entity().map(Entity::id).orElse("|")).toList();
  }

  @Test
  void capitalThatActsIsItsGovernment() {
    assertEquals(
        List.of("russia"), ids(read("2024-06-07", "Moscow/PROPN/2/nsubj/LOC agreed/VERB/0/root")));
  }

  @Test
  void capitalAfterInIsTheCity() {
    assertEquals(
        List.of("moscow"),
        ids(
            read(
                "2024-06-07",
                "They/PRON/2/nsubj met/VERB/0/root in/ADP/4/case" + " Moscow/PROPN/2/obl/LOC")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Egypt/PROPN/2/nsubj/LOC close/VERB/0/root an/DET/4/det embassy/NOUN/2/obj"
            + " in/ADP/6/case Damascus/PROPN/4/nmod/LOC",
        "Egypt/PROPN/2/nsubj/LOC recall/VERB/0/root staff/NOUN/2/obj from/ADP/5/case"
            + " embassy/NOUN/2/obl in/ADP/7/case Damascus/PROPN/5/nmod/LOC"
      })
  void capitalOfAnEmbassyThatIsClosedIsItsGovernment(String sentence) {
    assertEquals(List.of("egypt", "syria"), ids(read("2024-06-07", sentence)));
  }

  @Test
  void nationalityAndNounAreTheState() {
    assertEquals(
        List.of("israel"),
        ids(read("2024-06-07", "Israeli/ADJ/2/amod/NAT forces/NOUN/3/nsubj left/VERB/0/root")));
  }

  @Test
  void governmentOfAPresidentIsHisState() {
    assertEquals(
        List.of("france", "emmanuel-macron"),
        ids(
            read(
                "2024-06-07",
                "The/DET/2/det government/NOUN/6/nsubj of/ADP/5/case President/PROPN/5/nmod"
                    + " Macron/PROPN/2/nmod/PER resigned/VERB/0/root")));
  }

  @Test
  void whoBacksTheGovernmentOfAStateIsNoPartOfIt() {
    assertEquals(
        List.of("lebanon", "iran"),
        ids(
            read(
                "2008-06-07",
                "Lebanon/PROPN/6/nmod:poss/LOC 's/PART/1/case Iran/PROPN/5/compound/LOC"
                    + " -/PUNCT/3/punct backed/VERB/6/amod government/NOUN/7/nsubj"
                    + " resigned/VERB/0/root")));
  }

  @Test
  void titleNamesTheHolderAtTheDateOfTheArticle() {
    String sentence =
        "The/DET/5/det French/ADJ/5/amod/NAT foreign/ADJ/5/amod affairs/NOUN/5/compound"
            + " minister/NOUN/6/nsubj resigned/VERB/0/root";
    assertEquals(List.of("dominique-de-villepin"), ids(read("2003-02-05", sentence)));
    assertEquals(List.of("stephane-sejourne"), ids(read("2024-06-07", sentence)));
  }

  @Test
  void heOfAMainClauseIsNotTheSubjectOfAClauseBelow() {
    assertEquals(
        List.of("emmanuel-macron", "vladimir-putin", "emmanuel-macron"),
        ids(
            read(
                "2024-06-07",
                "Emmanuel/PROPN/3/nsubj/PER Macron/PROPN/1/flat/+ claimed/VERB/0/root"
                    + " Vladimir/PROPN/6/nsubj/PER Putin/PROPN/4/flat/+ armed/VERB/3/ccomp"
                    + " and/CCONJ/9/cc he/PRON/9/nsubj left/VERB/3/conj")));
  }

  @Test
  void premierOfAPartOfTheStateIsNotThatOfTheState() {
    assertEquals(
        List.of("canada"),
        ids(
            read(
                "2021-01-22",
                "The/DET/2/det premier/NOUN/7/nsubj of/ADP/6/case Canada/PROPN/6/nmod:poss/LOC"
                    + " 's/PART/4/case province/NOUN/2/nmod spoke/VERB/0/root")));
  }

  @Test
  void wordOfTheTitleFindsThePerson() {
    AnnotatedText text =
        Trees.of(
            "US/PROPN/2/compound/LOC Secretary/PROPN/5/compound of/ADP/4/case"
                + " State/PROPN/2/nmod Antony/PROPN/7/nsubj/PER Blinken/PROPN/5/flat/+"
                + " spoke/VERB/0/root");
    Mentions mentions =
        RESOLVER.resolve(Article.of("a", LocalDate.parse("2024-06-07"), text.text()), text);
    var sentence = text.sentences().get(0);
    assertEquals(List.of("antony-blinken"), ids(mentions));
    assertEquals(
        mentions.at(sentence, sentence.token(4)), mentions.at(sentence, sentence.token(1)));
  }

  @Test
  void unknownPersonWithATitleActsForTheStateOfTheTitle() {
    Mentions mentions =
        read(
            "2024-06-07",
            "Norwegian/ADJ/2/amod/NAT envoy/NOUN/5/nsubj Kari/PROPN/2/appos/PER"
                + " Testmann/PROPN/3/flat/+ left/VERB/0/root");
    Entity envoy = mentions.entities().iterator().next();
    assertEquals(
        new Entity("kari-testmann-nor", "Kari Testmann", EntityKind.PERSON, "NOR", ""), envoy);
  }

  @Test
  void womanOfTheSurnameOfAKnownManIsSomebodyElse() {
    assertEquals(
        List.of("hamid-karzai", "karzai"),
        ids(
            read(
                "2009-06-07",
                "Hamid/PROPN/3/nsubj/PER Karzai/PROPN/1/flat/+ spoke/VERB/0/root",
                "Mrs./PROPN/2/compound Karzai/PROPN/3/nsubj/PER left/VERB/0/root")));
  }

  @Test
  void womanOfTheSurnameOfAKnownManIsHisWifeWhomTheArticleNames() {
    assertEquals(
        List.of("hamid-karzai", "zinat-karzai", "zinat-karzai"),
        ids(
            read(
                "2009-06-07",
                "Hamid/PROPN/3/nsubj/PER Karzai/PROPN/1/flat/+ met/VERB/0/root"
                    + " Zinat/PROPN/3/obj/PER Karzai/PROPN/4/flat/+",
                "Mrs./PROPN/2/compound Karzai/PROPN/3/nsubj/PER left/VERB/0/root")));
  }

  @Test
  void womanOfTheFeminineFormOfAKnownNameIsSomebodyElse() {
    assertEquals(
        List.of("sergey-lavrov", "lavrova"),
        ids(
            read(
                "2009-06-07",
                "Sergei/PROPN/3/nsubj/PER Lavrov/PROPN/1/flat/+ spoke/VERB/0/root",
                "Mrs./PROPN/2/compound Lavrova/PROPN/3/nsubj/PER left/VERB/0/root")));
  }

  @Test
  void wordOfANameBetweenNationalityAndOrganMakesItAnOrganisationOfItsOwn() {
    assertEquals(
        List.of("iraqi-national-congress"),
        ids(
            read(
                "2003-06-07",
                "Iraqi/ADJ/3/amod/ORG National/ADJ/3/amod/+ Congress/PROPN/4/nsubj/+"
                    + " agreed/VERB/0/root")));
  }

  @Test
  void organAfterANationalityIsThatOfTheState() {
    assertEquals(
        List.of("council-of-representatives-of-iraq"),
        ids(
            read(
                "2003-06-07",
                "Iraqi/ADJ/3/amod/ORG National/ADJ/3/amod/+ Assembly/PROPN/4/nsubj/+"
                    + " agreed/VERB/0/root")));
  }

  @Test
  void nameOfTwoHeadsOfGovernmentMeansTheOneOfTheDay() {
    String sentence = "Konstandinos/PROPN/3/nsubj/PER Karamanlis/PROPN/1/flat/+ spoke/VERB/0/root";
    assertEquals(List.of("konstantinos-karamanlis"), ids(read("1978-06-07", sentence)));
    assertEquals(List.of("costas-karamanlis"), ids(read("2005-06-07", sentence)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The/DET/4/det Georgian/ADJ/4/amod/NAT Foreign/ADJ/4/amod/ORG Ministry/PROPN/5/nsubj/+"
            + " agreed/VERB/0/root",
        "Georgia/PROPN/4/nmod:poss/LOC 's/PART/1/case Foreign/ADJ/4/amod/ORG"
            + " Ministry/PROPN/5/nsubj/+ agreed/VERB/0/root",
        "The/DET/2/det Ministry/PROPN/8/nsubj/ORG of/ADP/5/case/+ Foreign/ADJ/5/amod/+"
            + " Affairs/PROPN/2/nmod/+ of/ADP/7/case Georgia/PROPN/2/nmod/LOC agreed/VERB/0/root"
      })
  void nameOfAnOrganIsThatOfTheStateBesideIt(String sentence) {
    assertEquals(List.of("foreign-ministry-of-georgia"), ids(read("2024-06-07", sentence)));
  }

  @Test
  void organInCapitalsIsThatOfTheStateSpokenOf() {
    assertEquals(
        List.of("norway", "foreign-ministry-of-norway"),
        ids(
            read(
                "2024-06-07",
                "Norway/PROPN/2/nsubj/LOC voted/VERB/0/root",
                "The/DET/3/det Foreign/ADJ/3/amod/ORG Ministry/PROPN/4/nsubj/+"
                    + " agreed/VERB/0/root")));
  }

  @Test
  void courtOfAPartOfTheStateIsNotThatOfTheState() {
    assertEquals(
        List.of("norway"),
        ids(
            read(
                "2024-06-07",
                "Norway/PROPN/2/nsubj/LOC voted/VERB/0/root",
                "The/DET/4/det Testland/PROPN/4/compound Supreme/ADJ/4/amod"
                    + " Court/PROPN/5/nsubj agreed/VERB/0/root")));
  }

  @Test
  void officeOfAPersonWhomTheGazetteerHeldTwiceIsOfOne() {
    assertEquals(
        List.of("paul-wolfowitz"),
        ids(
            read(
                "2003-06-07", "Paul/PROPN/3/nsubj/PER Wolfowitz/PROPN/1/flat/+ left/VERB/0/root")));
  }

  @Test
  void organOfNobodySpokenOfIsNotGuessed() {
    assertEquals(
        List.of(),
        ids(
            read(
                "2024-06-07",
                "The/DET/3/det Foreign/ADJ/3/amod/ORG Ministry/PROPN/4/nsubj/+"
                    + " agreed/VERB/0/root")));
  }

  @Test
  void fullNameOfAKnownPersonIsNobodyElse() {
    assertEquals(
        List.of("george-h-w-bush", "george-w-bush"),
        ids(
            read(
                "2004-11-18",
                "George/PROPN/5/nsubj/PER H./PROPN/1/flat/+ W./PROPN/1/flat/+ Bush/PROPN/1/flat/+"
                    + " left/VERB/0/root",
                "George/PROPN/4/nsubj/PER W./PROPN/1/flat/+ Bush/PROPN/1/flat/+"
                    + " left/VERB/0/root")));
  }

  @Test
  void endOfAGivenNameIsNotTheSurnameOfAnother() {
    assertEquals(
        List.of("chen-shui-bian", "wu-shu-chen", "chen-shui-bian"),
        ids(
            read(
                "2005-06-07",
                "Chen/PROPN/5/nsubj/PER Shui/PROPN/1/flat/+ -/PUNCT/1/punct/+ bian/PROPN/1/flat/+"
                    + " met/VERB/0/root Wu/PROPN/5/obj/PER Shu/PROPN/6/flat/+ -/PUNCT/6/punct/+"
                    + " chen/PROPN/6/flat/+",
                "Chen/PROPN/2/nsubj/PER left/VERB/0/root")));
  }

  @ParameterizedTest
  @CsvSource({
    "2024-06-07, Blinken, antony-blinken",
    "2024-06-07, Lavrov, sergey-lavrov",
    "2006-06-07, Rice, condoleezza-rice",
    "2002-06-07, Powell, colin-powell",
    "2010-06-07, Clinton, hillary-clinton",
    "2014-06-07, Kerry, john-kerry",
    "2019-06-07, Pompeo, mike-pompeo",
    "2009-06-07, Brown, gordon-brown",
    "2012-06-07, Brown, brown",
    "2022-06-07, Davis, davis"
  })
  void bareSurnameIsThatOfWhoLeadsAGreatState(String date, String surname, String meant) {
    String sentence = surname + "/PROPN/2/nsubj/PER left/VERB/0/root";
    assertEquals(List.of(meant), ids(read(date, sentence)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Georgia/PROPN/3/nmod:poss/LOC 's/PART/1/case governor/NOUN/4/nsubj left/VERB/0/root",
        "the/DET/2/det governor/NOUN/5/nsubj of/ADP/4/case Georgia/PROPN/2/nmod/LOC"
            + " left/VERB/0/root"
      })
  void stateWithAGovernorIsPartOfAnother(String sentence) {
    assertEquals(List.of("georgia-usa"), ids(read("2022-06-07", sentence)));
  }

  @Test
  void partyAndSeatOfADeputyAreNoPlaces() {
    assertEquals(
        List.of("bob-menendez"),
        ids(
            read(
                "2022-06-07",
                "Robert/PROPN/8/nsubj/PER Menendez/PROPN/1/flat/+ (/PUNCT/4/punct"
                    + " D/PROPN/1/appos/LOC –/PUNCT/6/punct NJ/PROPN/4/flat/LOC"
                    + " )/PUNCT/4/punct left/VERB/0/root")));
  }

  @Test
  void deputyOfAMinisterIsNotTheMinister() {
    String sentence =
        "The/DET/5/det US/PROPN/5/compound/LOC Secretary/PROPN/6/nsubj of/ADP/5/case"
            + " Defense/PROPN/3/nmod left/VERB/0/root";
    assertEquals(List.of("lloyd-austin"), ids(read("2021-05-21", sentence)));
  }

  @Test
  void pronounIsTheSubjectOfItsGender() {
    assertEquals(
        List.of("angela-merkel", "vladimir-putin", "angela-merkel"),
        ids(
            read(
                "2014-06-07",
                "Angela/PROPN/3/nsubj/PER Merkel/PROPN/1/flat/+ called/VERB/0/root"
                    + " Vladimir/PROPN/3/obj/PER Putin/PROPN/4/flat/+",
                "She/PRON/2/nsubj left/VERB/0/root")));
  }

  @Test
  void pronounOfThePluralMeansAllSubjects() {
    assertEquals(
        List.of("iran", "iraq", "iran", "iraq"),
        ids(
            read(
                "2014-06-07",
                "Iran/PROPN/4/nsubj/LOC and/CCONJ/3/cc Iraq/PROPN/1/conj/LOC met/VERB/0/root",
                "They/PRON/2/nsubj agreed/VERB/0/root")));
  }

  @Test
  void koreaAloneIsNotGuessed() {
    assertEquals(
        List.of("|"), ids(read("2014-06-07", "Korea/PROPN/2/nsubj/LOC agreed/VERB/0/root")));
  }

  @Test
  void parliamentOfAStateIsAnOrganisationOfIt() {
    Mentions mentions =
        read(
            "2014-06-07",
            "Norway/PROPN/3/nmod:poss/LOC 's/PART/1/case parliament/NOUN/4/nsubj"
                + " voted/VERB/0/root");
    assertEquals(List.of("parliament-of-norway"), ids(mentions));
  }

  @Test
  void pronounIsNotTheSubjectOfItsOwnVerb() {
    assertEquals(
        List.of("iran"),
        ids(
            read(
                "2014-06-07",
                "Iran/PROPN/2/nsubj/LOC left/VERB/0/root accusing/VERB/2/advcl it/PRON/3/obj")));
  }

  @Test
  void administrationIsTheStateOfItsHead() {
    assertEquals(
        List.of("united-states"),
        ids(
            read(
                "2018-06-07",
                "The/DET/3/det Trump/PROPN/3/compound/PER administration/NOUN/4/nsubj"
                    + " agreed/VERB/0/root")));
  }

  @Test
  void quotedPronounIsNotTheSpeaker() {
    assertEquals(
        List.of("vladimir-putin", "angela-merkel"),
        ids(
                read(
                    "2014-06-07",
                    "Vladimir/PROPN/3/nsubj/PER Putin/PROPN/1/flat/+ left/VERB/0/root",
                    "“/PUNCT/3/punct He/PRON/3/nsubj lied/VERB/6/ccomp ”/PUNCT/3/punct"
                        + " Merkel/PROPN/6/nsubj/PER said/VERB/0/root"))
            .stream()
            .distinct()
            .toList());
  }

  @Test
  void nameThatAHyphenCarriesOnIsOne() {
    assertEquals(
        List.of("kim-jong-un"),
        ids(read("2018-06-07", "Kim/PROPN/3/nsubj/PER Jong-un/PROPN/1/flat/+ spoke/VERB/0/root")));
  }

  @Test
  void namesThatShareTheirLastWordAreBothRead() {
    assertEquals(
        List.of("north-korea", "south-korea"),
        ids(
            read(
                "2024-06-07",
                "North/PROPN/4/compound/LOC and/CCONJ/4/cc South/PROPN/4/compound/LOC"
                    + " Korea/PROPN/5/nsubj/+ met/VERB/0/root")));
  }

  @Test
  void fieldOfAnOfficeIsNoPartOfTheHoldersName() {
    assertEquals(
        List.of("john-kerry"),
        ids(
            read(
                "2021-06-22",
                "Special/ADJ/3/amod Presidential/ADJ/3/amod Envoy/PROPN/6/nmod for/ADP/5/case"
                    + " Climate/PROPN/3/nmod/PER John/PROPN/8/nsubj/+ Kerry/PROPN/6/flat/+"
                    + " left/VERB/0/root")));
  }

  @Test
  void acronymOfTheArticleIsTheBodyThatItSpellsOut() {
    assertEquals(
        List.of("belmoran-workers-front", "belmoran-workers-front"),
        ids(
            read(
                "2024-06-07",
                "Belmoran/PROPN/3/compound/ORG Workers/PROPN/3/compound/+ Front/PROPN/4/nsubj/+"
                    + " resigned/VERB/0/root",
                "BWF/PROPN/2/nsubj/ORG left/VERB/0/root")));
  }

  @Test
  void acronymInSmallLettersIsNoGroup() {
    assertEquals(
        List.of(), ids(read("2024-06-07", "Let/VERB/0/root them/PRON/1/obj go/VERB/1/xcomp")));
  }

  @Test
  void operationIsNoOrganisation() {
    assertEquals(
        List.of(),
        ids(
            read(
                "2024-06-07",
                "Operation/PROPN/3/nsubj/ORG Barley/PROPN/1/flat/+ ended/VERB/0/root")));
  }

  @Test
  void nounForNobodyKnownTakesThePronoun() {
    assertEquals(
        List.of("angela-merkel"),
        ids(
            read(
                "2015-06-07",
                "Angela/PROPN/3/nsubj/PER Merkel/PROPN/1/flat/+ resigned/VERB/0/root",
                "A/DET/2/det spokeswoman/NOUN/3/nsubj agreed/VERB/0/root",
                "She/PRON/2/nsubj smiled/VERB/0/root")));
  }

  @Test
  void whoeverIsPraisedOwnsTheReason() {
    assertEquals(
        List.of("antony-blinken", "filipe-nyusi", "filipe-nyusi"),
        ids(
            read(
                "2021-06-22",
                "Antony/PROPN/3/nsubj/PER Blinken/PROPN/1/flat/+ praised/VERB/0/root"
                    + " Filipe/PROPN/3/obj/PER Nyusi/PROPN/4/flat/+ for/ADP/8/case"
                    + " his/PRON/8/nmod:poss courage/NOUN/3/obl")));
  }

  @Test
  void statementIsByWhoIsFirstToActInIt() {
    assertEquals(
        List.of("egypt", "israel", "egypt"),
        ids(
            read(
                "2024-06-07",
                "Egypt/PROPN/2/nsubj/LOC thanks/VERB/0/root Israel/PROPN/2/obj/LOC",
                "We/PRON/2/nsubj agree/VERB/0/root")));
  }

  @Test
  void whoSignsAStatementSaysI() {
    assertEquals(
        List.of("antony-blinken", "antony-blinken", "egypt"),
        ids(
            read(
                "2021-06-22",
                "Antony/PROPN/0/root/PER Blinken/PROPN/1/flat/+ ,/PUNCT/4/punct"
                    + " Secretary/NOUN/1/appos",
                "I/PRON/2/nsubj congratulate/VERB/0/root Egypt/PROPN/2/obj/LOC")));
  }

  @Test
  void severalWhoReleaseAStatementSayWe() {
    assertEquals(
        List.of("egypt", "jordan", "egypt", "jordan", "israel"),
        ids(
            read(
                "2021-06-22",
                "The/DET/2/det statement/NOUN/4/nsubj:pass was/AUX/4/aux:pass"
                    + " released/VERB/0/root by/ADP/6/case Egypt/PROPN/4/obl:agent/LOC"
                    + " and/CCONJ/8/cc Jordan/PROPN/6/conj/LOC",
                "We/PRON/2/nsubj thank/VERB/0/root Israel/PROPN/2/obj/LOC")));
  }

  @Test
  void peopleToWhomAStatementSpeaksAreYou() {
    assertEquals(
        List.of("antony-blinken", "antony-blinken", "egypt", "egypt"),
        ids(
            read(
                "2021-06-22",
                "Antony/PROPN/0/root/PER Blinken/PROPN/1/flat/+ ,/PUNCT/4/punct"
                    + " Secretary/NOUN/1/appos",
                "I/PRON/2/nsubj thank/VERB/0/root the/DET/4/det people/NOUN/2/obj of/ADP/6/case"
                    + " Egypt/PROPN/4/nmod/LOC and/CCONJ/8/cc wish/VERB/2/conj"
                    + " you/PRON/8/obj well/ADV/8/advmod")));
  }

  @Test
  void nameThatBeginsInQuotationMarksIsWhole() {
    assertEquals(
        List.of("\" Buzz \" Aldrin"),
        read(
                "2009-07-20",
                "\"/PUNCT/4/punct Buzz/PROPN/4/nmod/PER \"/PUNCT/4/punct/+"
                    + " Aldrin/PROPN/5/nsubj/+ agreed/VERB/0/root")
            .all()
            .stream()
            .flatMap(mention -> mention.entity().stream())
            .map(Entity::label)
            .toList());
  }

  @Test
  void thereIsTheLastPlaceOfAnything() {
    assertEquals(
        List.of("qatar", "egypt", "qatar"),
        ids(
            read(
                "2024-06-07",
                "He/PRON/2/nsubj stayed/VERB/0/root in/ADP/4/case Qatar/PROPN/2/obl/LOC",
                "Egypt/PROPN/2/nsubj/LOC met/VERB/0/root him/PRON/2/obj there/ADV/2/advmod")));
  }

  @Test
  void whoAppointsIsNotAppointed() {
    assertEquals(
        List.of("mahmoud-abbas"),
        ids(
            read(
                "2010-06-07",
                "Mahmoud/PROPN/3/nsubj/PER Abbas/PROPN/1/flat/+ appointed/VERB/0/root a/DET/6/det"
                    + " prime/ADJ/6/amod minister/NOUN/3/obj")));
  }

  @Test
  void formerHolderIsNotThatOfTheDay() {
    assertEquals(
        List.of("united-states", "iran"),
        ids(
            read(
                "2006-06-07",
                "The/DET/4/det former/ADJ/4/amod US/PROPN/4/compound/LOC president/NOUN/5/nsubj"
                    + " criticised/VERB/0/root Iran/PROPN/5/obj/LOC")));
  }

  @ParameterizedTest
  @CsvSource({
    "chadian-rebels, Rebels/NOUN/3/nsubj attacked/VERB/0/root Adre/PROPN/2/obj in/ADP/5/case"
        + " Chad/PROPN/2/obl/LOC",
    "chadian-rebels, Rebels/NOUN/4/nsubj in/ADP/3/case Chad/PROPN/1/nmod/LOC attacked/VERB/0/root"
        + " Sudanese/ADJ/6/amod/NAT forces/NOUN/4/obj",
    "nepali-maoist-rebels, Nepal/PROPN/2/nsubj/LOC met/VERB/0/root Maoist/ADJ/4/amod"
        + " rebels/NOUN/2/obj",
    "libyan-opposition-forces, Opposition/NOUN/2/compound forces/NOUN/3/nsubj left/VERB/0/root"
        + " Libya/PROPN/3/obj/LOC",
    "coalition-forces-in-iraq, Coalition/NOUN/2/compound troops/NOUN/3/nsubj left/VERB/0/root"
        + " Iraq/PROPN/3/obj/LOC"
  })
  void armedGroupIsOfTheStateItFightsIn(String group, String sentence) {
    assertTrue(ids(read("2006-06-07", sentence)).contains(group));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Twenty/NUM/2/nummod rebels/NOUN/3/nsubj left/VERB/0/root Chad/PROPN/3/obj/LOC",
        "No/DET/2/det rebels/NOUN/3/nsubj left/VERB/0/root Chad/PROPN/3/obj/LOC",
        "Gunmen/NOUN/2/nsubj left/VERB/0/root Chad/PROPN/2/obj/LOC"
      })
  void someFightersAreNoGroup(String sentence) {
    assertEquals(List.of("chad"), ids(read("2006-06-07", sentence)));
  }

  @Test
  void rebelsWhoseNameFollowsAreThoseOfTheName() {
    assertEquals(
        List.of("houthis", "yemen"),
        ids(
            read(
                "2016-06-07",
                "Rebels/NOUN/3/nsubj Houthis/PROPN/1/appos/ORG left/VERB/0/root"
                    + " Yemen/PROPN/3/obj/LOC")));
  }

  @Test
  void pressOfAStateDoesNotSpeakForItUnlessItIsTheStates() {
    assertEquals(
        List.of("israeli-media"),
        ids(read("2024-06-07", "Israeli/ADJ/2/amod/NAT media/NOUN/3/nsubj said/VERB/0/root")));
    assertEquals(
        List.of("israel"),
        ids(
            read(
                "2024-06-07",
                "Israeli/ADJ/3/amod/NAT state/NOUN/3/compound media/NOUN/4/nsubj"
                    + " said/VERB/0/root")));
  }

  @Test
  void whoeverIsAskedAnswers() {
    assertEquals(
        List.of("egypt", "jordan", "jordan"),
        ids(
            read(
                "2024-06-07",
                "Egypt/PROPN/2/nsubj/LOC invite/VERB/0/root Jordan/PROPN/2/obj/LOC",
                "It/PRON/2/nsubj accept/VERB/0/root")));
  }

  @Test
  void rebelsOfNoStateAreNobody() {
    assertEquals(
        List.of(), ids(read("2006-06-07", "The/DET/2/det rebels/NOUN/3/nsubj left/VERB/0/root")));
  }

  @Test
  void directionIsNoGroupOfStates() {
    assertEquals(
        List.of(),
        ids(
            read(
                "2006-06-07",
                "Fighting/NOUN/2/nsubj spread/VERB/0/root in/ADP/5/case the/DET/5/det"
                    + " west/NOUN/2/obl")));
  }

  @Test
  void clausesJoinedByAndHaveTheirOwnSubjects() {
    assertEquals(
        List.of("israel", "palestine"),
        ids(
            read(
                "2006-06-07",
                "He/PRON/2/nsubj visited/VERB/0/root Israel/PROPN/2/obj/LOC and/CCONJ/7/cc"
                    + " Palestinian/ADJ/6/amod/NAT officials/NOUN/7/nsubj"
                    + " welcomed/VERB/2/conj him/PRON/7/obj")));
  }
}
