/** A deterministic grammar of figures: tokens to exact decimals, and what each figure is about. */
@NullMarked
package io.copydesk.extract.figure;

import org.jspecify.annotations.NullMarked;
