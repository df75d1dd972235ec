package dateline.authority.source;

import java.util.List;

/**
 * What a file of the authority says of itself.
 *
 * @param name its base name
 * @param licence its IRI
 * @param sources what it was made from, with licences
 */
record FileNote(String name, String title, String licence, List<String> sources) {
    String turtle() {
        StringBuilder text = new StringBuilder("<" + name + "> a skos:ConceptScheme ;\n    dct:title ")
                .append(TurtleText.literal(title))
                .append("@en ;\n    dct:license <")
                .append(licence)
                .append(">");
        sources.forEach(source -> text.append(" ;\n    dct:source ").append(TurtleText.literal(source)));
        return text.append(" .\n").toString();
    }
}
