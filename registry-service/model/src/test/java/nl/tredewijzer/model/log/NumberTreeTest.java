package nl.tredewijzer.model.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.tredewijzer.model.KvkNumber;
import org.junit.jupiter.api.Test;

class NumberTreeTest {

    private static final KvkNumber ONE = KvkNumber.of("00000001");
    private static final KvkNumber HIGHEST = KvkNumber.of("99999999");
    private static final int LARGEST = 300;

    @Test
    void ofEveryNumberInAnEmptyTreeItIsProvenThatNothingWasListed() {
        for (KvkNumber number : List.of(ONE, HIGHEST)) {
            assertThat(NumberTree.EMPTY.proof(number).shows(Listing.NEVER, NumberTree.EMPTY.root()))
                    .isTrue();
            assertThat(NumberTree.EMPTY.proof(number).shows(new Listing(List.of(1L)), NumberTree.EMPTY.root()))
                    .isFalse();
        }
    }

    @Test
    void theRootOfOneListedNumberIsTheOneComputedByHand() {
        // 27 hashes above the leaf, beside each the top of an empty subtree
        Hash hash = Hash.ofLeaf(new byte[] {0, 0, 0, 0, 0, 0, 0, 7});
        Hash bare = Hash.ofLeaf(new byte[0]);
        for (int level = 0; level < 27; level++) {
            boolean right = (5 >> level & 1) == 1;
            hash = right ? Hash.ofChildren(bare, hash) : Hash.ofChildren(hash, bare);
            bare = Hash.ofChildren(bare, bare);
        }
        NumberTree tree = NumberTree.EMPTY.with(Map.of(KvkNumber.of("00000005"), new Listing(List.of(7L))));
        assertThat(tree.root()).isEqualTo(hash);
        assertThat(NumberTree.EMPTY.root()).isEqualTo(bare);
    }

    @Property(tries = 60)
    void listingsAndAbsenceAreProvenInEveryTree(@ForAll("registers") Map<KvkNumber, Listing> register) {
        NumberTree tree = NumberTree.EMPTY.with(register);
        register.forEach((number, listing) -> {
            NumberProof proof = tree.proof(number);
            assertThat(proof.shows(listing, tree.root())).isTrue();
            assertThat(proof.shows(Listing.NEVER, tree.root())).isFalse();
            assertThat(proof.shows(shortened(listing), tree.root())).isFalse();
            KvkNumber neighbour = neighbour(number);
            Listing beside = register.getOrDefault(neighbour, Listing.NEVER);
            assertThat(tree.proof(neighbour).shows(beside, tree.root())).isTrue();
        });
    }

    /** Of a register that grows by one number at a time, at each of its sizes and between each two. */
    @Test
    void absenceIsProvenInEveryTreeAndEndsWithTheEventThatLists() {
        List<NumberTree> trees = growing();
        for (int size = 0; size <= LARGEST; size++) {
            NumberTree tree = trees.get(size);
            assertThat(tree.proof(HIGHEST).shows(Listing.NEVER, tree.root())).isTrue();
            for (int event = 1; event <= LARGEST; event++) {
                NumberProof proof = tree.proof(numberOf(event));
                boolean listed = event <= size;
                assertThat(proof.shows(Listing.NEVER, tree.root())).isEqualTo(!listed);
                assertThat(proof.shows(new Listing(List.of((long) event)), tree.root()))
                        .isEqualTo(listed);
            }
        }
    }

    /** The absence proof of a tree says nothing of any other tree, earlier or later. */
    @Test
    void absenceIsProvenOfOneTreeOnly() {
        List<NumberTree> trees = growing();
        for (int from = 0; from <= LARGEST; from++) {
            NumberProof proof = trees.get(from).proof(HIGHEST);
            for (int to = 0; to <= LARGEST; to++) {
                assertThat(proof.shows(Listing.NEVER, trees.get(to).root())).isEqualTo(from == to);
            }
        }
    }

    @Property(tries = 60)
    void theTreeDoesNotDependOnTheOrderInWhichItGrew(@ForAll("registers") Map<KvkNumber, Listing> register) {
        NumberTree grown = NumberTree.EMPTY;
        for (Map.Entry<KvkNumber, Listing> entry :
                new TreeMap<>(register).descendingMap().entrySet()) {
            grown = grown.with(Map.of(entry.getKey(), new Listing(List.of(1L))));
            grown = grown.with(Map.of(entry.getKey(), entry.getValue()));
        }
        assertThat(grown.root()).isEqualTo(NumberTree.EMPTY.with(register).root());
    }

    @Property(tries = 20)
    void oneChangedBitOfAProofIsNoticed(@ForAll("registers") Map<KvkNumber, Listing> register) {
        NumberTree tree = NumberTree.EMPTY.with(register);
        KvkNumber number = register.keySet().iterator().next();
        NumberProof proof = tree.proof(number);
        for (int level = 0; level < NumberTree.DEPTH; level++) {
            for (int bit = 0; bit < 8; bit++) {
                List<Hash> changed = new ArrayList<>(proof.beside());
                byte[] bytes = changed.get(level).bytes();
                bytes[level] ^= (byte) (1 << bit);
                changed.set(level, Hash.of(bytes));
                assertThat(new NumberProof(number, changed).shows(register.get(number), tree.root()))
                        .isFalse();
            }
        }
    }

    @Provide
    Arbitrary<Map<KvkNumber, Listing>> registers() {
        Arbitrary<KvkNumber> numbers = Arbitraries.oneOf(
                        Arbitraries.integers().between(1, 40),
                        Arbitraries.integers().between(1, 99_999_999))
                .map(number -> KvkNumber.of(String.format("%08d", number)));
        Arbitrary<Listing> listings = Arbitraries.longs()
                .between(1, 1000)
                .set()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(sequences -> new Listing(sequences.stream().sorted().toList()));
        return Arbitraries.maps(numbers, listings).ofMinSize(1).ofMaxSize(300).map(HashMap::new);
    }

    /** The trees of 0, 1, 2 … events, each of which lists one number more. */
    private static List<NumberTree> growing() {
        List<NumberTree> trees = new ArrayList<>(List.of(NumberTree.EMPTY));
        for (int size = 1; size <= LARGEST; size++) {
            trees.add(trees.get(size - 1).with(Map.of(numberOf(size), new Listing(List.of((long) size)))));
        }
        return trees;
    }

    /** Spread over the whole tree, some of them beside each other. */
    private static KvkNumber numberOf(int event) {
        return KvkNumber.of(String.format("%08d", event % 2 == 0 ? event : event * 300_007));
    }

    /** The listing without its last event: with a later suspension left out. */
    private static Listing shortened(Listing listing) {
        return new Listing(listing.sequences().subList(0, listing.sequences().size() - 1));
    }

    private static KvkNumber neighbour(KvkNumber number) {
        int place = NumberTree.place(number);
        return KvkNumber.of(String.format("%08d", place == 1 ? 2 : place - 1));
    }
}
