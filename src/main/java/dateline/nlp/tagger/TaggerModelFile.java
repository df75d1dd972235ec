package dateline.nlp.tagger;

import dateline.nlp.trained.ModelOutput;
import dateline.nlp.trained.ModelStream;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The file of a {@link TaggerModel} that CoreNLP ships. */
public final class TaggerModelFile {
    private final DataInputStream file;
    private final List<String> tags = new ArrayList<>();
    private final List<String> openTags = new ArrayList<>();

    private TaggerModelFile(DataInputStream file) {
        this.file = file;
    }

    /** @throws IOException if the file is not a model of this kind */
    public static void compile(InputStream in, ModelOutput compiled) throws IOException {
        read(in).write(compiled);
    }

    private static TaggerModel read(InputStream in) throws IOException {
        try (DataInputStream file = new DataInputStream(new BufferedInputStream(in, 1 << 16))) {
            return new TaggerModelFile(file).read();
        }
    }

    private TaggerModel read() throws IOException {
        new ModelStream(file).next(); // the configuration of its training
        file.readInt(); // the number of training examples
        file.readInt(); // the number of tags, which follows once more
        TrainingWords words = readWords();
        if (file.readInt() > 0) {
            throw new IOException("the tagger's model lists verbs with particles, which this version does not know");
        }
        readTags();
        Map<String, String> clusters = readExtractors();
        List<Map<String, int[]>> features = readFeatures();
        return new TaggerModel(tags, openTags, words, clusters, features, (double[]) new ModelStream(file).next());
    }

    private TrainingWords readWords() throws IOException {
        int size = file.readInt();
        Map<String, TrainingWords.Known> words = HashMap.newHashMap(size);
        for (int at = 0; at < size; at++) {
            words.put(file.readUTF(), readWord());
        }
        return new TrainingWords(words);
    }

    private TrainingWords.Known readWord() throws IOException {
        String[] tagsOfWord = new String[file.readInt()];
        String mostFrequent = "";
        int most = 0;
        int sum = 0;
        for (int at = 0; at < tagsOfWord.length; at++) {
            tagsOfWord[at] = file.readUTF();
            int count = file.readInt();
            sum += count;
            if (count > most) {
                most = count;
                mostFrequent = tagsOfWord[at];
            }
        }
        return new TrainingWords.Known(List.of(tagsOfWord), mostFrequent, sum);
    }

    private void readTags() throws IOException {
        int size = file.readInt();
        for (int at = 0; at < size; at++) {
            String tag = file.readUTF();
            tags.add(tag);
            if (!file.readBoolean()) {
                openTags.add(tag);
            }
        }
    }

    /** The features of all words, then those of rare words: what they look at is known, but for the clusters in them. */
    private Map<String, String> readExtractors() throws IOException {
        ModelStream extractors = new ModelStream(file);
        extractors.next();
        return extractors.nextClusters();
    }

    /** From the first to the last feature that is numbered in the file. */
    private List<Map<String, int[]>> readFeatures() throws IOException {
        List<Map<String, int[]>> features = new ArrayList<>();
        for (int left = file.readInt(); left > 0; left--) {
            int weight = file.readInt();
            int feature = file.readInt();
            while (features.size() <= feature) {
                features.add(new HashMap<>());
            }
            String value = file.readUTF();
            int tag = tags.indexOf(file.readUTF());
            features.get(feature).merge(value, new int[] {tag, weight}, TaggerModelFile::joined);
        }
        return features;
    }

    private static int[] joined(int[] first, int[] second) {
        int[] joined = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, joined, first.length, second.length);
        return joined;
    }
}
