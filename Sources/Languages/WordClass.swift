/// What a scalar is for the splitting of words.
enum WordClass {
    /// A letter or digit of a script with spaces between words.
    case letter
    /// A letter of a script without spaces: Han, kana, Thai and the like.
    case dense
    /// A mark that belongs to the letter before it; within a dense script or not.
    case mark, denseMark
    case apostrophe
    case other

    init(_ scalar: Unicode.Scalar) {
        switch scalar.value {
        case 0x61...0x7A, 0x30...0x39, 0x41...0x5A: self = .letter
        case 0x27, 0x60, 0x2018, 0x2019, 0x2B9...0x2BF: self = .apostrophe
        case 0x00...0x7F: self = .other
        case 0x4E00...0x9FFF: self = .dense
        default: self.init(category: scalar.properties.generalCategory, isDense: Self.isDense(scalar.value))
        }
    }

    private init(category: Unicode.GeneralCategory, isDense: Bool) {
        switch category {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .decimalNumber,
            .letterNumber, .otherNumber:
            self = isDense ? .dense : .letter
        case .nonspacingMark, .spacingMark, .enclosingMark: self = isDense ? .denseMark : .mark
        default: self = .other
        }
    }

    /// Thai, Lao, Myanmar, Khmer, Tai, Balinese, Javanese, kana, Bopomofo, Han.
    private static func isDense(_ value: UInt32) -> Bool {
        switch value {
        case 0xE01...0xEFF, 0x1000...0x109F, 0x1780...0x17FF, 0x1950...0x19DF, 0x1A20...0x1AAF, 0x1B00...0x1B7F,
            0x3005...0x3007, 0x3041...0x30FF, 0x3105...0x312F, 0x31A0...0x31BF, 0x31F0...0x31FF, 0x3400...0x4DBF,
            0x4E00...0x9FFF, 0xA980...0xA9FF, 0xAA60...0xAADF, 0xF900...0xFAFF, 0x1B000...0x1B16F, 0x20000...0x323AF:
            true
        default: false
        }
    }
}

/// The classes of the scalars of all alphabets, worked out once.
struct WordClasses {
    private static let limit: UInt32 = 0x3100
    private static let known = (0..<limit).map { value in Unicode.Scalar(value).map(WordClass.init) ?? .other }
    private let known = Self.known

    /// The class of a scalar.
    subscript(_ scalar: Unicode.Scalar) -> WordClass {
        scalar.value < Self.limit ? known[Int(scalar.value)] : WordClass(scalar)
    }
}
