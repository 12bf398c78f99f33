/** What time does a figure cover? */
@NullMarked
package io.copydesk.extract.figure.period;

import org.jspecify.annotations.NullMarked;
