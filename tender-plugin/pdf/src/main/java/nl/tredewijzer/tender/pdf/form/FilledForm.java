package nl.tredewijzer.tender.pdf.form;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.model.KvkReading;
import nl.tredewijzer.tender.Bidder;
import nl.tredewijzer.tender.BidderRole;
import nl.tredewijzer.tender.formats.source.Cut;
import nl.tredewijzer.tender.formats.source.ElementRemark;
import nl.tredewijzer.tender.formats.source.Place;
import nl.tredewijzer.tender.formats.source.ReadBidder;
import nl.tredewijzer.tender.formats.source.Said;
import nl.tredewijzer.tender.formats.source.Unread;

/** Who filled in a form, in which capacity and for which lots, and what was answered about certificates. */
final class FilledForm {

    private static final int MOST_UNREAD = 200;
    private static final int MOST_CERTIFICATES = 50;
    private static final int LONGEST_PLACE = 200;
    private static final Set<String> YES = Set.of("ja", "yes", "on", "true", "1", "x", "aan");
    private static final Set<String> NO = Set.of("nee", "no", "off", "false", "0", "uit");
    private static final Set<String> THE_NETHERLANDS =
            Set.of("nl", "nld", "nederland", "netherlands", "the netherlands", "holland");
    private static final Pattern DAY =
            Pattern.compile("\\d{1,2}[-/. ]\\d{1,2}[-/. ](?:19|20)\\d\\d|(?:19|20)\\d\\d[-/.]\\d{1,2}[-/.]\\d{1,2}");

    private final Map<FieldMeaning, FormField> fields = new EnumMap<>(FieldMeaning.class);
    private final List<FormField> tickedRoles = new ArrayList<>();
    private final List<String> tickedLots = new ArrayList<>();
    private final List<Bilingual> said = new ArrayList<>();
    private final List<Unread> unread = new ArrayList<>();
    private final Optional<ReadBidder> bidder;

    /** Reads what was filled in, in the order of the form. */
    FilledForm(List<FormField> filled) {
        said.add(Said.of(
                "UEA als invulbare PDF, met {count} ingevulde velden.",
                "ESPD as a fillable PDF, with {count} fields filled in.",
                "count",
                (long) filled.size()));
        filled.forEach(this::take);
        field(FieldMeaning.PROCEDURE)
                .ifPresent(field ->
                        said.add(Said.of("Aanbesteding: {value}.", "Procedure: {value}.", "value", field.value())));
        bidder = operator();
        if (bidder.isEmpty()) {
            unread.add(new Unread(new Place.Part("PDF"), "", ElementRemark.Cause.NO_OPERATOR, true));
        }
    }

    Optional<ReadBidder> bidder() {
        return bidder;
    }

    List<Bilingual> said() {
        return said;
    }

    List<Unread> unread() {
        return unread;
    }

    private void take(FormField field) {
        if (field.button() && !isNo(field) && takeTick(field)) {
            return;
        }
        FieldMeaning meaning = FieldNames.meaningOf(field);
        switch (meaning) {
            case KVK_NUMBER -> {
                // "handelsregister: ja" says that there is a number, and none
                if (!isNo(field) && !isYes(field)) {
                    keep(meaning, field);
                }
            }
            case NAME, CONSORTIUM, ROLE, LOTS, COUNTRY, PROCEDURE -> keep(meaning, field);
            case CERTIFICATES -> certificate(field);
            case OTHER_PARTY -> {
                if (!isNo(field) && !isYes(field)) {
                    leave(field, FieldCause.OTHER_PARTY);
                }
            }
            case UNCLEAR -> {
                if (!isNo(field) && !isYes(field)) {
                    leave(field, FieldCause.UNCLEAR);
                }
            }
            case NO_BIDDER -> {}
            case ELSE -> {
                if (!field.button() && isLikeKvkNumber(field.value())) {
                    leave(field, FieldCause.UNCLEAR);
                }
            }
        }
    }

    private void keep(FieldMeaning meaning, FormField field) {
        FormField first = fields.putIfAbsent(meaning, field);
        if (first != null && !first.value().equals(field.value())) {
            leave(field, FieldCause.DIFFERS);
        }
    }

    /** A box with the name of a role or a lot. */
    private boolean takeTick(FormField field) {
        Optional<String> lot = StatedLots.ticked(field);
        lot.filter(id -> !tickedLots.contains(id)).ifPresent(tickedLots::add);
        Optional<StatedRole> role = lot.isPresent() ? Optional.empty() : roleOf(field);
        // "onderaannemer: ja" may as well say that the tenderer has one
        if (role.filter(StatedRole.SUBCONTRACTOR::equals).isPresent() && !FieldNames.saysRole(field)) {
            leave(field, FieldCause.UNCLEAR);
        } else if (role.isPresent()) {
            tickedRoles.add(field);
        }
        return role.isPresent() || lot.isPresent();
    }

