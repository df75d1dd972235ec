package dateline.extract.time;

import dateline.model.TimeExpression.Type;

/**
 * A time expression in the making.
 *
 * @param end the index of the token after it
 * @param value as TIMEX3 wants it
 */
record Timex(int end, Type type, String value) {
    static Timex date(int end, String value) {
        return new Timex(end, Type.DATE, value);
    }

    static Timex time(int end, String value) {
        return new Timex(end, Type.TIME, value);
    }

    static Timex duration(int end, String value) {
        return new Timex(end, Type.DURATION, value);
    }

    static Timex set(int end, String value) {
        return new Timex(end, Type.SET, value);
    }
}
