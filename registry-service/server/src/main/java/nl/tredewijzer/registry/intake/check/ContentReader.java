package nl.tredewijzer.registry.intake.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nl.tredewijzer.model.Certificate;
import nl.tredewijzer.model.CertificateEvent;
import nl.tredewijzer.model.CertificateId;
import nl.tredewijzer.model.CoverageRole;
import nl.tredewijzer.model.CoveredEntity;
import nl.tredewijzer.model.EventType;
import nl.tredewijzer.model.KvkNumber;
import nl.tredewijzer.model.PerformanceLevel;
import nl.tredewijzer.model.SchemeVersion;
import nl.tredewijzer.model.Validity;
import nl.tredewijzer.registry.intake.file.Column;
import nl.tredewijzer.registry.intake.file.SourceRow;
import nl.tredewijzer.registry.intake.row.CellReader;
import nl.tredewijzer.registry.intake.row.Finding;
import nl.tredewijzer.registry.intake.row.FindingCode;

/** Reads the rows of one certificate as its content, and holds it against the scheme. */
final class ContentReader {

    private final Group group;
    private final EventType type;
    private final Consumer<Finding> findings;
    private final Agreement agreement;
    private boolean wrong;

    ContentReader(Group group, EventType type, Consumer<Finding> findings) {
        this.group = group;
        this.type = type;
        this.findings = finding -> {
            wrong |= finding.isError();
            findings.accept(finding);
        };
        this.agreement = new Agreement(group.rows(), this.findings);
    }

    /** The proposal, empty when something it needs cannot be read. */
    Optional<Proposal.Content> read(Optional<CertificateId> id) {
        Optional<SchemeVersion> scheme = agreement.required(Column.SCHEME_VERSION, CellReader::schemeVersion);
        Optional<PerformanceLevel> level = agreement.required(Column.LEVEL, CellReader::level);
        boolean thirtyPlus =
                agreement.value(Column.THIRTY_PLUS, CellReader::thirtyPlus).orElse(false);
        Optional<Validity> validity = validity();
        Optional<String> replaces = agreement.value(
                Column.REPLACES, cells -> cells.optional(Column.REPLACES, CertificateId.LONGEST_NUMBER));
        Optional<String> reason =
                agreement.value(Column.REASON, cells -> cells.optional(Column.REASON, CertificateEvent.LONGEST_REASON));
        checkScheme(scheme, level, thirtyPlus);
        id.map(CertificateId::number)
                .filter(number -> replaces.filter(number::equals).isPresent())
                .ifPresent(number -> wrong(Column.REPLACES, FindingCode.REPLACES_ITSELF));
        Optional<List<CoveredEntity>> entities = entities();
        if (wrong || id.isEmpty() || scheme.isEmpty() || level.isEmpty() || validity.isEmpty() || entities.isEmpty()) {
            return Optional.empty();
        }
        return certificate(() -> new Certificate(
                        id.get(), scheme.get(), level.get(), thirtyPlus, validity.get(), replaces, entities.get()))
                .map(content ->
                        new Proposal.Content(group.first().number(), content, type == EventType.CORRECTED, reason));
    }

    /** What the checks below let pass and the model refuses is refused too, in the model's words. */
    private Optional<Certificate> certificate(java.util.function.Supplier<Certificate> certificate) {
        try {
            return Optional.of(certificate.get());
        } catch (IllegalArgumentException e) {
            findings.accept(Finding.ofRow(group.first().number(), FindingCode.CERTIFICATE_REFUSED, e.getMessage()));
            return Optional.empty();
        }
    }

    private Optional<Validity> validity() {
        Optional<LocalDate> from = agreement.required(Column.VALID_FROM, cells -> cells.date(Column.VALID_FROM));
        Optional<LocalDate> until = agreement.required(Column.VALID_UNTIL, cells -> cells.date(Column.VALID_UNTIL));
        if (from.isEmpty() || until.isEmpty()) {
            return Optional.empty();
        }
        if (until.get().isBefore(from.get())) {
            return wrong(Column.VALID_UNTIL, FindingCode.VALIDITY_REVERSED, from.get());
        }
        LocalDate longest = Validity.longestUntil(from.get());
        return until.get().isAfter(longest)
                ? wrong(Column.VALID_UNTIL, FindingCode.VALIDITY_TOO_LONG, longest)
                : Optional.of(new Validity(from.get(), until.get()));
    }