    private static Optional<StatedRole> roleOf(FormField ticked) {
        return StatedRole.of(ticked.own().replaceFirst("\\[\\d+]$", "")).or(() -> StatedRole.of(ticked.tooltip()));
    }

    private Optional<ReadBidder> operator() {
        Optional<FormField> number = field(FieldMeaning.KVK_NUMBER);
        Optional<FormField> name = field(FieldMeaning.NAME);
        if (number.isEmpty() && name.isEmpty()) {
            return Optional.empty();
        }
        String given = Cut.number(number.map(this::withCountry).orElse(""));
        Optional<StatedRole> role = role();
        BidderRole as = role.map(StatedRole::role).orElse(BidderRole.TENDERER);
        Bidder stated = new Bidder(
                name.map(field -> Cut.text(field.value(), Bidder.LONGEST_NAME)),
                given,
                KvkReading.read(given),
                as,
                lots(),
                Optional.empty());
        return Optional.of(
                new ReadBidder(place(number.or(() -> name).orElseThrow()), within(stated, role.isPresent())));
    }

    private Bidder within(Bidder stated, boolean roleIsStated) {
        Optional<FormField> group = field(FieldMeaning.CONSORTIUM);
        if (group.isEmpty()) {
            return stated;
        }
        if (roleIsStated && stated.role() != BidderRole.CONSORTIUM_MEMBER) {
            leave(group.get(), FieldCause.NO_MEMBER);
            return stated;
        }
        return stated.within(Cut.text(group.get().value(), Bidder.LONGEST_NAME));
    }

    /** The number; kept with its country where that is another one, so that nobody takes it for a KvK number. */
    private String withCountry(FormField number) {
        Optional<FormField> abroad = field(FieldMeaning.COUNTRY)
                .filter(country -> !THE_NETHERLANDS.contains(country.value().toLowerCase(Locale.ROOT)));
        abroad.ifPresent(country -> said.add(Said.of(
                "De inschrijver staat buiten Nederland ingeschreven ({country}); dat nummer is geen KvK-nummer.",
                "The tenderer is registered outside the Netherlands ({country}); that number is no KvK number.",
                "country",
                country.value())));
        return abroad.map(country -> country.value() + " " + number.value()).orElse(number.value());
    }

    private Optional<StatedRole> role() {
        Optional<FormField> stated =
                field(FieldMeaning.ROLE).or(() -> tickedRoles.stream().findFirst());
        Optional<StatedRole> role =
                stated.flatMap(field -> tickedRoles.contains(field) ? roleOf(field) : StatedRole.of(field.value()));
        if (stated.isPresent() && role.isEmpty()) {
            leave(stated.get(), FieldCause.ROLE);
        }
        tickedRoles.stream()
                .filter(ticked -> !roleOf(ticked).equals(role))
                .forEach(ticked -> leave(ticked, FieldCause.DIFFERS));
        role.ifPresent(known -> said.add(Said.of(
                "Hoedanigheid volgens het UEA: {role}; behandeld als {treated}.",
                "Capacity according to the ESPD: {role}; treated as {treated}.",
                "role",
                known,
                "treated",
                known.role())));
        return role;
    }

    private List<String> lots() {
        Optional<FormField> written = field(FieldMeaning.LOTS);
        Optional<List<String>> lots = written.map(FormField::value).flatMap(StatedLots::written);
        if (written.isPresent() && lots.isEmpty()) {
            leave(written.get(), FieldCause.LOTS);
        }
        List<String> all = new ArrayList<>(lots.orElse(List.of()));
        tickedLots.stream().filter(lot -> !all.contains(lot)).forEach(all::add);
        return all;
    }

    private void certificate(FormField field) {
        if (said.size() <= MOST_CERTIFICATES) {
            said.add(Said.of(
                    "Certificaten (UEA): \"{question}\" {answer}",
                    "Certificates (ESPD): \"{question}\" {answer}",
                    "question",
                    field.tooltip().isEmpty() ? field.name() : field.tooltip(),
                    "answer",
                    field.value()));
        }
    }

    private void leave(FormField field, FieldCause cause) {
        if (unread.size() <= MOST_UNREAD) {
            unread.add(new Unread(
                    place(field), field.value(), unread.size() < MOST_UNREAD ? cause : FieldCause.AND_MORE, true));
        }
    }

    private Optional<FormField> field(FieldMeaning meaning) {
        return Optional.ofNullable(fields.get(meaning));
    }

    private static Place place(FormField field) {
        return new Place.Part(Cut.text(field.name(), LONGEST_PLACE));
    }

    private static boolean isYes(FormField field) {
        return YES.contains(field.value().toLowerCase(Locale.ROOT));
    }

    private static boolean isNo(FormField field) {
        return NO.contains(field.value().toLowerCase(Locale.ROOT));
    }

    private static boolean isLikeKvkNumber(String value) {
        return KvkReading.read(value) instanceof KvkReading.Read read
                && !read.repairs().contains(KvkReading.Repair.LEADING_ZERO)
                && !DAY.matcher(value).matches();
    }
}
