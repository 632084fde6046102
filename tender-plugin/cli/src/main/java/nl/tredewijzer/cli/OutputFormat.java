package nl.tredewijzer.cli;

/** What is printed: for people, or for programs. */
enum OutputFormat {
    TABLE,
    JSON
}
