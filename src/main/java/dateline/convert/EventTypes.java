package dateline.convert;

import dateline.vocab.DL;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.vocabulary.RDFS;

/** The event types of the ontology. Read once; threads may share it. */
public final class EventTypes {
    private static final String SOURCE = "ontology/event-types.ttl";
    private static final EventTypes OF_ONTOLOGY = new EventTypes(RDFDataMgr.loadModel(SOURCE));

    private final Map<String, List<Resource>> lineages = new TreeMap<>();

    private EventTypes(Model ontology) {
        ontology.listSubjectsWithProperty(RDFS.subClassOf)
                .forEach(type -> lineages.put(type.getLocalName(), lineage(type)));
    }

    private static List<Resource> lineage(Resource type) {
        List<Resource> lineage = new ArrayList<>();
        for (Resource at = type; !DL.Event.equals(at); at = at.getPropertyResourceValue(RDFS.subClassOf)) {
            lineage.add(at);
        }
        return List.copyOf(lineage);
    }

    public static EventTypes ofOntology() {
        return OF_ONTOLOGY;
    }

    /** Whether the ontology has an event type with this local name. */
    public boolean knows(String name) {
        return lineages.containsKey(name) || isEvent(name);
    }

    /**
     * The type and the more general ones above it, up to and without dl:Event.
     *
     * @param name the type's local name, such as "Airstrike"; "Event" has nothing above it
     * @throws IllegalArgumentException the ontology has no such type
     */
    List<Resource> lineage(String name) {
        if (!knows(name)) {
            throw new IllegalArgumentException("no event type dl:" + name + " in " + SOURCE);
        }
        return lineages.getOrDefault(name, List.of());
    }

    /** The first of the lineage; dl:Event where there is none. */
    Resource mostSpecific(String name) {
        return lineage(name).stream().findFirst().orElse(DL.Event);
    }

    private static boolean isEvent(String name) {
        return name.equals(DL.Event.getLocalName());
    }
}
