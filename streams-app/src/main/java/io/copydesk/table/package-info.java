/**
 * How is a table read, be it lines, sets of words or CSV? Mostly one that lies beside a class. What
 * of a file is no text yet? And what does one say of a word that is none of those known, or of JSON
 * that is of another type? For all packages, so that this one depends on none.
 */
@NullMarked
package io.copydesk.table;

import org.jspecify.annotations.NullMarked;
