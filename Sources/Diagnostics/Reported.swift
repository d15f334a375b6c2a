/// The result of a stage: a value that is always there, and the problems found while making it.
///
/// Content never throws, so that one run names every problem of every file.
package struct Reported<Value> {
    package var value: Value
    package var diagnostics: [Diagnostic]

    package init(_ value: Value, _ diagnostics: [Diagnostic] = []) {
        self.value = value
        self.diagnostics = diagnostics
    }

    /// The same problems with another value.
    package func map<Other>(_ transform: (Value) -> Other) -> Reported<Other> {
        Reported<Other>(transform(value), diagnostics)
    }
}

extension Reported: Sendable where Value: Sendable {}

extension Sequence where Element: Sendable {
    /// The values of many results in order, with all their problems.
    package func collected<Value>() -> Reported<[Value]> where Element == Reported<Value> {
        var all = Reported<[Value]>([])
        for item in self {
            all.value.append(item.value)
            all.diagnostics += item.diagnostics
        }
        return all
    }
}
