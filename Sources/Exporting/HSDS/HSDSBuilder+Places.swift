internal import SiteModel
internal import YAML

extension HSDSBuilder {
    /// Where a service is; nothing for one without an address, or whose address nobody may know.
    func place(of service: PublicService) -> [HSDSObject] {
        guard let address = service.address else { return [] }
        var pairing = HSDSObject(.serviceAtLocation, path(service) + "/place", [:])
        pairing.set("location", location(address, of: service))
        return [pairing]
    }

    private func location(_ address: ServiceAddress, of service: PublicService) -> HSDSObject {
        let postal = postalAddress(address, of: service)
        var object = HSDSObject(
            .location, path(service) + "/location",
            [
                "location_type": "physical", "name": .text(service.title),
                // HSDS knows no address without a postcode; then it is told in words.
                "description": postal == nil ? .known(services.line(address)) : nil,
                "transportation": .known(services.text(address.directions)),
                "latitude": address.latitude.map { .decimal($0) }, "longitude": address.longitude.map { .decimal($0) },
                "external_identifier": address.region.map { .text($0.text) },
                "external_identifier_type": address.region == nil ? nil : "kemendagri",
                "x_confidence": confidence(address.evidence), "x_sources": sources(address.evidence),
            ])
        object.add("addresses", postal.map { [$0] } ?? [])
        object.add("accessibility", service.facts.access.map { access($0, of: service) })
        return object
    }

    /// Nothing while one of the parts that HSDS insists on is unknown.
    private func postalAddress(_ address: ServiceAddress, of service: PublicService) -> HSDSObject? {
        guard let street = services.text(address.street), let code = address.postalCode,
            let region = address.region, let city = services.region(.regency, around: region.text),
            let province = services.region(.province, around: region.text)
        else { return nil }
        return HSDSObject(
            .address, path(service) + "/address",
            [
                "address_1": .text(street), "city": .text(city), "state_province": .text(province),
                "postal_code": .text(code), "country": .text(address.country), "address_type": "physical",
            ])
    }

    private func access(_ access: ServiceFacts.Access, of service: PublicService) -> HSDSObject {
        let feature = services.word("feature_" + access.feature) ?? access.feature
        let words = services.word("access_" + access.state.rawValue, ["feature": feature])
        return HSDSObject(
            .accessibility, path(service) + "/access/" + access.feature,
            [
                "description": .known(words), "x_feature": .text(access.feature),
                "x_state": .text(access.state.rawValue),
            ])
    }
}
