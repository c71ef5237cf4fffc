package org.chancery.store;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.query.TxnType;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RiotException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.loader.DataLoader;
import org.apache.jena.tdb2.loader.LoaderFactory;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.chancery.InputException;

/**
 * A store as N-Quads, and back. A store is made whole from N-Quads in a folder beside its place,
 * which it takes at once when it is done.
 */
public final class Backup {
  private static final String UNFINISHED = ".making";
  private static final String COMPRESSED = ".gz";

  private Backup() {}

  static void write(DatasetGraph graphs, Path file) {
    Path unfinished = Path.of(file + UNFINISHED);
    graphs.begin(TxnType.READ);
    try {
      try (OutputStream out = out(unfinished, file.toString().endsWith(COMPRESSED))) {
        RDFDataMgr.write(out, graphs, Lang.NQUADS);
      }
      Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException | RuntimeIOException failure) {
      throw new InputException(
          "%s: the backup cannot be written (%s): give a file that you may write, on a disk with"
                  .formatted(file, failure)
              + " room",
          failure);
    } finally {
      graphs.end();
    }
  }

  private static OutputStream out(Path file, boolean isCompressed) throws IOException {
    OutputStream out = Files.newOutputStream(file);
    return isCompressed ? new GZIPOutputStream(out, 1 << 16) : out;
  }

  /** Makes a store in the folder from files of N-Quads. */
  public static void restore(List<Path> files, Path folder) {
    if (!GraphStore.isFree(folder)) {
      throw new InputException(
          folder + ": not empty: give the folder of a store to make as --store");
    }
    files.forEach(Backup::check);
    Path unfinished = Path.of(folder.toAbsolutePath() + UNFINISHED);
    try {
      clear(unfinished);
      Files.createDirectories(unfinished);
      loadOrClear(files, unfinished);
      Files.deleteIfExists(folder);
      Files.move(unfinished, folder);
    } catch (IOException failure) {
      throw new InputException(
          "%s: the store cannot be made (%s): give a folder that you may write, on a disk with room"
              .formatted(folder, failure),
          failure);
    }
  }

  private static void check(Path file) {
    if (!Files.isReadable(file) || Files.isDirectory(file)) {
      throw new InputException(
          file + ": no such file, or none that you may read: give one of N-Quads");
    }
    Lang form = RDFLanguages.filenameToLang(file.toString());
    if (form == null || !RDFLanguages.isQuads(form)) {
      throw new InputException(
          file + ": not N-Quads by its name: expected a file whose name ends in .nq or .nq.gz");
    }
  }

  private static void loadOrClear(List<Path> files, Path folder) throws IOException {
    try {
      load(files, folder);
    } catch (InputException broken) {
      clear(folder);
      throw broken;
    }
  }

  private static void load(List<Path> files, Path folder) throws IOException {
    DatasetGraph graphs = DatabaseMgr.connectDatasetGraph(Location.create(folder.toString()));
    try {
      DataLoader loader = LoaderFactory.phasedLoader(graphs, (format, values) -> {});
      loader.startBulk();
      loader.load(files.stream().map(Path::toString).toList());
      loader.finishBulk();
    } catch (RiotException broken) {
      throw new InputException(
          "%s: not N-Quads (%s): give files that chancery store backup has written"
              .formatted(files, broken.getMessage()),
          broken);
    } finally {
      TDBInternal.expel(graphs);
    }
  }

  /** Deletes the folder with all that is in it, if there is one. */
  static void clear(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        files.sorted(Comparator.reverseOrder()).forEach(Backup::delete);
      }
    }
  }

  private static void delete(Path file) {
    try {
      Files.delete(file);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
