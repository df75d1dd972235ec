package dateline.convert;

import dateline.model.Entity;
import dateline.model.Group;
import dateline.model.Organization;
import dateline.model.Person;
import dateline.model.Place;
import dateline.model.Topic;
import dateline.model.UnnamedAgent;
import java.util.stream.Stream;
import org.apache.jena.graph.Triple;

/** Whoever an article speaks of, each by the converter of its kind. */
final class EntityConverter implements Converter<Entity> {
    private final PersonConverter people = new PersonConverter();
    private final OrganizationConverter organizations = new OrganizationConverter();
    private final PlaceConverter places = new PlaceConverter();
    private final TopicConverter topics = new TopicConverter();
    private final GroupConverter groups = new GroupConverter();
    private final UnnamedAgentConverter unnamed = new UnnamedAgentConverter();

    @Override
    public Stream<Triple> convert(Entity entity, Iris iris) {
        return switch (entity) {
            case Person person -> people.convert(person, iris);
            case Organization organization -> organizations.convert(organization, iris);
            case Place place -> places.convert(place, iris);
            case Topic topic -> topics.convert(topic, iris);
            case Group group -> groups.convert(group, iris);
            case UnnamedAgent agent -> unnamed.convert(agent, iris);
        };
    }
}
