package nl.tredewijzer.registry.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.function.BiFunction;
import nl.tredewijzer.model.RegisterState;
import nl.tredewijzer.registry.index.RegisterIndex;
import nl.tredewijzer.registry.lookup.AskedDay;

/** What an address of the search page finds: the same for the page itself and for the file of its result. */
@ApplicationScoped
public class FoundByAddress {

    /**
     * What was found.
     *
     * @param state how the register stood then
     */
    record Found(SearchAnswer answer, RegisterState state) {}

    private final RegisterIndex index;
    private final Clock clock;

    protected FoundByAddress() {
        this(null, null);
    }

    /** Searches an index. */
    @Inject
    public FoundByAddress(RegisterIndex index, Clock clock) {
        this.index = index;
        this.clock = clock;
    }

    /**
     * The page that is asked.
     *
     * @throws nl.tredewijzer.registry.http.ProblemException 400 with everything that is wrong with the address
     */
    Found page(SearchAddress address) {
        return find(address, Search::answer);
    }

    /**
     * Everything, as far as anybody may page.
     *
     * @throws nl.tredewijzer.registry.http.ProblemException 400 with everything that is wrong with the address
     */
    SearchAnswer whole(SearchAddress address) {
        return find(address, Search::whole).answer();
    }

    private Found find(SearchAddress address, BiFunction<Search, SearchRequest, SearchAnswer> found) {
        SearchRequest request = address.request();
        return index.read(snapshot -> {
            Search search = new Search(snapshot, AskedDay.of(request.validOn(), clock));
            return new Found(found.apply(search, request), snapshot.state());
        });
    }
}
