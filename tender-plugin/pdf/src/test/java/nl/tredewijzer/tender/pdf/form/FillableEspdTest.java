package nl.tredewijzer.tender.pdf.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.model.KvkReading;
import nl.tredewijzer.tender.Bidder;
import nl.tredewijzer.tender.BidderRole;
import nl.tredewijzer.tender.formats.InputFormat;
import nl.tredewijzer.tender.formats.Mapping;
import nl.tredewijzer.tender.formats.NamedFile;
import nl.tredewijzer.tender.formats.TenderReading;
import nl.tredewijzer.tender.formats.source.InputRefused;
import nl.tredewijzer.tender.formats.source.Unread;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FillableEspdTest {

    @Test
    void whoFilledInAFormIsReadAsFromTheXml() {
        TenderReading reading = TenderReading.read(FormFixture.plain().bytes());

        assertThat(reading.format()).isEqualTo(InputFormat.ESPD);
        assertThat(reading.unread()).isEmpty();
        Bidder bidder = only(reading);
        assertThat(bidder.name()).contains("De Eik B.V.");
        assertThat(bidder.kvkNumber())
                .hasValueSatisfying(number -> assertThat(number.digits()).isEqualTo("00000116"));
        assertThat(bidder.role()).isEqualTo(BidderRole.CONSORTIUM_MEMBER);
        assertThat(bidder.consortium()).contains("Combinatie De Laan");
        assertThat(bidder.lots()).containsExactly("1", "2", "4");
        assertThat(reading.bidders().get(0).place().dutch()).isEqualTo("UEA.inschrijver.KvK-nummer");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "KvK-nummer",
                "kvk",
                "kvkNummerInschrijver",
                "KvKnummer[0]",
                "Nummer handelsregister",
                "CoC number",
                "Tekstveld 3 KvK nr",
                "Inschrijvingsnummer Kamer van Koophandel"
            })
    void aNameThatSaysPlainlyThatItIsTheKvkNumberCounts(String name) {
        assertThat(only(read(new FormFixture().text(name, "00000116"))).kvkNumberAsGiven())
                .isEqualTo("00000116");
        assertThat(only(read(new FormFixture().tooltip("Text1", name, "00000116")))
                        .kvkNumberAsGiven())
                .isEqualTo("00000116");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Naam onderneming",
                "bedrijfsnaam",
                "Statutaire naam van de inschrijver",
                "economicOperatorName",
                "Name of the economic operator"
            })
    void aNameThatSaysPlainlyThatItIsTheNameCounts(String name) {
        assertThat(only(read(new FormFixture().text(name, "De Eik B.V."))).name())
                .contains("De Eik B.V.");
    }

    @ParameterizedTest
    @CsvSource({"Text1, 00000116", "Naam, De Eik B.V.", "KvK-nummer bank, 00000116", "kvk.naam, De Eik B.V."})
    void whatMayBeABidderButIsNotSaidPlainlyIsListedWithTheNameOfItsField(String name, String value) {
        TenderReading reading = read(FormFixture.plain().text(name, value));

        assertThat(reading.isIncomplete()).isTrue();
        assertThat(only(reading).name()).contains("De Eik B.V.");
        assertThat(reading.unread()).hasSize(1);
        assertThat(reading.unread().get(0).dutch()).startsWith(name).contains(value);
    }

    @Test
    void aQuestionThatIsAnsweredWithYesIsNoNumber() {
        TenderReading reading = read(new FormFixture()
                .text("Inschrijving in het handelsregister", "Ja")
                .text("blad2.kvk", "00000116"));

        assertThat(only(reading).kvkNumberAsGiven()).isEqualTo("00000116");
        assertThat(reading.unread()).isEmpty();
    }

    @Test
    void aWholeQuestionMaySayWhatAFieldIs() {
        Bidder bidder = only(read(new FormFixture()
                .text("kvk", "00000116")
                .tooltip(
                        "Tekst12",
                        "Indien van toepassing: vermeld het perceel of de percelen waarvoor de ondernemer wil inschrijven",
                        "Perceel 2")
                .tooltip("Tekst13", "Geef de rol van de ondernemer binnen de combinatie aan", "penvoerder")));

        assertThat(bidder.lots()).containsExactly("2");
        assertThat(bidder.role()).isEqualTo(BidderRole.CONSORTIUM_MEMBER);
    }

    @Test
    void aDayAndATelephoneNumberAreNoBidder() {
        TenderReading reading =
                read(FormFixture.plain().text("Datum", "01-11-2026").text("Telefoon", "0612345678"));

        assertThat(reading.unread()).isEmpty();
    }

    @Test
    void anotherPartyThanWhoFilledInTheFormIsListedAndNoBidder() {
        TenderReading reading = read(FormFixture.plain()
                .text("onderaannemers.rij1.KvK-nummer", "00000124")
                .text("Opdrachtgever.KvK-nummer", "00000132"));

        assertThat(only(reading).kvkNumberAsGiven()).isEqualTo("00000116");
        assertThat(reading.unread()).extracting(Unread::text).containsExactly("00000124");
        assertThat(reading.isIncomplete()).isTrue();
    }

    @Test
    void aSecondNumberThatDiffersIsListed() {
        TenderReading reading = read(FormFixture.plain().text("blad2.kvk", "00000124"));

        assertThat(only(reading).kvkNumberAsGiven()).isEqualTo("00000116");
        assertThat(reading.unread()).extracting(Unread::cause).containsExactly(FieldCause.DIFFERS);
    }

    @Test
    void aNumberThatIsNoKvkNumberStaysAsGivenAndIsRefusedByWhatItIs() {
        Bidder bidder = only(read(new FormFixture().text("kvk", "123456789")));

        assertThat(bidder.reading()).isEqualTo(new KvkReading.Refused(KvkReading.Cause.RSIN, "123456789"));
    }

    @Test
    void aNumberOfAnotherCountryIsNoKvkNumber() {
        TenderReading reading = read(new FormFixture().text("kvk", "00000116").text("Vestigingsland", "België"));

        assertThat(only(reading).kvkNumber()).isEmpty();
        assertThat(only(reading).kvkNumberAsGiven()).isEqualTo("België 00000116");
    }

    @ParameterizedTest
    @CsvSource({
        "Inschrijver, TENDERER",
        "Combinant, CONSORTIUM_MEMBER",
        "leider van de combinatie, CONSORTIUM_MEMBER",
        "als onderaannemer, SUBCONTRACTOR",
        "OERON, SUBCONTRACTOR"
    })
    void theRoleIsReadInTheWordsAndCodesOfTheEspd(String given, BidderRole role) {
        assertThat(only(read(new FormFixture().text("kvk", "00000116").text("Hoedanigheid", given)))
                        .role())
                .isEqualTo(role);
    }

    @Test
    void aRoleThatIsNotKnownIsListed() {
        TenderReading reading = read(new FormFixture().text("kvk", "00000116").text("Rol", "adviseur"));

        assertThat(only(reading).role()).isEqualTo(BidderRole.TENDERER);
        assertThat(reading.unread()).extracting(Unread::cause).containsExactly(FieldCause.ROLE);
    }

    @Test
    void theRoleOfSomebodyElseIsNotThatOfTheTenderer() {
        TenderReading reading = read(new FormFixture()
                .text("kvk", "00000116")
                .text("onderaannemers.rij1.rol", "onderaannemer")
                .tooltip("Hoedanigheid", "Functie of hoedanigheid van de vertegenwoordiger", "lid"));

        assertThat(only(reading).role()).isEqualTo(BidderRole.TENDERER);
        assertThat(reading.unread()).extracting(Unread::cause).containsExactly(FieldCause.OTHER_PARTY);
    }

    @Test
    void aQuestionThatNamesTheRolesThatThereAreIsAboutTheTenderer() {
        assertThat(only(read(new FormFixture()
                                .text("kvk", "00000116")
                                .tooltip("Keuze1", "Rol (combinant, onderaannemer, inschrijver)", "onderaannemer")))
                        .role())
                .isEqualTo(BidderRole.SUBCONTRACTOR);
    }

    @Test
    void boxesThatAreTickedSayTheRoleAndTheLots() {
        Bidder bidder = only(read(new FormFixture()
                .text("kvk", "00000116")
                .tick("Rol.Onderaannemer", "", "Ja")
                .tick("Rol.Combinant", "", "Off")
                .tick("Perceel_2", "", "On")
                .tick("Vak7", "Perceel 3", "1")
                .tick("Perceel_4", "", "Off")));

        assertThat(bidder.role()).isEqualTo(BidderRole.SUBCONTRACTOR);
        assertThat(bidder.lots()).containsExactly("2", "3");
    }

    @Test
    void aBoxThatMaySayThatTheTendererHasASubcontractorIsListed() {
        TenderReading reading = read(new FormFixture().text("kvk", "00000116").tick("Onderaannemer", "", "Ja"));

        assertThat(only(reading).role()).isEqualTo(BidderRole.TENDERER);
        assertThat(reading.unread()).extracting(Unread::cause).containsExactly(FieldCause.UNCLEAR);
    }

    @Test
    void aConsortiumOfSomebodyWhoIsNoMemberIsListed() {
        TenderReading reading = read(new FormFixture()
                .text("kvk", "00000116")
                .text("Rol", "inschrijver")
                .text("naam combinatie", "De Laan"));

        assertThat(only(reading).consortium()).isEmpty();
        assertThat(reading.unread()).extracting(Unread::cause).containsExactly(FieldCause.NO_MEMBER);
    }

    @Test
    void lotsThatAreNotUnderstoodAreListed() {
        TenderReading reading = read(new FormFixture().text("kvk", "00000116").text("Percelen", "alle percelen"));

        assertThat(only(reading).lots()).isEmpty();
        assertThat(reading.unread()).extracting(Unread::cause).containsExactly(FieldCause.LOTS);
    }

    @Test
    void theAnswerAboutCertificatesIsSaid() {
        COSArray options = new COSArray();
        options.add(new COSString("Ja"));
        options.add(new COSString("Nee"));
        FormFixture form = FormFixture.plain()
                .tick("IV-D-1", "Kan de ondernemer certificaten van onafhankelijke instanties overleggen?", "Ja")
                .text("PSO-certificaat", "Trede 2, VB-1");

        assertThat(said(read(form)))
                .contains("\"Kan de ondernemer certificaten van onafhankelijke instanties overleggen?\" Ja")
                .contains("\"PSO-certificaat\" Trede 2, VB-1");
    }

    @Test
    void ofAChoiceCountsWhatTheFormShows() {
        FormFixture form = new FormFixture().text("kvk", "00000116").text("Rol", "2");
        COSArray option = new COSArray();
        option.add(new COSString("2"));
        option.add(new COSString("Onderaannemer"));
        COSArray options = new COSArray();
        options.add(option);
        ((org.apache.pdfbox.cos.COSDictionary)
                        form.form().getCOSArray(COSName.FIELDS).get(1))
                .setItem(COSName.OPT, options);

        assertThat(only(read(form)).role()).isEqualTo(BidderRole.SUBCONTRACTOR);
    }

    @Test
    void theDataOfAnXfaFormIsReadWhereItHasNoFields() {
        Bidder bidder = only(read(new FormFixture()
                .xfa("<form1><inschrijver><naam>De Eik B.V.</naam><kvk>00000116</kvk></inschrijver><leeg/></form1>")));

        assertThat(bidder.name()).contains("De Eik B.V.");
        assertThat(bidder.kvkNumberAsGiven()).isEqualTo("00000116");
    }

    @Test
    void anXfaFormThatHoldsEverythingTwiceGivesItOnce() {
        TenderReading reading = read(new FormFixture()
                .text("form1[0].inschrijver[0].Naam[0]", "De Eik B.V.")
                .text("form1[0].inschrijver[0].kvk[0]", "00000116")
                .text("form1[0].pand[0]", "00000124")
                .xfa("<form1><inschrijver><Naam>De Eik B.V.</Naam><kvk>00000116</kvk></inschrijver>"
                        + "<pand>00000124</pand></form1>"));

        assertThat(only(reading).name()).contains("De Eik B.V.");
        assertThat(reading.unread()).hasSize(1);
    }

    @Test
    void aFormInWhichNobodyIsNamedSaysSo() {
        TenderReading reading = read(new FormFixture().text("Opmerkingen", "geen"));

        assertThat(reading.bidders()).isEmpty();
        assertThat(reading.isIncomplete()).isTrue();
    }

    @Test
    void aPrintOrScanIsRefusedWithWhatToDo() {
        assertThatThrownBy(() -> read(new FormFixture())).isInstanceOfSatisfying(InputRefused.class, refused -> {
            assertThat(refused.dutch()).contains("geen invulbare velden", "scan", "XML");
            assertThat(refused.english()).contains("no fields to fill in", "scan", "XML");
        });
    }

    @Test
    void aFormThatOnlyMayNotBeChangedIsRead() {
        assertThat(only(read(FormFixture.plain().password(""))).name()).contains("De Eik B.V.");
    }

    @Test
    void scriptsAreLeftAloneAndAttachmentsToldOf() {
        TenderReading reading = read(
                FormFixture.plain().script("app.alert('x'); while (true) {}").attachment());

        assertThat(only(reading).name()).contains("De Eik B.V.");
        assertThat(reading.unread()).hasSize(1);
        assertThat(reading.unread().get(0).english()).contains("attachments");
        assertThat(reading.isIncomplete()).isFalse();
    }

    @Test
    void theFormsOfAllBiddersAreReadTogether() {
        TenderReading reading = TenderReading.readTogether(
                List.of(
                        new NamedFile("eik.pdf", FormFixture.plain().bytes()),
                        new NamedFile(
                                "tak.pdf",
                                new FormFixture().text("kvk", "00000124").bytes()),
                        new NamedFile("scan.pdf", new FormFixture().bytes())),
                Mapping.NONE);

        assertThat(reading.bidders())
                .extracting(one -> one.bidder().kvkNumberAsGiven())
                .containsExactly("00000116", "00000124");
        assertThat(reading.unread()).hasSize(1);
        assertThat(reading.unread().get(0).dutch()).startsWith("scan.pdf: ");
    }

    private static TenderReading read(FormFixture form) {
        return TenderReading.read(form.bytes());
    }

    private static Bidder only(TenderReading reading) {
        assertThat(reading.bidders()).hasSize(1);
        return reading.bidders().get(0).bidder();
    }

    private static String said(TenderReading reading) {
        return reading.understood().stream().map(Bilingual::dutch).collect(Collectors.joining("\n"));
    }
}
