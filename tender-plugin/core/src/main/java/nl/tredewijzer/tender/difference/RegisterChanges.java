package nl.tredewijzer.tender.difference;

import java.util.List;
import nl.tredewijzer.tender.Statement;
import nl.tredewijzer.tender.registry.RegistryAnswers;
import nl.tredewijzer.tender.registry.RegistryAnswers.Answered;
import nl.tredewijzer.tender.registry.RegistryAnswers.Unreachable;

/** How far the register had come in two runs, and whether it was reached. */
final class RegisterChanges {

    private RegisterChanges() {}

    static List<Statement<ChangeCode>> between(RegistryAnswers before, RegistryAnswers after) {
        Object then = reading(before);
        Object now = reading(after);
        return then.equals(now) ? List.of() : List.of(Statement.turned(code(before, after), then, now));
    }

    private static Object reading(RegistryAnswers answers) {
        return answers instanceof Answered answered
                ? Descriptions.of(answered.state())
                : ((Unreachable) answers).reason();
    }

    private static ChangeCode code(RegistryAnswers before, RegistryAnswers after) {
        boolean reached = before instanceof Answered;
        if (reached == after instanceof Answered) {
            return ChangeCode.REGISTER_STATE;
        }
        return reached ? ChangeCode.REGISTER_NOT_REACHED : ChangeCode.REGISTER_REACHED;
    }
}
