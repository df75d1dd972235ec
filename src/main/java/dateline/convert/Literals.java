package dateline.convert;

import dateline.model.Coordinates;
import dateline.vocab.GEO;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.Temporal;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Numbers and times as literals. */
public final class Literals {
    private static final int DIGITS = 3;

    private Literals() {}

    /** A confidence as xsd:decimal with at most three digits behind the point, and at least one: {@code 1.0}. */
    public static Node confidence(double confidence) {
        BigDecimal exact = BigDecimal.valueOf(confidence)
                .setScale(DIGITS, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        BigDecimal written = exact.scale() < 1 ? exact.setScale(1) : exact;
        return NodeFactory.createLiteralDT(written.toPlainString(), XSDDatatype.XSDdecimal);
    }

    /** An offset in code points, as xsd:nonNegativeInteger, which NIF asks for. */
    static Node offset(int codePoints) {
        return NodeFactory.createLiteralDT(Integer.toString(codePoints), XSDDatatype.XSDnonNegativeInteger);
    }

    static Node number(int number) {
        return NodeFactory.createLiteralDT(Integer.toString(number), XSDDatatype.XSDinteger);
    }

    static Node degrees(double degrees) {
        return NodeFactory.createLiteralDT(BigDecimal.valueOf(degrees).toPlainString(), XSDDatatype.XSDdecimal);
    }

    /** A point as GeoSPARQL writes it, longitude first: {@code POINT(30.7 36.9)}. */
    static Node point(Coordinates at) {
        return NodeFactory.createLiteralDT(
                "POINT(%s %s)"
                        .formatted(
                                BigDecimal.valueOf(at.longitude()).toPlainString(),
                                BigDecimal.valueOf(at.latitude()).toPlainString()),
                TypeMapper.getInstance().getSafeTypeByName(GEO.NS + "wktLiteral"));
    }

    static Node flag(boolean flag) {
        return NodeFactory.createLiteralDT(Boolean.toString(flag), XSDDatatype.XSDboolean);
    }

    /**
     * A time as exactly as it is known: xsd:date, xsd:dateTime, xsd:gYearMonth or xsd:gYear.
     *
     * @throws IllegalArgumentException for any other kind of time
     */
    static Node time(Temporal time) {
        return switch (time) {
            case LocalDate day -> NodeFactory.createLiteralDT(day.toString(), XSDDatatype.XSDdate);
            case LocalDateTime at ->
                NodeFactory.createLiteralDT(at.format(DateTimeFormatter.ISO_LOCAL_DATE_TIME), XSDDatatype.XSDdateTime);
            case OffsetDateTime at ->
                NodeFactory.createLiteralDT(at.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME), XSDDatatype.XSDdateTime);
            case YearMonth month -> NodeFactory.createLiteralDT(month.toString(), XSDDatatype.XSDgYearMonth);
            case Year year -> NodeFactory.createLiteralDT("%04d".formatted(year.getValue()), XSDDatatype.XSDgYear);
            default ->
                throw new IllegalArgumentException(
                        "no XSD type for a " + time.getClass().getSimpleName());
        };
    }
}
