/**
 * How is a table read, be it lines, sets of words or CSV? Mostly one that lies beside a class. And
 * which of known words was meant by one that is none? For all packages, so that this one depends on
 * none.
 */
@NullMarked
package io.copydesk.table;

import org.jspecify.annotations.NullMarked;
