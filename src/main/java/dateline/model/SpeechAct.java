package dateline.model;

/** What somebody does by saying something. */
public enum SpeechAct {
    ASSERTION,
    PROMISE,
    DIRECTIVE,
    ACCUSATION,
    DENIAL,
    PRAISE,
    QUESTION,
    ATTITUDE
}