    private void checkScheme(Optional<SchemeVersion> scheme, Optional<PerformanceLevel> level, boolean thirtyPlus) {
        if (scheme.isPresent() && !scheme.get().isKnown()) {
            wrong(Column.SCHEME_VERSION, FindingCode.UNKNOWN_SCHEME_VERSION);
        }
        if (scheme.isPresent() && level.isPresent() && !scheme.get().knows(level.get())) {
            wrong(Column.LEVEL, FindingCode.LEVEL_NOT_IN_SCHEME, scheme.get());
        }
        if (thirtyPlus && level.isPresent() && level.get() != PerformanceLevel.STEP_3) {
            FindingCode code = FindingCode.THIRTY_PLUS_BELOW_STEP_3;
            findings.accept(Finding.of(
                            group.first().number(),
                            Column.THIRTY_PLUS,
                            text(Column.THIRTY_PLUS),
                            code,
                            level.get().dutch())
                    .withEnglish(level.get().english()));
        }
    }

    /** The entities, the main applicant first and the others by number: the order of the rows says nothing. */
    private Optional<List<CoveredEntity>> entities() {
        List<CoveredEntity> entities = new ArrayList<>();
        Map<KvkNumber, Long> seen = new HashMap<>();
        Optional<Long> main = Optional.empty();
        for (SourceRow row : group.rows()) {
            CellReader cells = new CellReader(row, findings);
            Optional<CoverageRole> role = cells.role();
            if (role.filter(CoverageRole.MAIN_APPLICANT::equals).isPresent()) {
                main.ifPresent(first -> findings.accept(Finding.of(
                        row.number(),
                        Column.ROLE,
                        row.cells().get(Column.ROLE),
                        FindingCode.TWO_MAIN_APPLICANTS,
                        number(),
                        first)));
                main = main.or(() -> Optional.of(row.number()));
            }
            entity(cells, role).ifPresent(entity -> {
                Long before = seen.putIfAbsent(entity.kvkNumber(), row.number());
                if (before != null) {
                    findings.accept(Finding.of(
                            row.number(),
                            Column.KVK_NUMBER,
                            row.cells().get(Column.KVK_NUMBER),
                            FindingCode.KVK_TWICE,
                            before));
                }
                entities.add(entity);
            });
        }
        checkMainApplicant(main);
        entities.sort(Comparator.comparing(CoveredEntity::role).thenComparing(CoveredEntity::kvkNumber));
        return entities.size() == group.rows().size() ? Optional.of(entities) : Optional.empty();
    }

    private void checkMainApplicant(Optional<Long> main) {
        // a role that cannot be read may have been the main applicant's
        boolean allRead = group.rows().stream()
                .allMatch(row -> new CellReader(row, ignored -> {}).role().isPresent());
        if (main.isEmpty() && allRead) {
            findings.accept(Finding.of(
                    group.first().number(), Column.ROLE, text(Column.ROLE), FindingCode.NO_MAIN_APPLICANT, number()));
        }
    }

    private static Optional<CoveredEntity> entity(CellReader cells, Optional<CoverageRole> role) {
        Optional<KvkNumber> kvkNumber = cells.kvkNumber();
        Optional<String> name = cells.required(Column.NAME, CoveredEntity.LONGEST_NAME);
        List<String> tradingNames = cells.names(Column.TRADING_NAMES);
        List<String> formerNames = cells.names(Column.FORMER_NAMES);
        Optional<String> place = cells.optional(Column.PLACE, CoveredEntity.LONGEST_LABEL);
        Optional<String> province = cells.optional(Column.PROVINCE, CoveredEntity.LONGEST_LABEL);
        Optional<String> sector = cells.optional(Column.SECTOR, CoveredEntity.LONGEST_LABEL);
        if (role.isEmpty() || kvkNumber.isEmpty() || name.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new CoveredEntity(
                role.get(), kvkNumber.get(), name.get(), tradingNames, formerNames, place, province, sector));
    }

    private <T> Optional<T> wrong(Column column, FindingCode code, Object... arguments) {
        findings.accept(Finding.of(group.first().number(), column, text(column), code, arguments));
        return Optional.empty();
    }

    private String number() {
        return text(Column.CERTIFICATE_NUMBER);
    }

    private String text(Column column) {
        return group.first().cells().get(column);
    }
}
