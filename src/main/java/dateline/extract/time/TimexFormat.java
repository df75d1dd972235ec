package dateline.extract.time;

import java.time.LocalDate;
import java.time.temporal.IsoFields;

/** Units of the calendar as TIMEX3 writes them: "2015-W47", "2015-11", "2015-Q4", "2015". */
final class TimexFormat {
    private TimexFormat() {}

    static String week(LocalDate date) {
        return year(date.get(IsoFields.WEEK_BASED_YEAR)) + "-W" + two(date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    static String month(LocalDate date) {
        return year(date.getYear()) + "-" + two(date.getMonthValue());
    }

    static String quarter(LocalDate date) {
        return year(date.getYear()) + "-Q" + date.get(IsoFields.QUARTER_OF_YEAR);
    }

    static String year(int year) {
        return String.format("%04d", year);
    }

    static String two(int number) {
        return String.format("%02d", number);
    }
}
