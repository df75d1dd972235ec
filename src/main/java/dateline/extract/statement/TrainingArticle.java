package dateline.extract.statement;

import dateline.model.Attribution;
import dateline.text.AnnotatedText;
import dateline.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** An article with what people annotated in it, laid over its passages. */
record TrainingArticle(List<Passage> passages, List<Attribution> gold) {

    /** One annotated attribution within a passage: the head of its cue, and each token's role. */
    record Example(int cue, Role[] roles, Attribution gold) {}

    static TrainingArticle of(AnnotatedText text, List<Attribution> gold) {
        return new TrainingArticle(Passages.of(text), List.copyOf(gold));
    }

    /** What is annotated in one passage, in the order of the annotation; what has no cue there is left out. */
    List<Example> examples(Passage passage) {
        List<Example> examples = new ArrayList<>();
        for (Attribution one : gold) {
            Role[] roles = new Role[passage.size()];
            Arrays.fill(roles, Role.NONE);
            mark(passage, one.content(), Role.CONTENT, roles);
            mark(passage, one.source(), Role.SOURCE, roles);
            mark(passage, one.cue(), Role.CUE, roles);
            int head = cueHead(passage, roles);
            if (head >= 0 && Arrays.asList(roles).contains(Role.CONTENT)) {
                examples.add(new Example(head, roles, one));
            }
        }
        return examples;
    }

    private static void mark(Passage passage, List<Span> spans, Role role, Role[] roles) {
        for (Span span : spans) {
            for (int at = 0; at < roles.length; at++) {
                if (passage.token(at).span().overlaps(span)) {
                    roles[at] = role;
                }
            }
        }
    }

    /** The cue's token nearest to the root. */
    private static int cueHead(Passage passage, Role[] roles) {
        int head = -1;
        int least = Integer.MAX_VALUE;
        for (int at = 0; at < roles.length; at++) {
            if (roles[at] == Role.CUE) {
                int depth = depth(passage, at);
                if (depth < least) {
                    least = depth;
                    head = at;
                }
            }
        }
        return head;
    }

    private static int depth(Passage passage, int at) {
        int depth = passage.is(at, "aux") || passage.is(at, "cop") ? 100 : 0;
        for (int above = at; above != Passage.NONE; above = passage.head[above]) {
            depth++;
        }
        return depth;
    }
}
