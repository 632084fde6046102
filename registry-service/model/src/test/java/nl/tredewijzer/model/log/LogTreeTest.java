package nl.tredewijzer.model.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sigstore.merkle.InclusionProofVerificationException;
import dev.sigstore.merkle.InclusionProofVerifier;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class LogTreeTest {

    /** The eight leaves that the reference implementations of RFC 6962 test with, and the roots of the first n. */
    private static final List<String> LEAVES =
            List.of("", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f");

    private static final List<String> ROOTS = List.of(
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

    private static final int LARGEST = 300;

    @Test
    void rootsAreThoseOfTheReferenceImplementations() {
        LogTree tree = new LogTree();
        LEAVES.forEach(leaf -> tree.append(Hash.ofLeaf(HexFormat.of().parseHex(leaf))));
        for (int size = 0; size < ROOTS.size(); size++) {
            assertThat(tree.root(size)).hasToString(ROOTS.get(size));
        }
    }

    @Test
    void proofsAreThoseOfTheReferenceImplementations() {
        LogTree tree = new LogTree();
        LEAVES.forEach(leaf -> tree.append(Hash.ofLeaf(HexFormat.of().parseHex(leaf))));
        assertThat(tree.inclusion(0, 8).path())
                .map(Hash::toString)
                .containsExactly(
                        "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
                        "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                        "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4");
        assertThat(tree.consistency(6, 8).path())
                .map(Hash::toString)
                .containsExactly(
                        "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
                        "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
                        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7");
    }

    @Test
    void everyLeafIsProvenInEveryTree() throws InclusionProofVerificationException {
        LogTree tree = tree(LARGEST);
        for (int size = 1; size <= LARGEST; size++) {
            Hash root = tree.root(size);
            for (int index = 0; index < size; index++) {
                InclusionProof proof = tree.inclusion(index, size);
                assertThat(proof.shows(leaf(index), root)).isTrue();
                assertThat(proof.shows(leaf(index + 1), root)).isFalse();
                // an implementation that is not ours
                InclusionProofVerifier.verify(
                        leaf(index).bytes(),
                        index,
                        size,
                        proof.path().stream().map(Hash::bytes).toList(),
                        root.bytes());
            }
        }
    }

    @Test
    void aPathThatIsTooShortTooLongOrOfAnotherPlaceProvesNothing() {
        LogTree tree = tree(LARGEST);
        for (int index = 0; index < LARGEST; index++) {
            List<Hash> path = tree.inclusion(index, LARGEST).path();
            Hash root = tree.root(LARGEST);
            List<Hash> longer = new ArrayList<>(path);
            longer.add(leaf(0));
            assertThat(new InclusionProof(index, LARGEST, path.subList(1, path.size())).shows(leaf(index), root))
                    .isFalse();
            assertThat(new InclusionProof(index, LARGEST, longer).shows(leaf(index), root))
                    .isFalse();
            assertThat(new InclusionProof((index + 1) % LARGEST, LARGEST, path).shows(leaf(index), root))
                    .isFalse();
        }
    }

    @Test
    void everyTreeIsTheBeginningOfEveryLaterOne() {
        LogTree tree = tree(LARGEST);
        for (int to = 0; to <= LARGEST; to++) {
            for (int from = 0; from <= to; from++) {
                ConsistencyProof proof = tree.consistency(from, to);
                assertThat(proof.shows(tree.root(from), tree.root(to))).isTrue();
                if (from > 0) {
                    assertThat(proof.shows(leaf(from), tree.root(to))).isFalse();
                    assertThat(proof.shows(tree.root(from), leaf(to))).isFalse();
                }
            }
        }
    }

    @Property(tries = 200)
    void oneChangedBitOfAnInclusionProofIsDetected(
            @ForAll @IntRange(min = 2, max = LARGEST) int size,
            @ForAll @IntRange(max = LARGEST - 1) int place,
            @ForAll @IntRange(max = 255) int bit) {
        LogTree tree = tree(size);
        int index = place % size;
        Hash root = tree.root(size);
        List<Hash> path = tree.inclusion(index, size).path();
        for (int i = 0; i < path.size(); i++) {
            assertThat(new InclusionProof(index, size, flipped(path, i, bit)).shows(leaf(index), root))
                    .isFalse();
        }
        assertThat(new InclusionProof(index, size, path).shows(flipped(leaf(index), bit), root))
                .isFalse();
        assertThat(new InclusionProof(index, size, path).shows(leaf(index), flipped(root, bit)))
                .isFalse();
    }

    @Property(tries = 200)
    void oneChangedBitOfAConsistencyProofIsDetected(
            @ForAll @IntRange(min = 2, max = LARGEST) int to,
            @ForAll @IntRange(max = LARGEST - 2) int place,
            @ForAll @IntRange(max = 255) int bit) {
        LogTree tree = tree(to);
        int from = 1 + place % (to - 1);
        List<Hash> path = tree.consistency(from, to).path();
        assertThat(path).isNotEmpty();
        for (int i = 0; i < path.size(); i++) {
            assertThat(new ConsistencyProof(from, to, flipped(path, i, bit)).shows(tree.root(from), tree.root(to)))
                    .isFalse();
        }
        ConsistencyProof proof = new ConsistencyProof(from, to, path);
        assertThat(proof.shows(flipped(tree.root(from), bit), tree.root(to))).isFalse();
        assertThat(proof.shows(tree.root(from), flipped(tree.root(to), bit))).isFalse();
    }

    @Test
    void aLogThatWasForkedOrReorderedIsNotConsistent() {
        LogTree honest = tree(LARGEST);
        LogTree forked = tree(LARGEST, 40, 1000);
        LogTree reordered = tree(LARGEST, 40, 41);
        for (int from = 41; from < LARGEST; from++) {
            Hash before = honest.root(from);
            for (LogTree other : List.of(forked, reordered)) {
                assertThat(other.consistency(from, LARGEST).shows(before, other.root(LARGEST)))
                        .isFalse();
                assertThat(honest.consistency(from, LARGEST).shows(before, other.root(LARGEST)))
                        .isFalse();
            }
        }
    }

    @Test
    void aLogThatWasCutShortIsNotConsistentHoweverItGrewAgain() {
        LogTree honest = tree(LARGEST);
        for (int cut = 0; cut < LARGEST; cut++) {
            // its last events are lost, or taken away, and others take their places
            LogTree shortened = grownAgain(cut);
            for (int before = cut + 1; before <= Math.min(cut + 20, LARGEST - 1); before++) {
                Hash seen = honest.root(before);
                Hash now = shortened.root(LARGEST);
                assertThat(shortened.consistency(before, LARGEST).shows(seen, now))
                        .isFalse();
                assertThat(honest.consistency(before, LARGEST).shows(seen, now)).isFalse();
                // nothing shows that what remains goes on from what was seen, also not the proof the other way round
                assertThat(honest.consistency(cut, before).shows(seen, honest.root(cut)))
                        .isFalse();
                assertThat(new ConsistencyProof(before, before, List.of()).shows(seen, shortened.root(before)))
                        .isFalse();
            }
            if (cut > 0) {
                assertThat(shortened.consistency(cut, LARGEST).shows(honest.root(cut), shortened.root(LARGEST)))
                        .isTrue();
            }
        }
    }

    @Test
    void aLogThatIsShorterThanItWasHasNoProof() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ConsistencyProof(LARGEST, LARGEST - 1, List.of()));
    }

    /** A log that keeps its first events and has others after them. */
    private static LogTree grownAgain(int kept) {
        LogTree tree = new LogTree();
        for (int i = 0; i < LARGEST; i++) {
            tree.append(leaf(i < kept ? i : i + LARGEST));
        }
        return tree;
    }

    @Test
    void theProofOfAPublicLogVerifies() {
        // entry 1227 of the public Rekor log, as the tests of its Java client have it
        InclusionProof proof = new InclusionProof(
                1227,
                14358,
                hashes(
                        "810320ec3029914695826d60133c67021f66ee0cfb09a6f79eb267ed9f55de2c",
                        "67e9d9f66f0ad388f7e1a20991e9a2ae3efad5cbf281e8b3d2aaf1ef99a4618c",
                        "16a106400c53465f6e18c2475df6ba889ca30f5667bacf32b1a5661f14a5080c",
                        "b4439e8d71edbc96271723cb7a969dd725e23e73d139361864a62ed76ce8dc11",
                        "49b3e90806c7b63b5a86f5748e3ecb7d264ea0828eb74a45bc1a2cd7962408e8",
                        "5059ad9b48fa50bd9adcbff0dd81c5a0dcb60f37e0716e723a33805a464f72f8",
                        "6c2ce64219799e61d72996884eee9e19fb906e4d7fa04b71625fde4108f21762",
                        "784f79c817abb78db3ae99b6c1ede640470bf4bb678673a05bf3a6b50aaaddd6",
                        "c6d92ebf4e10cdba500ca410166cd0a8d8b312154d2f45bc4292d63dea6112f6",
                        "1768732027401f6718b0df7769e2803127cfc099eb130a8ed7d913218f6a65f6",
                        "0da021f68571b65e49e926e4c69024de3ac248a1319d254bc51a85a657b93c33",
                        "bc8cf0c8497d5c24841de0c9bef598ec99bbd59d9538d58568340646fe289e9a",
                        "be328fa737b8fa9461850b8034250f237ff5b0b590b9468e6223968df294872b",
                        "6f06f4025d0346f04830352b23f65c8cd9e3ce4b8cb899877c35282521ddaf85"));
        Hash leaf = hash("ac3650aee1c1b3821211cf07067c1a118d0a7f86867bbb1df340cb8fc9c221af");
        Hash root = hash("effa4fa4575f72829016a64e584441203de533212f9470d63a56d1992e73465d");
        assertThat(proof.shows(leaf, root)).isTrue();
        assertThat(new InclusionProof(1228, 14358, proof.path()).shows(leaf, root))
                .isFalse();
    }

    @Test
    void placesThatTheLogDoesNotHaveAreRefused() {
        LogTree tree = tree(5);
        assertThatIllegalArgumentException().isThrownBy(() -> tree.root(6));
        assertThatIllegalArgumentException().isThrownBy(() -> tree.inclusion(5, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> tree.inclusion(-1, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> tree.consistency(4, 3));
        assertThatThrownBy(() -> new InclusionProof(3, 3, List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Hash> flipped(List<Hash> path, int place, int bit) {
        List<Hash> changed = new ArrayList<>(path);
        changed.set(place, flipped(path.get(place), bit));
        return changed;
    }

    private static Hash flipped(Hash hash, int bit) {
        byte[] bytes = hash.bytes();
        bytes[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
        return Hash.of(bytes);
    }

    private static LogTree tree(int size) {
        return tree(size, 0, 0);
    }

    /** A tree in which one leaf stands in the place of another, and the other way round. */
    private static LogTree tree(int size, int one, int other) {
        LogTree tree = new LogTree();
        for (int i = 0; i < size; i++) {
            tree.append(leaf(i == one ? other : i == other ? one : i));
        }
        return tree;
    }

    private static Hash leaf(int number) {
        return Hash.ofLeaf(Integer.toString(number).getBytes(java.nio.charset.StandardCharsets.US_ASCII));
    }

    private static List<Hash> hashes(String... hex) {
        return List.of(hex).stream().map(LogTreeTest::hash).toList();
    }

    private static Hash hash(String hex) {
        return Hash.of(HexFormat.of().parseHex(hex));
    }
}
