import Foundation

// SourceStamper GENERATED-FILE ROOT-FOLDER PATH…
// Writes a Swift file that holds one number for the names and bytes of all paths.

/// FNV-1a of 64 bits: nobody attacks this number, and a tool of the build should not have to wait for a library.
struct Stamp {
    private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

    mutating func add(_ bytes: [UInt8]) {
        bytes.withUnsafeBufferPointer { buffer in
            for byte in buffer { value = (value ^ UInt64(byte)) &* 0x100_0000_01b3 }
        }
    }
}

let arguments = CommandLine.arguments.dropFirst()
guard let generated = arguments.first, let root = arguments.dropFirst().first else {
    FileHandle.standardError.write(Data("usage: SourceStamper GENERATED-FILE ROOT-FOLDER PATH…\n".utf8))
    exit(2)
}

var stamp = Stamp()
for path in arguments.dropFirst(2) {
    let bytes = try Data(contentsOf: URL(fileURLWithPath: "\(root)/\(path)"))
    stamp.add(Array("\(path)\n\(bytes.count)\n".utf8))
    stamp.add(Array(bytes))
}
let source = """
    // Made by SourceStamper from Sources.

    extension ToolStamp {
        static let ofSources = "\(String(stamp.value, radix: 16))"
    }

    """
try Data(source.utf8).write(to: URL(fileURLWithPath: generated), options: .atomic)
