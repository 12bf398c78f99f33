/**
 * Which words name a body of government? Finds them by a grammar: a head noun and what may stand
 * around it.
 */
@NullMarked
package io.copydesk.extract.name.body;

import org.jspecify.annotations.NullMarked;
