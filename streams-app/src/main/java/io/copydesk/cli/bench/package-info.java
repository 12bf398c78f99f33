/** {@code copydesk bench}: how fast is it, and how much memory does it take? */
@NullMarked
package io.copydesk.cli.bench;

import org.jspecify.annotations.NullMarked;
