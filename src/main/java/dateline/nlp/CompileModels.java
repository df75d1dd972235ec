package dateline.nlp;

import dateline.nlp.ner.NameModelFile;
import dateline.nlp.parser.ParserModelFile;
import dateline.nlp.tagger.TaggerModelFile;
import dateline.nlp.trained.ModelInput;
import dateline.nlp.trained.ModelOutput;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Turns the models that CoreNLP ships into the form that loads fast, where theirs take seconds. Argument: the folder of the
 * models. A model stays that was made from the same file in the same format.
 */
public final class CompileModels {
    private static final String SHIPPED = "edu/stanford/nlp/models/";

    /** Goes up whenever what the models write changes, so that those written before are made again. */
    private static final int FORMAT = 1;

    private final Path folder;

    private CompileModels(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws IOException {
        RedwoodConfiguration.current().clear().apply();
        Path folder = Path.of(arguments[0]);
        Files.createDirectories(folder);
        CompileModels models = new CompileModels(folder);
        models.compile("pos-tagger/english-left3words-distsim.tagger", Models.TAGGER, TaggerModelFile::compile);
        models.compile("ner/english.all.3class.distsim.crf.ser.gz", Models.NAMES, NameModelFile::compile);
        models.compile("parser/nndep/english_UD.gz", Models.PARSER, ParserModelFile::compile);
    }

    private interface Compilation {
        void run(InputStream shipped, ModelOutput compiled) throws IOException;
    }

    private void compile(String shipped, String compiled, Compilation compilation) throws IOException {
        URL source = CompileModels.class.getClassLoader().getResource(SHIPPED + shipped);
        Path target = folder.resolve(compiled);
        String origin = origin(source);
        if (Files.exists(target) && originOf(target).equals(origin)) {
            return;
        }
        // Under another name until it is whole: one that was cut off would be taken for finished.
        Path unfinished = folder.resolve(compiled + ".tmp");
        try (InputStream in = source.openStream();
                ModelOutput out = new ModelOutput(new BufferedOutputStream(Files.newOutputStream(unfinished)))) {
            out.writeUTF(origin);
            compilation.run(in, out);
        }
        Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
    }

    /** The file that a model comes from, its checksum, and the format it is put into. */
    private static String origin(URL source) throws IOException {
        JarURLConnection entry = (JarURLConnection) source.openConnection();
        return "%s %08x, format %d"
                .formatted(entry.getEntryName(), entry.getJarEntry().getCrc(), FORMAT);
    }

    private static String originOf(Path compiled) throws IOException {
        try (ModelInput in = new ModelInput(Files.newInputStream(compiled))) {
            return in.readUTF();
        }
    }
}
