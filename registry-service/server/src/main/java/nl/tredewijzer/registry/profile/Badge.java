package nl.tredewijzer.registry.profile;

import nl.tredewijzer.model.Certificate;
import nl.tredewijzer.pages.LevelMark;
import nl.tredewijzer.pages.PageLanguage;
import nl.tredewijzer.pages.text.ProfileText;

/**
 * A small picture for pages of others. It shows what counts on the day it is looked at, also when that is nothing.
 *
 * @param above the first line
 * @param below the second line
 * @param steps how many steps of the ladder are filled
 */
record Badge(String above, String below, int steps) {

    /** Wide enough for the longest day in either language, whatever letters a reader has. */
    static final int WIDTH = 272;

    /** How high it is. */
    static final int HEIGHT = 56;

    static Badge of(Profile profile, PageLanguage language) {
        return profile.valid()
                .map(certificate -> new Badge(
                        "PSO " + Profile.level(certificate, language).replace(", PSO ", " "),
                        until(certificate, language),
                        certificate.level().ordinal() + 1))
                .orElseGet(() -> new Badge("PSO", language.say(ProfileText.NO_VALID), 0));
    }

    private static String until(Certificate certificate, PageLanguage language) {
        return language.say(
                ProfileText.VALID_UNTIL, language.day(certificate.validity().until()));
    }

    /** The same in words. */
    String told() {
        return above + ", " + below;
    }

    /** The height of a step, from 0, in the picture. */
    int height(int step) {
        return 7 * (step + 1);
    }

    int levels() {
        return LevelMark.STEPS;
    }
}
