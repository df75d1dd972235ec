package dateline.authority;

import dateline.model.EntityId;
import dateline.text.DataFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The index that the build makes of {@code data/authority}: an entry is read when somebody asks for it. */
final class CompiledIndex implements EntryIndex {
    private final SortedLines entries = new SortedLines(DataFile.bytes("/dateline/authority/entries.tsv"));
    private final SortedLines keys = new SortedLines(DataFile.bytes("/dateline/authority/keys.tsv"));
    private final Map<String, Optional<Entry>> read = new ConcurrentHashMap<>();

    @Override
    public Optional<Entry> entry(EntityId id) {
        return id.local() ? Optional.empty() : entry(EntryKeys.id(id));
    }

    private Optional<Entry> entry(String id) {
        Optional<Entry> known = read.get(id);
        if (known == null) {
            known = entries.value(id).map(EntryLines::read);
            known.ifPresent(entry -> read.putIfAbsent(id, Optional.of(entry)));
        }
        return known;
    }

    @Override
    public List<Entry> under(String key) {
        return keys.value(key).stream()
                .flatMap(ids -> Stream.of(ids.split("\t")))
                .flatMap(id -> entry(id).stream())
                .toList();
    }
}
