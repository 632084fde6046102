/** What all resources of the API share: problem details, headers, limits, caching, the clock. */
package nl.tredewijzer.registry.http;
