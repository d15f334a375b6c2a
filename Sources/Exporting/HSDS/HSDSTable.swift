/// A table of HSDS 3.1 that we can fill: its columns are those of ours that the standard has, in its order, and then the
/// ones that we add, whose names begin with `x_`.
enum HSDSTable: String, CaseIterable {
    case organization, service, attribute
    case serviceAtLocation = "service_at_location"
    case location, phone, address, schedule
    case serviceArea = "service_area"
    case requiredDocument = "required_document"
    case language, accessibility
    case taxonomyTerm = "taxonomy_term"
    case costOption = "cost_option"

    /// The file's name, as the standard gives it.
    var file: String {
        switch self {
        case .serviceAtLocation: "service_at_location.csv"
        case .accessibility: "accessibility.csv"
        case .address: "addresses.csv"
        default: rawValue + "s.csv"
        }
    }

    /// The column by which rows of other tables name one of this table.
    var reference: String { rawValue + "_id" }

    /// A column of a table.
    struct Column {
        let name: String
        var type = "string"
        var format: String?
        var isRequired = false

        static func text(_ name: String) -> Column { Column(name: name) }
        static func needed(_ name: String) -> Column { Column(name: name, isRequired: true) }
        static func id(_ name: String, isRequired: Bool = false) -> Column {
            Column(name: name, format: "uuid", isRequired: isRequired)
        }
        static func typed(_ name: String, _ type: String) -> Column { Column(name: name, type: type) }
    }

    /// Every column, the row's own id first.
    var columns: [Column] { [.id("id", isRequired: true)] + otherColumns }

    /// What a fact rests on.
    private static let evidence: [Column] = [.text("x_confidence"), .text("x_sources")]

    private var otherColumns: [Column] {
        switch self {
        case .organization:
            [
                .needed("name"), .text("alternate_name"), .needed("description"), .text("email"), .text("website"),
                .id("parent_organization_id"), .text("x_slug"), .text("x_kind"),
            ]
        case .service:
            [
                .id("organization_id", isRequired: true), .needed("name"), .text("description"), .text("url"),
                .text("email"), .needed("status"), .text("eligibility_description"), .typed("assured_date", "date"),
                .text("alert"), .typed("last_modified", "datetime"), .text("x_slug"), .text("x_language"),
                .text("x_page"), .text("x_hours"), .typed("x_confidential", "boolean"), .text("x_verified_how"),
                .text("x_verified_by"), .typed("x_review_due", "date"),
            ]
        case .attribute:
            [.id("link_id", isRequired: true), .id("taxonomy_term_id", isRequired: true), .needed("link_entity")]
        case .serviceAtLocation: [.id("service_id", isRequired: true), .id("location_id", isRequired: true)]
        case .location:
            [
                .needed("location_type"), .text("name"), .text("description"), .text("transportation"),
                .typed("latitude", "number"), .typed("longitude", "number"), .text("external_identifier"),
                .text("external_identifier_type"),
            ] + Self.evidence
        case .phone:
            [
                .id("service_id"), .needed("number"), .text("type"), .text("description"), .text("x_id"),
                .text("x_dial"), .text("x_reach"), .typed("x_toll_free", "boolean"), .typed("x_whatsapp", "boolean"),
                .text("x_answered"),
            ] + Self.evidence
        case .address:
            [
                .id("location_id"), .needed("address_1"), .needed("city"), .needed("state_province"),
                .needed("postal_code"), .needed("country"), .needed("address_type"),
            ]
        case .schedule:
            [
                .id("service_id"), .typed("timezone", "number"), .text("freq"), .text("byday"),
                .typed("opens_at", "time"), .typed("closes_at", "time"),
            ] + Self.evidence
        case .serviceArea:
            [.id("service_id"), .text("name"), .text("extent"), .text("extent_type"), .text("x_area_scheme")]
        case .requiredDocument: [.id("service_id"), .text("document")]
        case .language: [.id("service_id"), .id("phone_id"), .text("name"), .text("code")]
        case .accessibility: [.id("location_id"), .text("description"), .text("x_feature"), .text("x_state")]
        case .taxonomyTerm: [.text("code"), .needed("name"), .needed("description"), .text("language")]
        case .costOption:
            [
                .id("service_id", isRequired: true), .typed("valid_from", "date"), .typed("valid_to", "date"),
                .text("option"), .text("currency"), .typed("amount", "number"), .text("amount_description"),
                .text("x_amount"), .text("x_payer"), .text("x_basis"), .typed("x_receipt", "boolean"),
            ] + Self.evidence
        }
    }
}
