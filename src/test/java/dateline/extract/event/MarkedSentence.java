package dateline.extract.event;

import dateline.text.DataFile;
import dateline.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A sentence of a table such as {@code sentences.tsv} with the event that it tells of.
 *
 * @param types any of which is right
 * @param triggers where the words stand that tell of it
 * @param agents those who act or take part alike
 * @param patients those whom it befalls, or who take part alike
 */
record MarkedSentence(List<String> types, String text, List<Span> triggers, List<Span> agents, List<Span> patients) {
    static List<MarkedSentence> in(String file) {
        return DataFile.lines("/dateline/event/" + file).stream()
                .map(line -> parse(line.split("\t")[0], line.split("\t")[1]))
                .toList();
    }

    /** Marks are {@code *trigger*}, {@code [a agent]}, {@code [p patient]}, {@code [w with]}. */
    private static MarkedSentence parse(String types, String marked) {
        StringBuilder text = new StringBuilder();
        List<Span> triggers = new ArrayList<>();
        List<Span> agents = new ArrayList<>();
        List<Span> patients = new ArrayList<>();
        int trigger = -1;
        int actor = -1;
        char role = ' ';
        for (int at = 0; at < marked.length(); at++) {
            switch (marked.charAt(at)) {
                case '*' -> {
                    if (trigger >= 0) {
                        triggers.add(new Span(trigger, text.length()));
                    }
                    trigger = trigger < 0 ? text.length() : -1;
                }
                case '[' -> {
                    role = marked.charAt(at + 1);
                    actor = text.length();
                    at += 2;
                }
                case ']' -> {
                    Span span = new Span(actor, text.length());
                    if (role != 'p') {
                        agents.add(span);
                    }
                    if (role != 'a') {
                        patients.add(span);
                    }
                }
                default -> text.append(marked.charAt(at));
            }
        }
        return new MarkedSentence(Arrays.asList(types.split("\\|")), text.toString(), triggers, agents, patients);
    }
}
