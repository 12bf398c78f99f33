/**
 * {@code copydesk up} and {@code demo}: how do broker, registry and application run on a laptop?
 */
@NullMarked
package io.copydesk.cli.local;

import org.jspecify.annotations.NullMarked;
