package nl.tredewijzer.tender.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.tredewijzer.model.note.NoteSigner;
import nl.tredewijzer.tender.Bidder;
import nl.tredewijzer.tender.Money;
import nl.tredewijzer.tender.Percentage;
import nl.tredewijzer.tender.Tender;
import nl.tredewijzer.tender.catalogue.Policies;
import nl.tredewijzer.tender.crediting.BidderEvaluation.Verdict;
import nl.tredewijzer.tender.registry.CertificateRegistry;
import nl.tredewijzer.tender.registry.NameLookup;
import nl.tredewijzer.tender.run.EvaluationRecord;
import nl.tredewijzer.tender.run.TenderEvaluator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Real applications, started; the register answers over real HTTP. What they show is the same on every Spring Boot that the
 * starter is for: the tests on a later one run these very classes.
 */
public abstract class StartedApplicationContract {

    /** What the health of the application says of the register: a status, or nothing where it is not looked at. */
    protected abstract Optional<String> health(ConfigurableApplicationContext platform);

    @Configuration
    @EnableAutoConfiguration
    static class Platform {}

    @Configuration
    @EnableAutoConfiguration
    static class PlatformUnderTest {

        @Bean
        CertificateRegistry ownRegistry() {
            return RegisterDouble.held();
        }
    }

    @Test
    void applicationThatNamesARegisterHasBiddersEvaluated() throws IOException {
        try (RegisterDouble register = new RegisterDouble();
                ConfigurableApplicationContext platform =
                        started(Platform.class, "tredewijzer.register=" + register.address())) {
            EvaluationRecord kept = evaluated(platform);
            assertThat(kept.run().unreachable()).isEmpty();
            assertThat(kept.evaluation().answers().get(0).verdict()).isEqualTo(Verdict.PARTLY_CREDITED);
            assertThat(platform.getBean(NameLookup.class)).isNotNull();
        }
    }

    @Test
    void applicationThatNamesASnapshotHasBiddersEvaluatedAndTellsNobodyWhoTheyAre(@TempDir Path directory)
            throws IOException, NoSuchAlgorithmException {
        NoteSigner signer = new NoteSigner(
                "register.example/pso", KeyPairGenerator.getInstance("Ed25519").generateKeyPair());
        Path file = directory.resolve("pso.jsonl.gz");
        RegisterDouble.writeSnapshot(file, signer);
        try (ConfigurableApplicationContext platform = started(
                Platform.class,
                "tredewijzer.snapshot.key=" + signer.key().text(),
                "tredewijzer.snapshot.file=" + file)) {
            EvaluationRecord kept = evaluated(platform);
            assertThat(kept.evaluation().answers().get(0).verdict()).isEqualTo(Verdict.PARTLY_CREDITED);
            assertThat(kept.run().provenance().orElseThrow().source()).contains("register.example/pso");
            assertThat(health(platform)).contains("UP");
            assertThat(platform.getBeanNamesForType(NameLookup.class)).isEmpty();
        }
    }

    @Test
    void applicationThatNamesNothingHasPoliciesAndNoRegister() {
        try (ConfigurableApplicationContext platform = started(Platform.class)) {
            assertThat(platform.getBean(Policies.class).all()).isNotEmpty();
            assertThat(platform.getBeanNamesForType(CertificateRegistry.class)).isEmpty();
            assertThat(platform.getBeanNamesForType(TenderEvaluator.class)).isEmpty();
        }
    }

    @Test
    void registerOfTheApplicationGoesFirst() {
        try (ConfigurableApplicationContext platform =
                started(PlatformUnderTest.class, "tredewijzer.register=http://127.0.0.1:1")) {
            assertThat(evaluated(platform).evaluation().answers().get(0).verdict())
                    .isEqualTo(Verdict.PARTLY_CREDITED);
        }
    }

    @Test
    void healthTellsWhetherTheRegisterAnswersAndOnWhichState() throws IOException {
        try (RegisterDouble register = new RegisterDouble();
                ConfigurableApplicationContext platform =
                        started(Platform.class, "tredewijzer.register=" + register.address())) {
            assertThat(health(platform)).contains("UP");
        }
        try (ConfigurableApplicationContext platform =
                started(Platform.class, "tredewijzer.register=http://127.0.0.1:" + closedPort())) {
            assertThat(health(platform)).contains("DOWN");
        }
    }

    @Test
    void healthCanBeSwitchedOff() {
        try (ConfigurableApplicationContext platform =
                started(PlatformUnderTest.class, "management.health.tredewijzer.enabled=false")) {
            assertThat(health(platform)).isEmpty();
        }
    }

    @Test
    void ownPoliciesStandBesideTheCatalogue(@TempDir Path directory) throws IOException {
        try (InputStream one = Policies.class.getResourceAsStream("amsterdam.json")) {
            String own = new String(one.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("\"id\": \"amsterdam\"", "\"id\": \"eigen-beleid\"");
            Files.writeString(directory.resolve("eigen.json"), own);
        }
        try (ConfigurableApplicationContext platform = started(Platform.class, "tredewijzer.policies=" + directory)) {
            Policies policies = platform.getBean(Policies.class);
            assertThat(policies.find("eigen-beleid")).isPresent();
            assertThat(policies.find("amsterdam")).isPresent();
        }
    }

    @Test
    void wrongSettingIsToldAtTheStartWithItsName() {
        assertThatThrownBy(() -> started(Platform.class, "tredewijzer.register=ftp://register.example"))
                .hasStackTraceContaining("tredewijzer.register is not right");
        assertThatThrownBy(() -> started(Platform.class, "tredewijzer.policies=/does/not/exist"))
                .hasStackTraceContaining("tredewijzer.policies cannot be read");
        assertThatThrownBy(() -> started(Platform.class, "tredewijzer.snapshot.key=register+00000000+x"))
                .hasStackTraceContaining("tredewijzer.snapshot.key is not right");
    }

    @Test
    void propertiesAreDescribedForEditors() throws IOException {
        try (InputStream metadata =
                TredewijzerProperties.class.getResourceAsStream("/META-INF/spring-configuration-metadata.json")) {
            assertThat(new String(metadata.readAllBytes(), StandardCharsets.UTF_8))
                    .contains(
                            "tredewijzer.register",
                            "tredewijzer.answer-timeout",
                            "tredewijzer.policies",
                            "tredewijzer.snapshot.key",
                            "tredewijzer.snapshot.file",
                            "tredewijzer.snapshot.bootstrap",
                            "tredewijzer.snapshot.refresh-every",
                            "Address of the register.");
        }
    }

    /** Starts an application; where it serves HTTP, on a port of this machine that is free. */
    protected static ConfigurableApplicationContext started(Class<?> application, String... properties) {
        List<String> arguments = new ArrayList<>(
                List.of("--spring.main.banner-mode=off", "--server.address=127.0.0.1", "--server.port=0"));
        for (String property : properties) {
            arguments.add("--" + property);
        }
        return SpringApplication.run(application, arguments.toArray(String[]::new));
    }

    private static EvaluationRecord evaluated(ConfigurableApplicationContext platform) {
        Tender tender = Tender.titled("Groenonderhoud")
                .contractValue(Money.of("400000"))
                .socialReturn(Percentage.of("5"))
                .build();
        return platform.getBean(TenderEvaluator.class)
                .evaluate(
                        tender,
                        List.of(Bidder.of("De Bonte Bezem", RegisterDouble.CERTIFIED)),
                        platform.getBean(Policies.class).get("oost-nederland"),
                        LocalDate.of(2026, 6, 1));
    }

    private static int closedPort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
