package dateline.convert;

import dateline.model.GeopoliticalEntity;
import dateline.model.Location;
import dateline.model.Place;
import dateline.vocab.DL;
import java.util.stream.Stream;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.SchemaDO;

/** A place: {@code <place/asia> a dl:Place}; one that acts is an agent too: {@code a dl:GeopoliticalEntity, dl:Agent}. */
final class PlaceConverter implements Converter<Place> {
    private final IdentityConverter identities = new IdentityConverter();
    private final BackgroundConverter backgrounds = new BackgroundConverter();

    @Override
    public Stream<Triple> convert(Place place, Iris iris) {
        Triples types = Triples.about(iris.of(place.id()));
        switch (place) {
            case GeopoliticalEntity acting ->
                types.type(DL.GeopoliticalEntity, DL.Agent, DL.Place, SchemaDO.Place, SchemaDO.AdministrativeArea);
            case Location location -> types.type(DL.Place, SchemaDO.Place);
        }
        return Stream.concat(
                types.stream(),
                Stream.concat(identities.convert(place.identity(), iris), backgrounds.convert(place.identity(), iris)));
    }
}
