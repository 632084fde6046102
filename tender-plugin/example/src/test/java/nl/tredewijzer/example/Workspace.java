package nl.tredewijzer.example;

import java.nio.file.Path;

/** Where the tree lies that is being tested. */
final class Workspace {

    private Workspace() {}

    static Path file(String path) {
        return Path.of(System.getProperty("tredewijzer.root", "../..")).resolve(path);
    }
}
