/** A program that embeds the plugin. What the guide for platforms shows is compiled here. */
package nl.tredewijzer.example;
