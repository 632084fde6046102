package nl.tredewijzer.tender.policy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.tender.Money;

/**
 * Fixed values of efforts (bouwblokken).
 *
 * @param edition which edition, as the source names it
 * @param basis what the values are for, as the source words it
 * @param blocks the blocks, at least one; names are unique
 * @param sources keys of the sources that say so, at least one
 */
public record BuildingBlocks(String edition, String basis, List<Block> blocks, List<String> sources)
        implements Sourced {

    private static final int DECIMALS = 2;

    /** For what a block's value is given. */
    public enum Per implements Bilingual {
        YEAR("jaar", "year"),
        MONTH("maand", "month"),
        DAY("dag", "day"),
        HOUR("uur", "hour");

        private final String dutch;
        private final String english;

        Per(String dutch, String english) {
            this.dutch = dutch;
            this.english = english;
        }

        @Override
        public String dutch() {
            return dutch;
        }

        @Override
        public String english() {
            return english;
        }
    }

    /**
     * One block.
     *
     * @param name the group or effort, in the source's words
     * @param value its value
     * @param per for what
     * @param category the category that a cap may limit, if one
     */
    public record Block(String name, Money value, Per per, Optional<String> category) {

        /** More than a year of any effort is worth: what is above it is a typing error. */
        private static final Money LARGEST = Money.of("99999.99");

        /** @throws IllegalArgumentException if the name is blank, or the value zero or too large to be meant */
        public Block {
            if (name.isBlank() || value.isZero() || value.compareTo(LARGEST) > 0) {
                throw new IllegalArgumentException(
                        "A building block has a name and a value above zero and at most 99,999.99: " + value);
            }
            Objects.requireNonNull(per, "per");
            Objects.requireNonNull(category, "category");
        }

        /** How many of them make this amount, with two decimals, rounded up so that they suffice. */
        public BigDecimal in(Money amount) {
            return amount.amount().divide(value.amount(), DECIMALS, RoundingMode.CEILING);
        }
    }

    /** @throws IllegalArgumentException if there is no block, a name twice, or no source */
    public BuildingBlocks {
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(basis, "basis");
        blocks = List.copyOf(blocks);
        Set<String> names = new HashSet<>();
        if (blocks.isEmpty() || !blocks.stream().map(Block::name).allMatch(names::add)) {
            throw new IllegalArgumentException("A table of building blocks names each of them once");
        }
        sources = Sourced.required("table of building blocks", sources);
    }

    /** The block of this name. */
    public Optional<Block> find(String name) {
        return blocks.stream().filter(block -> block.name().equals(name)).findFirst();
    }
}
