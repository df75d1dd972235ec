package dateline.cli;

import dateline.convert.BaseIri;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** What the IRIs of things start with. */
final class BaseOption {
    @Option(
            names = "--base",
            paramLabel = "IRI",
            defaultValue = BaseIri.DEFAULT,
            converter = BaseConverter.class,
            description = "What the IRIs of things start with; by default ${DEFAULT-VALUE}")
    private String base;

    /** Ends with a slash. */
    String iri() {
        return base;
    }

    private static final class BaseConverter implements ITypeConverter<String> {
        @Override
        public String convert(String text) {
            try {
                return new BaseIri(text).base();
            } catch (IllegalArgumentException problem) {
                throw new TypeConversionException(problem.getMessage());
            }
        }
    }
}
