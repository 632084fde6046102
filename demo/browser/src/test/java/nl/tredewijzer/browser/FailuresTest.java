package nl.tredewijzer.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The pages of a register that fails, as its visitors get them. */
class FailuresTest extends BrowserTest {

    @Test
    void aFailureAndALostDatabaseHavePagesThatEverybodyCanUse() throws SQLException {
        try (DatabaseAtRisk database = new DatabaseAtRisk()) {
            database.damage("organisation_token");
            isShown(database, 500, "failed", "Er ging iets mis", "Something went wrong");

            database.lose();
            isShown(database, 503, "database-lost", "Database niet bereikbaar", "Database not reachable");

            Page search = window(new NewContextOptions(), database.register().toString());
            assertThat(search.navigate(
                                    database.register().resolve("/?q=bakkerij").toString())
                            .status())
                    .as("search goes on")
                    .isEqualTo(200);
        }
    }

    private void isShown(DatabaseAtRisk database, int status, String picture, String dutch, String english) {
        isShown(database, "/monitor", ColorScheme.LIGHT, 1280, status, picture + "-nl-light-1280", dutch);
        isShown(database, "/monitor", ColorScheme.DARK, 320, status, picture + "-nl-dark-320", dutch);
        isShown(database, "/en/monitor", ColorScheme.DARK, 1280, status, picture + "-en-dark-1280", english);
        isShown(database, "/en/monitor", ColorScheme.LIGHT, 320, status, picture + "-en-light-320", english);
    }

    private void isShown(
            DatabaseAtRisk database,
            String path,
            ColorScheme colours,
            int width,
            int status,
            String picture,
            String title) {
        Page page = window(
                new NewContextOptions().setViewportSize(width, 800).setColorScheme(colours),
                database.register().toString());
        // a space is looked up in the database
        page.context()
                .addCookies(List.of(new Cookie("space", "a-token")
                        .setUrl(database.register().resolve(path).toString())));

        int answered =
                page.navigate(database.register().resolve(path).toString()).status();
        picture(page, picture);

        assertThat(answered).isEqualTo(status);
        assertThat(page.locator("h1")).hasText(title);
        assertUsable(page);
        page.context().close();
    }
}
