/**
 * What is known of a sentence before names are looked for? Tags, word classes, groups of words,
 * names of the catalog, and hashes of all of them, so that features are made without strings; and
 * what its article is about.
 */
@NullMarked
package io.copydesk.extract.name.reading;

import org.jspecify.annotations.NullMarked;
