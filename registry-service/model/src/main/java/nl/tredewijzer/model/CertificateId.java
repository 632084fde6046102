package nl.tredewijzer.model;

/**
 * What identifies a certificate: the certification body that issued it and its number there. Two bodies may use the
 * same number.
 *
 * @param certificationBody name of the body, not blank, at most 200 characters
 * @param number number as the body writes it, not blank, at most 100 characters
 */
public record CertificateId(String certificationBody, String number) implements Comparable<CertificateId> {

    /** Longest name of a certification body. */
    public static final int LONGEST_BODY = 200;
    /** Longest certificate number. */
    public static final int LONGEST_NUMBER = 100;

    /** @throws IllegalArgumentException if a part is blank, too long, or has spaces around it */
    public CertificateId {
        Text.required("certification body", certificationBody, LONGEST_BODY);
        Text.required("certificate number", number, LONGEST_NUMBER);
    }

    @Override
    public int compareTo(CertificateId other) {
        int byBody = certificationBody.compareTo(other.certificationBody);
        return byBody != 0 ? byBody : number.compareTo(other.number);
    }

    @Override
    public String toString() {
        return certificationBody + " " + number;
    }
}
