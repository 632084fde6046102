package nl.tredewijzer.registry.database;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.InvalidTransactionException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.Transaction;
import jakarta.transaction.TransactionManager;
import java.time.Duration;
import java.util.function.Supplier;

/** Transactions of the application server. */
@ApplicationScoped
public class ContainerTransactions implements Transactions {

    @Resource(lookup = "java:appserver/TransactionManager")
    private TransactionManager transactions;

    @Override
    public <T> T apart(Duration timeout, Supplier<Ending<T>> work) {
        try {
            Transaction around = transactions.suspend();
            try {
                return anew(timeout, work);
            } finally {
                if (around != null) {
                    transactions.resume(around);
                }
            }
        } catch (SystemException
                | NotSupportedException
                | InvalidTransactionException
                | RollbackException
                | HeuristicMixedException
                | HeuristicRollbackException e) {
            throw new IllegalStateException("The transaction did not come to its end: " + e.getMessage(), e);
        }
    }

    private <T> T anew(Duration timeout, Supplier<Ending<T>> work)
            throws SystemException, NotSupportedException, RollbackException, HeuristicMixedException,
                    HeuristicRollbackException {
        transactions.setTransactionTimeout(Math.toIntExact(timeout.toSeconds()));
        try {
            transactions.begin();
            Ending<T> ending = work.get();
            if (ending.kept()) {
                transactions.commit();
            }
            return ending.result();
        } finally {
            if (transactions.getStatus() != Status.STATUS_NO_TRANSACTION) {
                transactions.rollback();
            }
            transactions.setTransactionTimeout(0);
        }
    }
}
