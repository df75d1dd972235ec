package dateline.authority;

import dateline.article.BadInputException;
import dateline.model.Link;
import dateline.text.Fingerprint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.atlas.lib.IRILib;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.RiotParseException;
import org.apache.jena.riot.system.ErrorHandler;

/** Reads a newsroom's own authority files. */
final class UserFiles {
    private UserFiles() {}

    /** Their entries; one that the index knows comes with all that the index knows of it. */
    static List<Entry> read(List<Path> files, EntryIndex known) throws BadInputException {
        Map<String, Entry> entries = new LinkedHashMap<>();
        for (Path file : files) {
            for (Entry entry : EntryGraph.read(model(file))) {
                Optional<Entry> same = same(entry, known);
                String id = EntryKeys.id(same.orElse(entry).id());
                Optional<Entry> before = Optional.ofNullable(entries.get(id)).or(() -> same);
                entries.put(id, before.map(first -> joined(first, entry)).orElse(entry));
            }
        }
        return List.copyOf(entries.values());
    }

    /** A file's version is its content's, whatever it is called. */
    static List<String> versions(List<Path> files) throws BadInputException {
        List<String> versions = new ArrayList<>();
        for (Path file : files) {
            try {
                versions.add("authority " + Fingerprint.of(Files.readAllBytes(file)));
            } catch (IOException e) {
                throw new BadInputException(file.toString(), "cannot be read: " + e.getMessage());
            }
        }
        return versions;
    }

    private static Optional<Entry> same(Entry entry, EntryIndex known) {
        return entry.links().stream()
                .filter(Link::certain)
                .flatMap(link -> known.under(EntryKeys.link(link)).stream())
                .findFirst()
                .or(() -> known.entry(entry.id()));
    }

    private static Entry joined(Entry known, Entry own) {
        EntryBuilder entry =
                new EntryBuilder(known).otherNames(List.of(own.name())).otherNames(own.otherNames());
        own.links().stream().filter(Link::certain).map(Link::iri).forEach(entry::sameAs);
        own.offices().forEach(entry::office);
        return entry.demonyms(own.demonyms()).build();
    }

    private static Model model(Path file) throws BadInputException {
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new BadInputException(file.toString(), "no file to read an authority from");
        }
        Model model = ModelFactory.createDefaultModel();
        try {
            RDFParser.create()
                    .source(file)
                    .base(IRILib.filenameToIRI(file.toString()))
                    .errorHandler(new Strict())
                    .parse(model);
            return model;
        } catch (RiotParseException e) {
            String place = "line " + e.getLine() + ", column " + e.getCol();
            throw new BadInputException(file.toString(), place, e.getOriginalMessage());
        } catch (RiotException e) {
            throw new BadInputException(file.toString(), "no RDF: " + e.getMessage());
        }
    }

    /** Lets warnings pass and stops at the first error, with its place. */
    private static final class Strict implements ErrorHandler {
        @Override
        public void warning(String message, long line, long column) {}

        @Override
        public void error(String message, long line, long column) {
            throw new RiotParseException(message, line, column);
        }

        @Override
        public void fatal(String message, long line, long column) {
            throw new RiotParseException(message, line, column);
        }
    }
}
