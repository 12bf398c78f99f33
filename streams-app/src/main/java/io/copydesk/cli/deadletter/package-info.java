/** Dead letters: what they say, and how they get another chance. */
@NullMarked
package io.copydesk.cli.deadletter;

import org.jspecify.annotations.NullMarked;
