@main
enum LettersCommand {
  static func main() {
    print("letters")
  }
}
