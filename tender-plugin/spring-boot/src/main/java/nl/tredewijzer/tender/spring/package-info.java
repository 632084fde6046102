/** Register, policies and evaluator as beans of a Spring Boot application, set by properties. */
package nl.tredewijzer.tender.spring;
