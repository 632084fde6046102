/** A platform in small on Spring Boot 4, for the tests. */
package nl.tredewijzer.tender.spring.four;
