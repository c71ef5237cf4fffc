package org.chancery.annotation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * Tells in which language a text is written. Text full of English function words is English; any
 * other is shown to OpenNLP's detector, whose large model is loaded when first needed. Safe for use
 * by many threads at once.
 */
public final class LanguageDetector {
  private static final String ENGLISH = "eng";

  /** Letters of an article below which a guess is too unsure to refuse it. */
  private static final int ENOUGH_LETTERS = 60;

  /** Letters of a sentence below which a guess is no better than chance. */
  private static final int FEW_LETTERS = 30;

  /** Characters that suffice for a guess. */
  private static final int SAMPLE = 2000;

  private static final Set<String> FUNCTION_WORDS =
      Set.of("the", "of", "and", "to", "that", "with", "for", "by", "from", "his", "which", "has");
  private static final double ENGLISH_SHARE = 0.1;
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{M}]+");

  private final ThreadLocal<LanguageDetectorME> detectors =
      ThreadLocal.withInitial(() -> new LanguageDetectorME(Model.LOADED));
  private final int enoughLetters;

  private LanguageDetector(int enoughLetters) {
    this.enoughLetters = enoughLetters;
  }

  /** A detector that never errs on news in English, or hardly so: for articles. */
  public LanguageDetector() {
    this(ENOUGH_LETTERS);
  }

  /** A detector that tells shorter texts too, and errs more often: for hints. */
  public static LanguageDetector ofSentences() {
    return new LanguageDetector(FEW_LETTERS);
  }

  /** Loads the model when it is first used. */
  private static final class Model {
    static final LanguageDetectorModel LOADED = OpenNlpModels.languages();
  }

  /**
   * A guess at a text's language.
   *
   * @param code by ISO 639-3, e.g. {@code fra}
   * @param confidence that it is this language rather than English, or English rather than another;
   *     0.5 to 1
   */
  public record Guess(String code, double confidence) {
    /** Twice as likely another language than English. */
    private static final double SURE = 2 / 3.0;

    /** Whether to read the text as English: it is, or the guess is too unsure to refuse it. */
    public boolean passesAsEnglish() {
      return code.equals(ENGLISH) || confidence < SURE;
    }
  }

  /** The language of a text; short texts pass as English, unless they have other letters. */
  public Guess detect(String text) {
    String sample = text.substring(0, Math.min(SAMPLE, text.length()));
    long letters = sample.codePoints().filter(Character::isLetter).count();
    if (isForeign(sample, letters)) {
      return new Guess(byModel(sample).code(), 1);
    }
    return letters < enoughLetters || isPlainlyEnglish(sample)
        ? new Guess(ENGLISH, 1)
        : byModel(sample);
  }

  /** Whether most of the letters are none that English is written in. */
  private static boolean isForeign(String sample, long letters) {
    long latin =
        sample
            .codePoints()
            .filter(Character::isLetter)
            .filter(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN)
            .count();
    return 2 * latin < letters;
  }

  private static boolean isPlainlyEnglish(String sample) {
    String[] words = NO_LETTERS.split(sample.toLowerCase(Locale.ROOT));
    long english = Arrays.stream(words).filter(FUNCTION_WORDS::contains).count();
    return english >= ENGLISH_SHARE * words.length;
  }

  private Guess byModel(String sample) {
    Language[] languages = detectors.get().predictLanguages(sample);
    boolean isEnglish = languages[0].getLang().equals(ENGLISH);
    Language rival = isEnglish ? languages[1] : english(languages);
    double best = languages[0].getConfidence();
    return new Guess(languages[0].getLang(), best / (best + rival.getConfidence()));
  }

  private static Language english(Language[] languages) {
    return Arrays.stream(languages)
        .filter(language -> language.getLang().equals(ENGLISH))
        .findFirst()
        .orElseThrow();
  }
}
