/// Something to be timed: what it is, how many elements a run of it handles, and the run.
struct Workload {
  let name: String
  /// What is counted, as in `token`.
  let element: String
  let elementCount: Int
  /// Gives something that depends on all of the work, so that none of it is left out.
  let run: () throws -> Int
}
