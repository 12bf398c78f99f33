/**
 * How are the lines and words of a table read that lies beside a class? For all packages, so that
 * this one depends on none.
 */
@NullMarked
package io.copydesk.table;

import org.jspecify.annotations.NullMarked;
