import Testing

@testable import letters

@Suite("BarChart")
struct BarChartTests {
  @Test("bars are as long as their share and as wide as asked", arguments: [false, true])
  func bars(isASCII: Bool) {
    let chart = BarChart(isASCII: isASCII)
    #expect(chart.bar(0.5, width: 8) == (isASCII ? "####    " : "████    "))
    #expect(chart.bar(0, width: 3) == "   " && chart.bar(7, width: 2).count == 2)
    #expect(chart.bar(-1, width: -1).isEmpty)
    #expect(chart.sparkline([0, 0.01, 1, 2]) == (isASCII ? " _##" : " ▁██"))
    #expect(chart.squares(3).allSatisfy(\.isASCII) == isASCII)
  }

  @Test(
    "the first variable of the locale that is set decides",
    arguments: [
      ([:], false), (["LANG": "en_GB.UTF-8"], false), (["LANG": "C.utf8"], false),
      (["LC_ALL": "C", "LANG": "en_GB.UTF-8"], true), (["LC_CTYPE": "POSIX"], true),
      (["LC_ALL": "", "LC_CTYPE": "en_GB.UTF-8", "LANG": "C"], false),
      (["LANG": "en_GB.ISO-8859-1"], true),
    ] as [([String: String], Bool)]
  )
  func locale(environment: [String: String], isASCII: Bool) {
    #expect(BarChart.isASCII(environment) == isASCII)
  }
}
