package nl.tredewijzer.tender.spring;

import org.springframework.boot.autoconfigure.condition.AnyNestedCondition;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.NoneNestedConditions;

/** Whether the application has named a register, or a snapshot of one. */
final class OnRegister extends AnyNestedCondition {

    OnRegister() {
        super(ConfigurationPhase.REGISTER_BEAN);
    }

    @ConditionalOnProperty("tredewijzer.register")
    static final class Named {}

    @ConditionalOnProperty("tredewijzer.snapshot.key")
    static final class Snapshot {}

    /** Whether it has named no snapshot, which is there so that nobody is told who is asked about. */
    static final class NothingHidden extends NoneNestedConditions {

        NothingHidden() {
            super(ConfigurationPhase.REGISTER_BEAN);
        }

        @ConditionalOnProperty("tredewijzer.snapshot.key")
        static final class Snapshot {}
    }
}
