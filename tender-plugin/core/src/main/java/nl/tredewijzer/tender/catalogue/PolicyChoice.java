package nl.tredewijzer.tender.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.tredewijzer.model.Bilingual;
import nl.tredewijzer.tender.Tender;
import nl.tredewijzer.tender.crediting.Code;
import nl.tredewijzer.tender.crediting.Remark;
import nl.tredewijzer.tender.policy.Policy;

/**
 * Which policies hold for an authority, the nearest first: its own goes before that of the covenant or region that names
 * it as a member, and that goes before the policy of the region in which the tender says that it lies.
 *
 * @param candidates the policies that name the authority, the one to take first; none: nothing is known of it
 */
public record PolicyChoice(List<Candidate> candidates) {

    /** Why a policy holds for an authority, the nearest ground first. */
    public enum Ground implements Bilingual {
        OWN("het eigen beleid van de opdrachtgever", "the authority's own policy"),
        MEMBER("lidmaatschap van de opdrachtgever", "membership of the authority"),
        REGION("de regio van de opdrachtgever", "the region of the authority");

        private final String dutch;
        private final String english;

        Ground(String dutch, String english) {
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

    /** A policy in the version that holds, and why it holds. */
    public record Candidate(ChosenPolicy chosen, Ground ground) {

        /** The policy. */
        public Policy policy() {
            return chosen.policy();
        }
    }

    public PolicyChoice {
        candidates = List.copyOf(candidates);
    }

    static PolicyChoice of(List<Policy> policies, Tender tender) {
        List<Candidate> candidates = new ArrayList<>();
        for (String id : policies.stream().map(Policy::id).distinct().toList()) {
            List<Policy> versions =
                    policies.stream().filter(policy -> policy.id().equals(id)).toList();
            ChosenPolicy version = ChosenPolicy.among(versions, tender);
            ground(version.policy(), tender).ifPresent(ground -> candidates.add(new Candidate(version, ground)));
        }
        candidates.sort(Comparator.comparing(Candidate::ground));
        return new PolicyChoice(candidates);
    }

    /** The policy to take, unless there is none, or two that stand equally near: then somebody has to choose. */
    public Optional<Policy> policy() {
        boolean equallyNear = candidates.size() > 1
                && candidates.get(0).ground() == candidates.get(1).ground();
        return equallyNear ? Optional.empty() : candidates.stream().findFirst().map(Candidate::policy);
    }

    /** The policy to take with how it was chosen, unless there is none or somebody has to choose. */
    public Optional<ChosenPolicy> chosen() {
        return policy().map(some -> candidates.get(0).chosen().after(remarks()));
    }

    /** What is to be said of it with the result. */
    public List<Remark> remarks() {
        List<Remark> remarks = new ArrayList<>();
        for (Candidate candidate : candidates) {
            boolean chosen = policy().filter(candidate.policy()::equals).isPresent();
            remarks.add(
                    chosen
                            ? new Remark(
                                    Code.POLICY_CHOSEN,
                                    Map.of(
                                            "ground",
                                            candidate.ground(),
                                            "name",
                                            candidate.policy().title()))
                            : new Remark(
                                    Code.POLICY_PASSED_OVER,
                                    Map.of(
                                            "ground",
                                            candidate.ground(),
                                            "other",
                                            candidate.policy().title())));
        }
        return remarks;
    }

    private static Optional<Ground> ground(Policy policy, Tender tender) {
        Optional<String> buyer = tender.buyer();
        if (buyer.filter(name -> isAuthority(name, policy.authority())).isPresent()) {
            return Optional.of(Ground.OWN);
        }
        if (buyer.filter(name -> policy.members().stream().anyMatch(member -> isAuthority(name, member)))
                .isPresent()) {
            return Optional.of(Ground.MEMBER);
        }
        return policy.region()
                .map(PolicyChoice::region)
                .filter(region -> tender.region()
                        .or(tender::buyer)
                        .map(PolicyChoice::region)
                        .filter(region::equals)
                        .isPresent())
                .map(region -> Ground.REGION);
    }

    /** Whether both names are of one authority: "Gemeente Heerde" is "Heerde", "Regio Leiden" is not "Gemeente Leiden". */
    static boolean isAuthority(String name, String other) {
        return authority(name).equals(authority(other));
    }

    private static String authority(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replaceFirst("^gemeente\\s+", "");
    }

    private static String region(String name) {
        return authority(name).replaceFirst("^(arbeidsmarktregio|regio)\\s+", "");
    }
}
