package nl.tredewijzer.registry.ledger;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Locale;

/** A certification body as it was written first. */
@Entity
@Table(name = "ledger_body")
class BodyRow {

    @Id
    private String folded;

    private String name;

    protected BodyRow() {}

    BodyRow(String name) {
        this.folded = folded(name);
        this.name = name;
    }

    static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    String name() {
        return name;
    }
}
