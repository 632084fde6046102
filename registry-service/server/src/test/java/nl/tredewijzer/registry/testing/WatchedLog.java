package nl.tredewijzer.registry.testing;

import static nl.tredewijzer.registry.testing.RegisterClient.json;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.tredewijzer.model.RegisterState;
import nl.tredewijzer.model.json.EntryJson;
import nl.tredewijzer.model.log.ConsistencyProof;
import nl.tredewijzer.model.log.Hash;
import nl.tredewijzer.model.log.Listings;
import nl.tredewijzer.model.log.LogTree;
import nl.tredewijzer.model.log.Mentions;
import nl.tredewijzer.model.log.NumberTree;
import nl.tredewijzer.model.log.PublishedEntry;
import nl.tredewijzer.model.note.Checkpoint;
import nl.tredewijzer.model.note.NoteKey;
import nl.tredewijzer.model.note.SignedNote;

/** Somebody who watches the log of a register, keeps every checkpoint that it published, and holds it to them. */
public final class WatchedLog {

    private final List<NoteKey> trusted;
    private final List<Checkpoint> kept = new ArrayList<>();

    private WatchedLog(List<NoteKey> trusted) {
        this.trusted = trusted;
    }

    /** Trusts the keys that a register offers now. */
    public static WatchedLog of(RegisterProcess register) {
        return new WatchedLog(keys(register));
    }

    /** The keys that a register offers, once it published something. */
    public static List<NoteKey> keys(RegisterProcess register) {
        HttpResponse<String> offered = Eventually.within(
                Duration.ofMinutes(2),
                () -> register.send(register.to("/v1/log/keys")),
                answer -> answer.statusCode() == 200);
        return json(offered).getJsonArray("keys").getValuesAs(JsonString.class).stream()
                .map(key -> NoteKey.parse(key.getString()))
                .toList();
    }

    /** The newest checkpoint, once it has come so far; kept. */
    public Checkpoint upTo(RegisterProcess register, long size) {
        Checkpoint newest = Eventually.within(
                Duration.ofMinutes(2), () -> newest(register), checkpoint -> checkpoint.size() >= size);
        kept.add(newest);
        return newest;
    }

    private Checkpoint newest(RegisterProcess register) {
        HttpResponse<String> note = register.send(register.to("/v1/log/checkpoint"));
        return note.statusCode() == 200
                ? Checkpoint.parse(SignedNote.parse(note.body()).verifiedBy(trusted))
                : new Checkpoint("none", Hash.ofNothing(), Hash.ofNothing(), RegisterState.EMPTY);
    }

    /** Whether the log of a register goes on from each checkpoint that was kept. */
    public boolean isContinuedBy(RegisterProcess register) {
        Checkpoint now = newest(register);
        return kept.stream().allMatch(before -> before.size() <= now.size() && continues(register, before, now));
    }

    private static boolean continues(RegisterProcess register, Checkpoint before, Checkpoint now) {
        List<Hash> path = json(get(register, "/v1/log/consistency-proof?from=" + before.size() + "&to=" + now.size()))
                .getJsonArray("path")
                .getValuesAs(JsonString.class)
                .stream()
                .map(hash -> Hash.parse(hash.getString()))
                .toList();
        return new ConsistencyProof(before.size(), now.size(), path).shows(before.root(), now.root());
    }

    /** Computes both trees from all entries, and holds them against the newest checkpoint. */
    public void recompute(RegisterProcess register) {
        Checkpoint now = newest(register);
        LogTree tree = new LogTree();
        Listings listings = new Listings();
        while (tree.size() < now.size()) {
            JsonObject page = json(get(register, "/v1/log/entries?limit=1000&from=" + (tree.size() + 1)));
            for (JsonObject object : page.getJsonArray("entries").getValuesAs(JsonObject.class)) {
                PublishedEntry entry = EntryJson.read(object);
                assertThat(entry.sequence()).isEqualTo(tree.size() + 1);
                assertThat(entry.isWhole()).isTrue();
                tree.append(entry.leaf());
                listings.add(
                        entry.sequence(),
                        Mentions.of(entry.event().orElseThrow().event()));
            }
        }
        assertThat(tree.root(now.size())).isEqualTo(now.root());
        assertThat(NumberTree.EMPTY.with(listings.all(now.size())).root()).isEqualTo(now.numbers());
    }

    private static HttpResponse<String> get(RegisterProcess register, String path) {
        HttpResponse<String> answer = register.send(register.to(path));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer;
    }
}
