internal import SiteModel

/// The services that say where on the map they are, as GeoJSON (RFC 7946).
struct PlacesMap {
    private let features: [JSONValue]

    init(_ services: PublicServices) {
        features = services.all.compactMap { service in
            guard let address = service.address, let latitude = address.latitude, let longitude = address.longitude
            else { return nil }
            return JSONValue([
                "type": "Feature", "id": .text(StableID.of("service/" + service.id)),
                "geometry": JSONValue([
                    // GeoJSON puts the longitude first.
                    "type": "Point", "coordinates": .list([.decimal(longitude), .decimal(latitude)]),
                ]),
                "properties": JSONValue([
                    "name": .text(service.title), "kind": "service", "slug": .text(service.id),
                    "address": .known(services.line(address)),
                    "phones": .filled(service.facts.phones.map(\.number.written)),
                    "url": .known(services.address(of: service.page)),
                ]),
            ])
        }
    }

    var isEmpty: Bool { features.isEmpty }

    var json: JSONValue { JSONValue(["type": "FeatureCollection", "features": .list(features)]) }
}
