import Diagnostics
import Foundation
import Testing

@testable import Publishing

struct PublishingDiagnosticsTests {
    @Test func idsAreUniqueAndTextsAreThere() {
        let all = PublishingDiagnostics.all
        #expect(all.count == 10)
        #expect(Set(all.map(\.id)).count == all.count)
        for kind in all {
            let texts = [kind.summary.id, kind.summary.en, kind.why.id, kind.why.en, kind.wrong, kind.right]
            #expect(texts.allSatisfy { !$0.isEmpty })
        }
    }

    @Test(arguments: [
        (DiskFailure.Step.write, ENOSPC, "disk-full"), (.write, EDQUOT, "disk-full"), (.swap, ENOSPC, "disk-full"),
        (.write, EACCES, "output-not-writable"), (.swap, EROFS, "output-not-writable"),
        (.list, EACCES, "output-not-writable"), (.swap, EBUSY, "output-is-mount-point"),
        (.swap, EXDEV, "output-is-mount-point"), (.write, EIO, "disk-failed"), (.read, EIO, "disk-failed"),
        (.readSource, EACCES, "source-not-readable"), (.readSource, ENOENT, "source-not-readable"),
    ])
    func causesHaveTheirOwnAdvice(step: DiskFailure.Step, code: Int32, id: String) {
        let place = OutputPlace(output: "/s/public", siteFolder: "/s", contentFolder: "/s/content", cacheFolder: nil)
        let diagnostic = Diagnostic.failed(DiskFailure(step, "id/a.html", code: code), place)
        #expect(diagnostic.kind.id == id)
        #expect(diagnostic.place.file == "public/id/a.html")
        #expect(diagnostic.suggestion != nil)
    }
}
