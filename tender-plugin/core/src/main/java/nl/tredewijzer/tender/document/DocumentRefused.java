package nl.tredewijzer.tender.document;

import java.util.List;
import java.util.stream.Collectors;

/** A document that cannot be used, with everything that is wrong with it. */
public final class DocumentRefused extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<Defect> defects;

    /** Refused for these defects, at least one. */
    public DocumentRefused(List<Defect> defects) {
        super(defects.stream()
                .map(defect -> defect.path() + ": " + defect.english())
                .collect(Collectors.joining("; ")));
        this.defects = List.copyOf(defects);
    }

    /** Refused for this reason as a whole. */
    public static DocumentRefused whole(String dutch, String english) {
        return new DocumentRefused(List.of(new Defect("$", dutch, english)));
    }

    /** The same of a file of this name, which is put before every path; without a name as it is. */
    public DocumentRefused in(String file) {
        return file.isEmpty()
                ? this
                : new DocumentRefused(defects.stream()
                        .map(defect -> new Defect(file + " " + defect.path(), defect.dutch(), defect.english()))
                        .toList());
    }

    /** Everything that is wrong, in the order of the document where possible. */
    public List<Defect> defects() {
        return defects;
    }
}
